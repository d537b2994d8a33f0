import type { PartIn } from '#words/catalogue.ts'

export const pick = {
  add: 'Adăugați în plan',
  remove: 'Scoateți din plan',
  of: ': {what}',
  plan: 'Planul',
  count: {
    one: '{n} lucru în planul dumneavoastră',
    few: '{n} lucruri în planul dumneavoastră',
    other: '{n} de lucruri în planul dumneavoastră',
  },
} satisfies PartIn<'ro', 'pick'>
