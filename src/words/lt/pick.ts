import type { PartIn } from '#words/catalogue.ts'

export const pick = {
  add: 'Įtraukti į planą',
  remove: 'Išimti iš plano',
  of: ': {what}',
  plan: 'Jūsų planas',
  count: {
    one: '{n} dalykas jūsų plane',
    few: '{n} dalykai jūsų plane',
    other: '{n} dalykų jūsų plane',
  },
} satisfies PartIn<'lt', 'pick'>
