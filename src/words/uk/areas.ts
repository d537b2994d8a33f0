import type { PartIn } from '#words/catalogue.ts'

export const areas: PartIn<'uk', 'areas'> = {
  title: 'Знайдіть свій регіон',
  label: 'Ваш поштовий індекс або назва регіону',
  found: {
    one: '{n} регіон',
    few: '{n} регіони',
    many: '{n} регіонів',
    other: '{n} регіону',
  },
  none: 'У нас немає регіону з такою назвою чи поштовим індексом.',
  notLoaded: 'Не вдалося шукати поштові індекси. Напишіть назву регіону.',
  other: 'Інші регіони',
}
