import type { PartIn } from '#words/catalogue.ts'

export const noResults = {
  hint: 'Pabandykite kurį nors iš šių:',
  empty: 'Niekas dar neįrašė vietų ar užsiėmimų: {area}.',
  way: '{found} {how}',
  withoutFilters: 'be jokių filtrų',
  withoutAll: 'be filtrų ir pavadinimo',
  ask: 'Arba paklauskite artimiausioje vietoje:',
  council: 'Arba skambinkite savivaldybei {council}:',
} satisfies PartIn<'lt', 'noResults'>
