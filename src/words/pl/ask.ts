import type { PartIn } from '#words/catalogue.ts'

export const ask = {
  label: 'Kod pocztowy, miasto, grupa lub dawne centrum dla dzieci (children’s centre)',
  suggestions: 'Podpowiedzi',
  find: 'Szukaj',
  clear: 'Wyczyść pole wyszukiwania',
  looking: 'Szukamy: „{text}”',
  from: 'Blisko: {name}',
  removeFrom: 'Usuń: blisko {name}',
} as const satisfies PartIn<'pl', 'ask'>
