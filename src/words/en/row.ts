/**
 * What a row of a list says of a session or a place. Sentences a nine-year-old can read. What begins with a small letter
 * gets a large one by itself where it stands first.
 */
export const row = {
  /** Behind a title, for those who do not see it, so that two of one name are told apart. */
  named: '{title}, {place}',
  /** What a session does not say: {things} is a list of the three below. */
  askAbout: 'ask about {things}',
  unknown: { cost: 'cost', booking: 'booking', ages: 'ages' },
  /** Of several children's ages: {ages} is "2 years and 0 to 5 months". */
  suitsBoth: 'suits both',
  suitsAll: 'suits all {n}',
  suitsSome: 'suits {ages}; not {not}',

  /** When else a session is on: {times} is a list of the two below. */
  also: 'Also {times}',
  alsoOn: '{day}, {time}',
  moreTimes: { one: '{n} more time', other: '{n} more times' },

  /** In large, where a time would stand, and below it. */
  noTime: {
    'times-unknown': { large: 'Ask', below: 'for times' },
    'dates-not-confirmed': { large: 'Ask', below: 'if it is on' },
    'called-off': { large: 'Off', below: 'no more dates' },
    over: { large: 'Ended', below: '' },
    'place-closed': { large: 'Closed', below: '' },
  },
  now: 'Now',
  until: 'until {time}',
  startsIn: 'in {n} min',
  finishedNow: 'finished',

  askForTimes: 'Runs here. Ask for times',
  notConfirmed: 'Dates not confirmed yet. Ask before you go',
  cancelled: 'Cancelled. No more dates are known',
  notOn: 'Not on. No more dates are known',
  over: 'This has ended',
  placeClosed: 'This place is closed',
  onNow: 'On now, until {time}',
  onNowOpen: 'On now',
  /** {times} is "10am to 10:45am", or "from 10am". */
  soon: { one: 'Starts in {n} minute, {times}', other: 'Starts in {n} minutes, {times}' },
  finished: 'Finished, {times}',
  /** {day} is "Tomorrow", or "Tuesday 1 December". */
  dayAndTimes: '{day}, {times}',
  unconfirmed: {
    'term-dates': 'May change: school dates are not confirmed',
    'school-holidays': 'In the school holidays: ask if it is on',
  },
  moved: 'Different time: {note}',

  checkedUnknown: 'Not known when checked: ring first',
  notChecked: 'Not checked since {month}: ring first',
  checked: 'Checked {month}',
  /** What is so of nearly all of a list, said once above it: what is important, and the rest of the sentence. */
  usual: {
    example: ['Example times', ', made up (dashed): ring first'],
    stale: ['Not checked lately', ': ring before you go'],
  },

  ring: 'Ring',
  noneFit: 'No sessions listed that fit',
  sessionsFit: { one: '{n} session here that fits', other: '{n} sessions here that fit' },
  next: 'Next: {title}, {when}',
  nowThere: 'There now: {use}',
  nowUnknown: 'We do not know what is there now',
} as const
