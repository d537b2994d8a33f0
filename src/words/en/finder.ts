/** What the finder says. Sentences a nine-year-old can read. */
export const finder = {
  title: 'What’s on for under‑5s in {area}',
  loading: 'Finding what’s on',
  near: {
    found: {
      one: '{n} suggestion. Use the up and down arrows.',
      other: '{n} suggestions. Use the up and down arrows.',
    },
    yourPlace: 'Where you are',
    /** In a sentence: "within 5 miles of you". */
    you: 'you',
    /** Any other point without a name: that of a link, or the middle of a map. */
    aPoint: 'A point on the map',
    thisPoint: 'this point',
  },
  locate: {
    use: 'Use my location',
    asking: 'Finding you',
  },
  views: {
    list: 'List',
    map: 'Map',
    week: 'Week',
    mapLoading: 'Loading the map',
    mapFailed: 'The map could not be loaded. Everything on it is in the list too.',
    toMap: 'Skip to the map',
  },
  filters: {
    open: 'Filters',
    openChosen: 'Filters ({n})',
    title: 'Filters',
  },
  drawer: { up: 'More of the list', down: 'More of the map' },
  /**
   * The heading, read as one sentence: "12 sessions matching “music” today within 5 miles of Dereham, soonest first, 3 to
   * ask about". Each part begins with its own space or comma; {found} is "12 sessions".
   */
  heading: {
    what: '{found}{matching}{suits}',
    matching: ' matching “{q}”',
    suitsAll: { one: ' that suits all of them', other: ' that suit all of them' },
    suitsAny: { one: ' that suits any of them', other: ' that suit any of them' },
    when: {
      today: ' today',
      tomorrow: ' tomorrow',
      weekend: ' this weekend',
      week: ' in the next 7 days',
    },
    onDay: ' on {day}',
    /** {days} is "Tuesday 1 December to Monday 7 December". */
    inDays: ' from {days}',
    measuredFrom: ', measured from {near}',
    within: { one: ' within {n} mile of {near}', other: ' within {n} miles of {near}' },
    withinAbout: {
      one: ' within about {n} mile of {near}',
      other: ' within about {n} miles of {near}',
    },
    nearestFirst: ', nearest first',
    byName: ', by name',
    soonestFirst: ', soonest first',
    toAsk: ', {n} to ask about',
    /** In place of "12 sessions", where all are to ask about. */
    onlyToAsk: '{n} to ask about',
    /** How often they meet, where some are on more than once. */
    times: { one: ', {n} time', other: ', {n} times' },
  },
  later: '{n} more after {day}',
  appointments: 'By appointment',
  /** Sessions of which a date is not known. */
  ask: {
    'times-unknown': {
      title: 'Also runs here: ask for times',
      hint: {
        one: 'This session happens, but its times are not published. Ring, or ask there.',
        other: 'These {n} sessions happen, but their times are not published. Ring, or ask there.',
      },
    },
    'dates-not-confirmed': {
      title: 'May be on: ask first',
      hint: {
        one: 'This session happens, but its dates are not confirmed. Ring, or ask there.',
        other: 'These {n} sessions happen, but their dates are not confirmed. Ring, or ask there.',
      },
    },
  },
  more: 'Show {n} more',
  show: 'Show {n}',
  shown: 'Showing {shown} of {all}',
  nothing: 'Nothing fits all of that',
  nothingYet: 'Nothing is listed yet',
  /** A part of the page that cannot be fetched. */
  partFailed: 'Part of the information could not be loaded.',
} as const
