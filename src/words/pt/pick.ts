import type { PartIn } from '#words/catalogue.ts'

export const pick: PartIn<'pt', 'pick'> = {
  add: 'Juntar ao plano',
  remove: 'Tirar do plano',
  of: ': {what}',
  plan: 'O\u00a0seu plano',
  count: { one: '{n} coisa no seu plano', other: '{n} coisas no seu plano' },
}
