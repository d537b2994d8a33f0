import type { PartIn } from '#words/catalogue.ts'

export const anotherFamily = {
  title: 'Este altă familie?',
  said: {
    one: 'Pe acest telefon mai e un plan, cu {n} lucru în el. A fost schimbat ultima dată {ago}.',
    few: 'Pe acest telefon mai e un plan, cu {n} lucruri în el. A fost schimbat ultima dată {ago}.',
    other:
      'Pe acest telefon mai e un plan, cu {n} de lucruri în el. A fost schimbat ultima dată {ago}.',
  },
  minutesAgo: { one: 'acum {n} minut', few: 'acum {n} minute', other: 'acum {n} de minute' },
  hoursAgo: { one: 'acum {n} oră', few: 'acum {n} ore', other: 'acum {n} de ore' },
  daysAgo: { one: 'acum {n} zi', few: 'acum {n} zile', other: 'acum {n} de zile' },
  anew: 'Da, începeți un plan nou',
  anewHint:
    'Dacă da, planul vechi și tot ce a mai rămas de la acea vizită se șterg de pe acest telefon.',
  goOn: 'Nu, continuați cu acest plan',
} satisfies PartIn<'ro', 'anotherFamily'>
