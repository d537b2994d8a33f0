import type { PartIn } from '#words/catalogue.ts'

export const mapKey = {
  title: 'Що означають знаки',
  chosen: 'Вибране місце',
  several: 'Кілька місць: натисніть, щоб наблизити',
  stop: 'Автобусна зупинка',
  start: 'Звідки ви починаєте',
  about: 'Вхід десь тут',
} as const satisfies PartIn<'uk', 'mapKey'>
