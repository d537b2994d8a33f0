import type { PartIn } from '#words/catalogue.ts'

export const noResults = {
  hint: 'Spróbuj tak:',
  empty: 'Nikt jeszcze nie dodał miejsc ani zajęć dla regionu {area}.',
  way: '{found} {how}',
  withoutFilters: 'bez żadnych filtrów',
  withoutAll: 'bez filtrów i bez nazwy',
  ask: 'Albo zapytaj w najbliższym miejscu:',
  council: 'Albo zadzwoń: {council},',
} as const satisfies PartIn<'pl', 'noResults'>
