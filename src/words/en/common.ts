/** What every page says. What begins with a small letter gets a large one by itself where it stands first. */
export const common = {
  sessions: { one: '{n} session', other: '{n} sessions' },
  times: { one: '{n} time', other: '{n} times' },
  /** Where some of the sessions are on more than once: {times} is "157 times". */
  sessionsAndTimes: '{sessions}, {times}',
  places: { one: '{n} place', other: '{n} places' },

  /** How far it is, in a straight line. {n} is the number as it is shown: 1.4. */
  lessThan100Yards: 'less than 100 yards',
  miles: { one: '{n} mile', other: '{n} miles' },
  /** From the middle of somewhere, so that nobody knows exactly. */
  aboutMileOrLess: 'about a mile or less',
  aboutMile: 'about a mile',
  aboutMiles: { one: 'about {n} mile', other: 'about {n} miles' },
  within: { one: 'within {n} mile', other: 'within {n} miles' },
  withinAbout: { one: 'within about {n} mile', other: 'within about {n} miles' },

  /** Ages of children. */
  anyAge: 'any age',
  fromMonths: { one: 'from {n} month', other: 'from {n} months' },
  fromYears: { one: 'from {n} year', other: 'from {n} years' },
  /** From 2½ years. */
  fromYearsAndHalf: { one: 'from {n} and a half years', other: 'from {n} and a half years' },
  /** {n} is the last month or year. */
  inMonths: '{from} to {n} months',
  inYears: '{from} to {n} years',
  /** Where one end is in months and the other in years: two of the four below. */
  ageToAge: '{from} to {to}',
  birth: 'birth',
  months: { one: '{n} month', other: '{n} months' },
  years: { one: '{n} year', other: '{n} years' },
  yearsAndHalf: { one: '{n} and a half years', other: '{n} and a half years' },
  pregnancy: 'pregnancy',
  agesAndPregnancy: '{ages}, and pregnancy',
  agesUnknown: 'Ages not known: ask',
  bands: {
    bump: 'pregnancy',
    '0-5m': '0 to 5 months',
    '6-11m': '6 to 11 months',
    '1': '1 year',
    '2': '2 years',
    '3-4': '3 and 4 years',
    '5': '5 and over',
  },

  free: 'free',
  costUnknown: 'Cost not known: ask',
  access: { 'drop-in': 'just turn up', book: 'book first', referral: 'by referral' },
  accessUnknown: 'Ask if you need to book',
  audience: { everyone: 'open to everyone', targeted: 'for some families' },

  noneConfirmed: 'No session was confirmed in the last month: ring before you go.',
  /** {n} is how many there are in all. */
  confirmed: {
    one: '{confirmed} of {n} session was confirmed in the last month.',
    other: '{confirmed} of {n} sessions were confirmed in the last month.',
  },
  inShort: 'In short',
  tryAgain: 'Try again',
  close: 'Close',
  example: {
    mark: 'Example time',
  },
} as const
