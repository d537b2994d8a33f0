import type { PartIn } from '#words/catalogue.ts'

export const ask = {
  label: 'Cod poștal, oraș, grup sau fost centru pentru copii (children’s centre)',
  suggestions: 'Sugestii',
  find: 'Căutați',
  clear: 'Goliți caseta de căutare',
  looking: 'Se caută „{text}”',
  from: 'Lângă {name}',
  removeFrom: 'Scoateți: lângă {name}',
} satisfies PartIn<'ro', 'ask'>
