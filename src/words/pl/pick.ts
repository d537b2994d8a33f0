import type { PartIn } from '#words/catalogue.ts'

export const pick = {
  add: 'Dodaj do planu',
  remove: 'Usuń z planu',
  of: ': {what}',
  plan: 'Twój plan',
  count: {
    one: '{n} pozycja w twoim planie',
    few: '{n} pozycje w twoim planie',
    many: '{n} pozycji w twoim planie',
    other: '{n} pozycji w twoim planie',
  },
} as const satisfies PartIn<'pl', 'pick'>
