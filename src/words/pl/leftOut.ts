import type { PartIn } from '#words/catalogue.ts'

export const leftOut = {
  notOn: 'Nie ma zajęć {days}',
  notFrom: 'Nie ma zajęć {days}',
  fromTo: 'od {from} do {to}',
  atTime: '{days} o {time}',
  bankHoliday: 'bank holiday, dzień wolny',
  areBankHolidays: {
    one: '{days} to dzień ustawowo wolny (bank holiday): zapytaj, czy zajęcia są',
    few: '{days} to dni ustawowo wolne (bank holidays): zapytaj, czy zajęcia są',
    many: '{days} to dni ustawowo wolne (bank holidays): zapytaj, czy zajęcia są',
    other: '{days} to dni ustawowo wolne (bank holidays): zapytaj, czy zajęcia są',
  },
  notConfirmed: 'Termin {date} nie jest jeszcze potwierdzony',
  notConfirmedFrom: 'Terminy od {from} nie są jeszcze potwierdzone',
  notConfirmedFromTo: 'Terminy od {from} do {to} nie są jeszcze potwierdzone',
  overEarly: '{date}: {times}, zakończone ({note})',
  moved: '{date}: {times}',
  movedFrom: '{date}: {times}, a nie {usual}',
} as const satisfies PartIn<'pl', 'leftOut'>
