import type { PartIn } from '#words/catalogue.ts'

export const pick = {
  add: 'Додати до плану',
  remove: 'Прибрати з плану',
  of: ': {what}',
  plan: 'Ваш план',
  count: {
    one: '{n} пункт у вашому плані',
    few: '{n} пункти у вашому плані',
    many: '{n} пунктів у вашому плані',
    other: '{n} пункту у вашому плані',
  },
} as const satisfies PartIn<'uk', 'pick'>
