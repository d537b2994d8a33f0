/** What the page of a place says. */
export const place = {
  back: 'Back to results',
  otherNames: 'Also called {names}.',
  kind: '{kind}, {district}',

  nowTitle: 'What is there now',
  nowUnknown: 'We do not know what is there now.',
  nowNamed: '{name} ({use})',
  /** {place} is a link. */
  replacedBy: 'Its work is now done at {place}.',

  nearTitle: 'Where to go instead',
  /** {kind} is what the council calls it: "family hub". */
  nearestHub: 'Nearest {kind}',
  nearestLibrary: 'Nearest library',
  noneNear: 'We do not know of one.',
  perhapsNearer: 'There may be one nearer:',
  perhapsOne: 'There may be one:',
  nextNearTitle: 'Next sessions near here',
  nextNearHint: {
    one: 'Within {n} mile in a straight line, soonest first.',
    other: 'Within {n} miles in a straight line, soonest first.',
  },
  noNextNear: 'We do not know of any sessions within 10 miles.',
  seeAllNear: 'See everything near here',
  /** {far} is "1.4 miles"; behind the name of a place. */
  away: ', {far} away',

  whereTitle: 'How to get there',
  whereWasTitle: 'Where it was',
  addressUnknown: 'The address is not known.',
  showOnMap: 'Show on the map',
  /** What the small map shows, for those who cannot see it. {name} is a name, or a name and an address. */
  doorMapExact: 'Map of the streets around {name}. The sign in the middle is the place.',
  doorMapAbout: 'Map of the streets around {name}. It is somewhere in the circle in the middle.',
  doorMapFailed: 'The small map could not be loaded.',
  stopsTitle: 'Bus stops near',
  noStops: 'We do not know of one within a short walk.',
  stop: {
    one: '{name}, about {n} minute’s walk',
    other: '{name}, about {n} minutes’ walk',
  },

  directionsTitle: 'Directions',
  byCar: 'By car',
  byBus: 'By bus or train',
  onFoot: 'On foot',
  /** The same, heard with where it leads. */
  directionsTo: {
    any: 'Directions to {name}, in Google Maps',
    car: 'By car to {name}, in Google Maps',
    bus: 'By bus or train to {name}, in Google Maps',
    foot: 'On foot to {name}, in Google Maps',
  },
  directionsHint: 'These open Google Maps (google.com). It will see where you want to go.',
  otherMaps: 'Or open:',
  appleMaps: 'Apple Maps (apple.com)',
  phoneMaps: 'your phone’s own map app',

  contactTitle: 'Ask them',
  phoneUnknown: 'Phone number not known.',
  councilPhone: 'You can ring {council}:',
  /** The number of groups that meet there, by their titles; {phone} is a link. */
  groupPhone: 'Number for {titles}: {phone}',
  website: 'Website:',

  sessionsTitle: 'What’s on here',
  noSessions: 'We do not know of any sessions here.',
  noSessionsNow: 'Nothing meets here while the place is closed.',

  hoursTitle: 'Opening hours',
  hoursCaption: 'Opening hours by day of the week',
  hoursUnknown: 'Opening hours are not known. Ring before you go.',
  hoursNever: 'You cannot just drop in here. It is open for sessions only.',
  hoursShut: 'Closed',
  selfServiceNone: 'No self-service',
  hoursDay: 'Day',
  hoursOpen: 'Open',
  hoursToday: '(today)',
  selfServiceTitle: 'Open for self-service (staff may be there)',
  selfServiceCaption: 'Self-service hours, by day of the week',
  selfServiceHint:
    'You can use the building at these times. You may need to join first: ask them how to get in.',
  selfServiceStaffed: 'The hours when staff are there are not known.',

  closuresTitle: 'Days it is closed',
  closure: '{days}: {note}',

  featuresTitle: 'What it has',
  featuresUnknown: 'We do not know what this place has, such as steps, toilets or parking.',
  ringAndAsk: 'Ring and ask.',
  featuresNone: 'None of the things we list, such as baby changing or parking.',

  notesTitle: 'Good to know',

  sourceTitle: 'Where this comes from',
  source: 'Source: {source}.',
  checked: 'Last checked on {date}.',
  notSince: 'Not checked since {month}.',
  checkedUnknown: 'When this was last checked is not known: ring first.',
  checkedUnknownGone: 'When this was last checked is not known.',
  ringFirst: 'Ring before you go.',

  /** An e-mail to the council, who read English: what is sent is in English. */
  report: {
    title: 'Something wrong here?',
    hint: 'Tell {council}. The button opens an e-mail with this page filled in. Nothing is sent until you send it.',
    keep: 'Please leave these lines in. They say which record this is about.',
    page: 'Page',
    record: 'Record',
  },
  fields: {
    name: 'Name',
    kind: 'Kind',
    address: 'Address',
    phone: 'Phone',
    email: 'E-mail',
    website: 'Website',
    status: 'Status',
    checked: 'Last checked',
    title: 'Session',
    place: 'Place',
    times: 'Times',
    timesNotPublished: 'not published',
    timesExample: 'example times only',
    ages: 'Ages',
    cost: 'Cost',
    unknown: 'not known',
  },
} as const
