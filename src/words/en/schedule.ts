import type { Inflected } from '#words/messages.ts'

/** How a schedule is said, from the dates of a year: the sentences of when a session meets. */
export const schedule = {
  /** Every week on one day. */
  everyDay: {
    MO: 'Every Monday',
    TU: 'Every Tuesday',
    WE: 'Every Wednesday',
    TH: 'Every Thursday',
    FR: 'Every Friday',
    SA: 'Every Saturday',
    SU: 'Every Sunday',
  },
  /** Every week on several: {days} is "Monday, Wednesday and Friday". */
  everyDays: 'Every {days}',
  /** {n} is 2 or more. */
  everyWeeks: { one: 'Every {n} weeks on {days}', other: 'Every {n} weeks on {days}' },
  /** {days} is "first Monday and last Friday", or "1st and 15th". */
  monthly: 'The {days} of the month',
  everyMonths: { one: 'The {days}, every {n} months', other: 'The {days}, every {n} months' },
  /** {places} is "first and third". */
  daysOfMonth: '{places} {weekday}',
  /** Which of the month; where the word changes with the day, it may be { MO: …, TU: …, and so on }. */
  places: {
    '1': 'first' as Inflected,
    '2': 'second' as Inflected,
    '3': 'third' as Inflected,
    '4': 'fourth' as Inflected,
    '5': 'fifth' as Inflected,
    '-1': 'last' as Inflected,
    '-2': 'last but one' as Inflected,
    '-3': 'third last' as Inflected,
    '-4': 'fourth last' as Inflected,
    '-5': 'fifth last' as Inflected,
  },
  /** A day of the month by its number. */
  dates: [
    ...['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'],
    ...['11th', '12th', '13th', '14th', '15th', '16th', '17th', '18th', '19th', '20th'],
    ...['21st', '22nd', '23rd', '24th', '25th', '26th', '27th', '28th', '29th', '30th', '31st'],
  ],
  lastDate: 'last day',
  /** {date} is one of the numbers above, counted from the end. */
  dateFromEnd: '{date} last day',

  /** {days} is one of those above. */
  at: '{days} at {time}',
  times: '{days}, {times}',
  /** What may follow, each behind the sentence so far. */
  nextOn: '{line}, next on {date}',
  countedFrom: '{line}, counted from {date}',
  from: '{line}, from {from}',
  until: '{line}, until {until}',
  fromUntil: '{line}, from {from} until {until}',
  /** The time changes on a date, or is another on some dates. */
  thenFrom: '{line}; from {from}: {times}',
  thenOn: '{line}; {days}: {times}',

  school: {
    'all-year': 'In the school holidays too.',
    'term-time': 'In school term only.',
    'school-holidays': 'In the school holidays only.',
    ask: 'In the school holidays: ask if it is on.',
  },
  allYear: 'All year, in the school holidays too.',
  bankHolidays: 'On bank holidays too.',

  /** On paper, beside a weekday and a time that stand for themselves. */
  everyWeek: 'Every week',
  everyWeekAllYear: 'Every week, all year',
  everyWeekIn: {
    'all-year': 'Every week, in the school holidays too',
    'term-time': 'Every week in school term',
    'school-holidays': 'Every week in the school holidays',
    ask: 'Every week',
  },
  onlyOn: 'Only on {days}',
  next: 'Next: {days}',
} as const
