import type { PartIn } from '#words/catalogue.ts'

export const noResults = {
  hint: 'Спробуйте так:',
  empty: 'Ніхто ще не додав місць чи занять для регіону {area}.',
  way: '{found} {how}',
  withoutFilters: 'без жодних фільтрів',
  withoutAll: 'без фільтрів і без назви',
  ask: 'Або запитайте в найближчому місці:',
  council: 'Або зателефонуйте: {council},',
} as const satisfies PartIn<'uk', 'noResults'>
