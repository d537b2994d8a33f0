import type { PartIn } from '#words/catalogue.ts'

export const paper = {
  heading: '{found} {near} {when}',
  near: 'поблизу {name}',
  within: {
    one: 'до {n} милі від {name}',
    few: 'до {n} миль від {name}',
    many: 'до {n} миль від {name}',
    other: 'до {n} милі від {name}',
  },
  withinAbout: {
    one: 'приблизно до {n} милі від {name}',
    few: 'приблизно до {n} миль від {name}',
    many: 'приблизно до {n} миль від {name}',
    other: 'приблизно до {n} милі від {name}',
  },
  // In brackets the days stay as they are: no case to put them in.
  fromDay: '(починаючи з дня: {day})',
  onDay: '({day})',
  inDays: '({days})',
  printed: 'Надруковано {date} Найновіший час – на {site}',
  most: 'Тут перші пункти: {shown} із {all}.',
  columns: {
    time: 'Час',
    what: 'Що',
    where: 'Де',
    ages: 'Вік',
    cost: 'Ціна і запис',
    phone: 'Телефон',
    kind: 'Вид',
    address: 'Адреса',
  },
  ask: 'Запитайте',
  phoneUnknown: 'невідомий',
  ofCouncil: 'рада (council)',
} as const satisfies PartIn<'uk', 'paper'>
