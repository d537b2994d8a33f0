import type { PartIn } from '#words/catalogue.ts'

export const leftOut = {
  notOn: 'Nevyksta {days}',
  notFrom: 'Nevyksta {days}',
  fromTo: 'nuo {from} iki {to}',
  atTime: '{days} {time}',
  bankHoliday: 'valstybinė šventė',
  areBankHolidays: {
    one: '{days} – valstybinė šventė (bank holiday): paklauskite, ar vyksta',
    few: '{days} – valstybinės šventės (bank holidays): paklauskite, ar vyksta',
    other: '{days} – valstybinės šventės (bank holidays): paklauskite, ar vyksta',
  },
  notConfirmed: '{date} – dar nepatvirtinta',
  notConfirmedFrom: 'Datos nuo {from} dar nepatvirtintos',
  notConfirmedFromTo: 'Datos nuo {from} iki {to} dar nepatvirtintos',
  overEarly: '{date}: {times}, baigėsi ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, ne {usual}',
} satisfies PartIn<'lt', 'leftOut'>
