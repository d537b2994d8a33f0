import type { PartIn } from '#words/catalogue.ts'

export const dates = {
  hours: '24',
  wholeHourMorning: '{hour}:00',
  wholeHourLater: '{hour}:00',
  morning: '{hour}:{minutes}',
  later: '{hour}:{minutes}',
  midday: '12:00',
  midnight: '00:00',

  fromTo: '{from} – {to}',
  fromTime: 'de la {time}',

  minutes: '{n} min.',
  hoursLong: { one: '{n} oră', few: '{n} ore', other: '{n} de ore' },
  hoursAndHalf: {
    one: '{n} oră și jumătate',
    few: '{n} ore și jumătate',
    other: '{n} de ore și jumătate',
  },
  hoursAndMinutes: {
    one: '{n} oră și {minutes} min.',
    few: '{n} ore și {minutes} min.',
    other: '{n} de ore și {minutes} min.',
  },

  day: '{weekday}, {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {date} {year}',
  today: 'azi',
  tomorrow: 'mâine',

  daysOfMonth: '{days} {month}',
  daysOfMonthAndYear: '{days} {month} {year}',
  andMonth: '{before} și {last}',
  weekdayDates: '{weekdays}, {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'vacanță școlară scurtă, half-term',
      'school holidays': 'vacanță școlară',
    },
    'term-time': 'doar în vacanțele școlare',
    'bank-holiday': 'zi liberă legală: {name}',
    'bank-holiday-unknown': 'zi liberă legală: întrebați dacă se ține',
    'place-shut': 'închis: {note}',
    cancelled: 'anulat: {note}',
    'over-early': 's-a terminat: {note}',
    'not-on-date': 'nu se ține în acea zi',
    'dates-not-confirmed': 'încă neconfirmat',
  },
} satisfies PartIn<'ro', 'dates'>
