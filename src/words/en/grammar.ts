/** Names and joints that many sentences use. */
export const grammar = {
  /** As a day stands by itself: "Monday". */
  weekday: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  weekdayShort: { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' },
  /** Every one of them: the name of a filter, and of a list of dates: "Saturdays 5 and 12 December". */
  weekdays: {
    MO: 'Mondays',
    TU: 'Tuesdays',
    WE: 'Wednesdays',
    TH: 'Thursdays',
    FR: 'Fridays',
    SA: 'Saturdays',
    SU: 'Sundays',
  },
  /** Two things side by side, with no "and": "Dereham Library, Dereham". */
  beside: '{first}, {next}',
  /** The same of two things that have commas of their own. */
  apart: '{first}; {next}',
  /** Puts a full stop behind what has none. */
  sentence: '{text}.',
  /** What something is called, and what it is: "Phone: 01603 000000". */
  pair: '{label}: {value}',
  /** A name, and what there is to say of it. */
  aside: '{text} ({note})',
} as const
