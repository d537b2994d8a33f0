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
  fromTime: 'з {time}',

  minutes: {
    one: '{n} хвилина',
    few: '{n} хвилини',
    many: '{n} хвилин',
    other: '{n} хвилини',
  },
  hoursLong: {
    one: '{n} година',
    few: '{n} години',
    many: '{n} годин',
    other: '{n} години',
  },
  hoursAndHalf: '{n}½ години',
  hoursAndMinutes: {
    one: '{n} год {minutes} хв',
    few: '{n} год {minutes} хв',
    many: '{n} год {minutes} хв',
    other: '{n} год {minutes} хв',
  },

  day: '{weekday} {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {date} {year} р.',
  today: 'сьогодні',
  tomorrow: 'завтра',

  daysOfMonth: '{days} {month}',
  daysOfMonthAndYear: '{days} {month} {year} р.',
  andMonth: '{before}, а також {last}',
  weekdayDates: '{weekdays} {dates}',

  reasons: {
    'school-holidays': {
      'half-term': 'короткі шкільні канікули, half-term',
      'school holidays': 'шкільні канікули',
    },
    'term-time': 'тільки в шкільні канікули',
    'bank-holiday': 'державний вихідний, bank holiday: {name}',
    'bank-holiday-unknown': 'державний вихідний, bank holiday: запитайте, чи буде заняття',
    'place-shut': 'зачинено: {note}',
    cancelled: 'скасовано: {note}',
    'over-early': 'закінчилося: {note}',
    'not-on-date': 'цього дня заняття немає',
    'dates-not-confirmed': 'ще не підтверджено',
  },
} as const satisfies PartIn<'uk', 'dates'>
