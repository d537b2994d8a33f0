import type { PartIn } from '#words/catalogue.ts'

// A date ends in “d.”: where one ends a sentence, the sentence has no full stop of its own.
export const dates = {
  hours: '24',
  wholeHourMorning: '{hour}:00',
  wholeHourLater: '{hour}:00',
  morning: '{hour}:{minutes}',
  later: '{hour}:{minutes}',
  midday: '12:00',
  midnight: '0:00',

  fromTo: '{from} – {to}',
  fromTime: 'nuo {time}',

  minutes: '{n} min.',
  hoursLong: { one: '{n} valanda', few: '{n} valandos', other: '{n} valandų' },
  hoursAndHalf: '{n}½ valandos',
  hoursAndMinutes: {
    one: '{n} val. {minutes} min.',
    few: '{n} val. {minutes} min.',
    other: '{n} val. {minutes} min.',
  },

  day: '{weekday}, {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {year}-{date}',
  today: 'šiandien',
  tomorrow: 'rytoj',

  daysOfMonth: '{month} {days} d.',
  daysOfMonthAndYear: '{year} m. {month} {days} d.',
  andMonth: '{before} bei {last}',
  weekdayDates: '{weekdays}, {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'half-term, trumpos mokyklos atostogos',
      'school holidays': 'mokyklos atostogos',
    },
    'term-time': 'tik per mokyklos atostogas',
    'bank-holiday': 'valstybinė šventė: {name}',
    'bank-holiday-unknown': 'valstybinė šventė: paklauskite, ar vyks',
    'place-shut': 'uždaryta: {note}',
    cancelled: 'atšaukta: {note}',
    'over-early': 'pasibaigė: {note}',
    'not-on-date': 'tą dieną nevyksta',
    'dates-not-confirmed': 'dar nepatvirtinta',
  },
} satisfies PartIn<'lt', 'dates'>
