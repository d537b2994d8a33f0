/** How days and times, and the reasons for missing one, are said. */
export const dates = {
  /** 12 = "1:30pm", with the four messages below; 24 = 13:30. */
  hours: '12',
  wholeHourMorning: '{hour}am',
  wholeHourLater: '{hour}pm',
  morning: '{hour}:{minutes}am',
  later: '{hour}:{minutes}pm',
  midday: 'midday',
  midnight: 'midnight',

  /** From one time, or one day, to another. */
  fromTo: '{from} to {to}',
  fromTime: 'from {time}',

  /** How long something lasts. */
  minutes: '{n} min',
  hoursLong: { one: '{n} hour', other: '{n} hours' },
  hoursAndHalf: '{n}½ hours',
  hoursAndMinutes: { one: '{n} hour {minutes}', other: '{n} hours {minutes}' },

  /** {date} is "1 December", or "1 December 2027" where its year must be said. */
  day: '{weekday} {date}',
  shortDay: '{weekday} {date}',
  shortDayOfYear: '{weekday} {date} {year}',
  today: 'today',
  tomorrow: 'tomorrow',

  /** Several days of one month: {days} is "3 and 10". */
  daysOfMonth: '{days} {month}',
  daysOfMonthAndYear: '{days} {month} {year}',
  /** Several months: "3 and 10 December, and 7 January". */
  andMonth: '{before}, and {last}',
  /** {weekdays} is "Saturdays". */
  weekdayDates: '{weekdays} {dates}',

  /** Why a date is missed, in a few words: inside brackets. */
  reasons: {
    'school-holidays': { 'half-term': 'half-term', 'school holidays': 'school holidays' },
    'term-time': 'school holidays only',
    'bank-holiday': 'bank holiday: {name}',
    'bank-holiday-unknown': 'a bank holiday: ask if it is on',
    'place-shut': 'closed: {note}',
    cancelled: 'cancelled: {note}',
    'over-early': 'finished: {note}',
    'not-on-date': 'not meeting that day',
    'dates-not-confirmed': 'not confirmed yet',
  },
} as const
