import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Що означають знаки',
  chosen: 'Вибране місце',
  several: 'Кілька місць: натисніть, щоб наблизити',
  shared: 'Тут більше ніж одне місце: натисніть, щоб вибрати',
  aside: 'Відсунуто вбік: лінія веде туди, де це насправді',
  stop: 'Автобусна зупинка',
  station: 'Залізнична станція',
  path: 'Стежка або ґрунтова дорога',
  start: 'Звідки ви починаєте',
  about: 'Вхід десь тут',
} as const satisfies PartIn<'uk', 'mapKey'>
