import type { PartIn } from '#words/catalogue.ts'

export const leftOut = {
  notOn: 'Заняття немає {days}',
  notFrom: 'Заняття немає {days}',
  fromTo: 'з {from} по {to}',
  atTime: '{days}, початок – {time}',
  bankHoliday: 'державний вихідний, bank holiday',
  areBankHolidays: {
    one: '{days} – державний вихідний (bank holiday): запитайте, чи буде заняття',
    few: '{days} – державні вихідні (bank holidays): запитайте, чи буде заняття',
    many: '{days} – державні вихідні (bank holidays): запитайте, чи буде заняття',
    other: '{days} – державні вихідні (bank holidays): запитайте, чи буде заняття',
  },
  notConfirmed: 'Дату {date} ще не підтверджено',
  notConfirmedFrom: 'Дати з {from} ще не підтверджено',
  notConfirmedFromTo: 'Дати з {from} по {to} ще не підтверджено',
  overEarly: '{date}: {times}, закінчилося ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, а не {usual}',
} as const satisfies PartIn<'uk', 'leftOut'>
