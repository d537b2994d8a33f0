import type { PartIn } from '#words/catalogue.ts'

export const ask = {
  label: 'Pašto kodas, miestas, grupė ar buvęs vaikų centras (children’s centre)',
  suggestions: 'Pasiūlymai',
  find: 'Ieškoti',
  clear: 'Išvalyti paieškos laukelį',
  looking: 'Ieškoma „{text}“',
  from: 'Netoli {name}',
  removeFrom: 'Pašalinti: netoli {name}',
} satisfies PartIn<'lt', 'ask'>
