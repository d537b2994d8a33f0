/** What the week and the starting date say. Sentences a nine-year-old can read. */
export const week = {
  previous: '7 days earlier',
  next: '7 days later',
  now: 'From today',
  move: 'Other days',
  parts: { am: 'Morning', pm: 'Afternoon', eve: 'Evening' },
  /** {sessions} is "12 sessions", {ask} nothing or ", 3 to ask about". */
  found: '{sessions}{ask}',
  foundFrom: '{sessions}, measured from {near}{ask}',
  foundWithin: {
    one: '{sessions} within {n} mile of {near}{ask}',
    other: '{sessions} within {n} miles of {near}{ask}',
  },
  foundWithinAbout: {
    one: '{sessions} within about {n} mile of {near}{ask}',
    other: '{sessions} within about {n} miles of {near}{ask}',
  },
  suits: { all: 'They suit all of the ages chosen.', any: 'They suit any of the ages chosen.' },
  today: 'Today',
  todayIs: 'Today, {day}',
  pick: 'Day',
  /** Heard behind a day: {sessions} is "4 sessions". */
  pickCount: ': {sessions}',
  pickNone: ': no sessions',
  bankHoliday: '{name}: bank holiday',
  unconfirmed: 'The school holidays are not confirmed by the council yet.',
  nothing: 'Nothing',
  nothingOn: 'Nothing on {day}.',
  nothingThen: 'Nothing in these seven days.',
  onlyToAsk: 'No date of what runs here is known.',
  askBelow: 'It is listed below, to ask about.',
  allFinished: 'Everything in these seven days has finished.',
  nextDate: 'Next: {day}',
  onNow: 'On now',
  finished: 'Finished',
  picked: 'Picked',
  overlaps: 'Overlaps with {title}, {place}, {starts}',
  /** {title} is a link; {far} "1.4 miles". */
  atPlace: '{title}, {place}',
  atPlaceFar: '{title}, {place}, {far}',
  /** Little time between two: {leave} is "10:45am Dereham", {arrive} "11am Swaffham". */
  tight: '{leave} to {arrive}: {miles}, tight',
  timeAndTown: '{time} {town}',
  more: 'Show {n} more',
  /** Heard behind it. */
  moreOn: {
    am: 'on {day}, morning',
    pm: 'on {day}, afternoon',
    eve: 'on {day}, evening',
  },
  ask: {
    'times-unknown': {
      title: 'Also run, ask for times',
      hint: 'These happen, but we do not know when. Ring, or ask there.',
    },
    'dates-not-confirmed': {
      title: 'May be on, ask first',
      hint: 'Their times are known, but their dates in these seven days are not confirmed. Ring, or ask there.',
    },
  },
  from: {
    label: 'Starting from',
    shortcuts: 'Shortcuts to a date',
    sevenDays: 'Next 7 days',
    nextWeek: 'Next week',
    /** {name} is "Half-term", {days} "15 to 21 February". */
    break: '{name}, {days}',
    /** Two days of one month: {from} is a number, {to} "21 February". */
    sameMonth: '{from} to {to}',
    past: 'That day is over. Choose today or a later day.',
    unfinished: 'That is not a whole date. Say the day, the month and the year.',
  },
} as const
