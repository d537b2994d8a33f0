import type { PartIn } from '#words/catalogue.ts'

export const noResults = {
  hint: 'Încercați una dintre acestea:',
  empty: 'Nimeni nu a adăugat locuri sau activități pentru {area}.',
  way: '{found} {how}',
  withoutFilters: 'fără niciun filtru',
  withoutAll: 'fără filtre și fără nume',
  ask: 'Sau întrebați la cel mai apropiat loc:',
  council: 'Sau sunați la {council}:',
} satisfies PartIn<'ro', 'noResults'>
