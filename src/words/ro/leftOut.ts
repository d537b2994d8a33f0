import type { PartIn } from '#words/catalogue.ts'

export const leftOut = {
  notOn: 'Nu se ține pe {days}',
  notFrom: 'Nu se ține {days}',
  fromTo: 'de la {from} până la {to}',
  atTime: '{days} la {time}',
  bankHoliday: 'zi liberă legală',
  areBankHolidays: {
    one: '{days} e zi liberă legală (bank holiday): întrebați dacă se ține',
    few: '{days} sunt zile libere legale (bank holidays): întrebați dacă se ține',
    other: '{days} sunt zile libere legale (bank holidays): întrebați dacă se ține',
  },
  notConfirmed: 'Data de {date} nu e încă confirmată',
  notConfirmedFrom: 'Datele de la {from} nu sunt încă confirmate',
  notConfirmedFromTo: 'Datele de la {from} până la {to} nu sunt încă confirmate',
  overEarly: '{date}: {times}, s-a terminat ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, nu {usual}',
} satisfies PartIn<'ro', 'leftOut'>
