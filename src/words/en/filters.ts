/** What the filters say. Sentences a nine-year-old can read. */
export const filters = {
  /** The heading of each filter. */
  legends: {
    q: 'Name',
    ages: 'Ages',
    fit: 'With more than one age',
    types: 'What for',
    when: 'When',
    days: 'Days',
    time: 'Time of day',
    from: 'Date',
    easy: 'Cost and booking',
    within: 'How far',
    kinds: 'Kind of place',
    has: 'The place has',
  },
  hints: {
    ages: 'Several children? Choose each age.',
    has: 'Places that have all you choose.',
  },
  name: '“{text}”',
  fit: { all: 'Suits all of them', any: 'Suits any of them' },
  when: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    weekend: 'Weekend',
    week: 'Next 7 days',
    any: 'Any time',
    break: 'School holidays',
  },
  /** The next break of school, by its name. */
  breaks: { 'half-term': 'Half-term', 'school holidays': 'School holidays' },
  time: { am: 'Mornings', pm: 'Afternoons', eve: 'Evenings' },
  timeHint: {
    am: 'starts before midday',
    pm: 'starts from midday to 5pm',
    eve: 'starts from 5pm',
  },
  fromDay: 'From {day}',
  free: 'Free',
  dropin: 'Just turn up',
  everyone: 'Open to everyone',
  distance: {
    auto: 'Chosen for you',
    any: 'Any distance',
    within: { one: 'Within {n} mile', other: 'Within {n} miles' },
    /** The same where the name, "How far", stands beside it. */
    short: { one: '{n} mile', other: '{n} miles' },
  },
  /** What follows "4 sessions" where a filter is let go of, or eased: several are said as a list. */
  without: {
    q: 'without the name “{text}”',
    ages: 'for any age',
    fit: 'for any of the ages',
    types: 'of any kind',
    when: 'at any time',
    week: 'in the next 7 days',
    days: 'on any day',
    time: 'at any time of day',
    from: 'from today',
    fromDay: 'from {day}',
    /** {name} is "Free", "Just turn up" or "Open to everyone". */
    yes: 'without “{name}”',
    distance: 'at any distance',
    within: { one: 'within {n} mile', other: 'within {n} miles' },
    kinds: 'at any kind of place',
    has: 'whatever the place has',
  },
  fromDate: 'From a date',
  close: 'Close',
  showSessions: { one: 'Show {n} session', other: 'Show {n} sessions' },
  showPlaces: { one: 'Show {n} place', other: 'Show {n} places' },
  clear: 'Clear filters',
  chosen: 'Filters chosen',
  chosenCount: '{n} chosen',
  remove: 'Remove {name}',
  none: 'none',
  /** In place of a count, where all that there is is only to be asked about. */
  countToAsk: 'ask {n}',
  showToAsk: 'Show {n} to ask about',
  show: {
    legend: 'Show',
    sessions: 'Sessions',
    places: 'Places',
  },
  sort: {
    label: 'Order',
    time: 'Soonest',
    distance: 'Nearest',
  },
  /** On its chip, until it is known how many. */
  waiting: '… miles',
  /** A distance and how many there are within it: {count} is a number, or the word for none. */
  counted: '{name} ({count})',
  needsNear: 'Say where you are to choose a distance.',
  straight: 'In a straight line.',
} as const
