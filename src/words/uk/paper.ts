import type { PartIn } from '#words/catalogue.ts'

export const paper = {
  heading: '{found} {near} {when}',
  near: 'поблизу {name}',
  within: {
    one: 'у межах {n} милі від {name}',
    few: 'у межах {n} миль від {name}',
    many: 'у межах {n} миль від {name}',
    other: 'у межах {n} милі від {name}',
  },
  withinAbout: {
    one: 'у межах приблизно {n} милі від {name}',
    few: 'у межах приблизно {n} миль від {name}',
    many: 'у межах приблизно {n} миль від {name}',
    other: 'у межах приблизно {n} милі від {name}',
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
