import type { PartIn } from '#words/catalogue.ts'

export const dates = {
  hours: '24',
  wholeHourMorning: '{hour}:00',
  wholeHourLater: '{hour}:00',
  morning: '{hour}:{minutes}',
  later: '{hour}:{minutes}',
  midday: '12:00',
  midnight: '0:00',

  // A dash leaves the days on both sides as they are: no case to put them in.
  fromTo: '{from} – {to}',
  fromTime: 'od {time}',

  minutes: {
    one: '{n} minuta',
    few: '{n} minuty',
    many: '{n} minut',
    other: '{n} minuty',
  },
  hoursLong: {
    one: '{n} godzina',
    few: '{n} godziny',
    many: '{n} godzin',
    other: '{n} godziny',
  },
  hoursAndHalf: '{n}½ godziny',
  hoursAndMinutes: {
    one: '{n} godz. {minutes} min',
    few: '{n} godz. {minutes} min',
    many: '{n} godz. {minutes} min',
    other: '{n} godz. {minutes} min',
  },

  day: '{weekday} {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {date} {year}',
  today: 'dziś',
  tomorrow: 'jutro',

  daysOfMonth: '{days} {month}',
  daysOfMonthAndYear: '{days} {month} {year}',
  andMonth: '{before} oraz {last}',
  weekdayDates: '{weekdays} {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'half-term: tydzień wolny od szkoły',
      'school holidays': 'ferie lub wakacje szkolne',
    },
    'term-time': 'tylko w ferie i wakacje szkolne',
    'bank-holiday': 'bank holiday, dzień wolny: {name}',
    'bank-holiday-unknown': 'bank holiday, dzień wolny: zapytaj, czy zajęcia są',
    'place-shut': 'zamknięte: {note}',
    cancelled: 'odwołane: {note}',
    'over-early': 'zakończone: {note}',
    'not-on-date': 'tego dnia nie ma zajęć',
    'dates-not-confirmed': 'jeszcze niepotwierdzone',
  },
} as const satisfies PartIn<'pl', 'dates'>
