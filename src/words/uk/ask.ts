import type { PartIn } from '#words/catalogue.ts'

export const ask = {
  label: 'Поштовий індекс (postcode), місто, група або колишній дитячий центр (children’s centre)',
  suggestions: 'Підказки',
  find: 'Знайти',
  clear: 'Очистити поле пошуку',
  looking: 'Шукаємо: «{text}»',
  from: 'Поблизу {name}',
  removeFrom: 'Прибрати: поблизу {name}',
} as const satisfies PartIn<'uk', 'ask'>
