import type { PartIn } from '#words/catalogue.ts'

export const calendarText = {
  event: '{title}, {place}',
  example: 'Приклад: {name}',
  over: 'Більше немає дат: {name}',
  overMore: 'Цього заняття більше немає. Цей запис можна видалити.',

  exampleTime:
    'ЧАС ДЛЯ ПРИКЛАДУ: вигаданий, щоб показати, як працює пошук. Не орієнтуйтеся на нього.',
  ages: 'Вік: {ages}',
  cost: 'Ціна: {cost}',
  andNote: '{text}. {note}',
  book: 'Запис: {address}',
  ring: 'Зателефонуйте, перш ніж іти: {phone}',
  ringCouncil: 'Зателефонуйте, перш ніж іти: {council}, {phone}',
  check: 'Перевірте, перш ніж іти: {where}',
  checkedUnknown: 'Коли це востаннє перевіряли, невідомо: спершу зателефонуйте',
  checked: 'Востаннє перевірено {date} ({by})',

  placeName: 'Заняття для родин: {place}',
  typeName: '{type}, {area}',
} as const satisfies PartIn<'uk', 'calendarText'>
