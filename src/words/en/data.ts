/** What the page about the information says. */
export const data = {
  title: 'About the information for {area}',
  intro: 'This finder shows what {council} and others have published.',

  countsTitle: 'What we know',
  /** How many there are of a kind: {kind} is what the council calls it. */
  countOfKind: '{n} {kind}',
  timesCaption: 'Sessions by what is known of their times',
  times: 'Times',
  howMany: 'How many',
  timesKnown: {
    published: 'Times are published',
    example: 'Example times only',
    unknown: 'Times not known: ask the place',
  },
  examplesTitle: 'Some times are examples',
  examples:
    '{council} has not published these times. They are made up to show how the finder works. Every page that shows one says so.',
  calendarUnconfirmed: 'School terms are not confirmed, so dates that depend on them may change.',

  wrongTitle: 'What is missing or wrong',
  nothingWrong: 'Every file was read, and every record in it.',
  missingTitle: 'Files we could not load',
  trouble: {
    offline: 'no connection',
    missing: 'not there',
    malformed: 'not readable',
    slow: 'no answer in time',
    newer: 'of a form that this app does not know',
  },
  refusedTitle: {
    one: '{n} record is left out because something in it is wrong',
    other: '{n} records are left out because something in it is wrong',
  },
  refusedCaption: 'Records left out, and why',
  file: 'File',
  record: 'Record',
  field: 'Field',
  found: 'Found',
  expected: 'Should be',

  freshTitle: 'What to ring and check next',
  noPlaces: 'No places are listed yet.',
  bandsCaption: 'Places by how long ago they were checked',
  bands: {
    '3': 'In the last 3 months',
    '6': '3 to 6 months ago',
    '12': '6 to 12 months ago',
    '24': '1 to 2 years ago',
    longer: 'Longer ago',
    'not-known': 'Not known when',
  },
  freshHint:
    'Place by place: first those of a day we do not know, then oldest first. The date is the oldest of the place and its sessions.',
  allFresh: 'Everything was checked in the last six months.',
  stale: {
    one: '{n} place has something not checked for more than six months.',
    other: '{n} places have something not checked for more than six months.',
  },
  dayUnknown: {
    one: 'For {n} place we do not know when something was last checked.',
    other: 'For {n} places we do not know when something was last checked.',
  },
  notKnown: 'Not known when',
  freshCaption: 'Places by date last checked, oldest first',
  place: 'Place',
  ring: 'Ring',
  noPhone: 'number not known',
  checked: 'Last checked',
  /** {ago} is one of those below. */
  checkedAgo: '{date}, {ago}',
  today: 'today',
  daysAgo: { one: '{n} day ago', other: '{n} days ago' },
  weeksAgo: { one: '{n} week ago', other: '{n} weeks ago' },
  monthsAgo: { one: '{n} month ago', other: '{n} months ago' },
  yearsAgo: { one: '{n} year ago', other: '{n} years ago' },
  showAll: { one: 'Show all {n} places', other: 'Show all {n} places' },
  showFewer: 'Show fewer',

  putRightTitle: 'How to put something right',
  putRight:
    'Open the page of the place or session. At the end of it is “Is this still on?”. It says whom to ring, and how to tell the council, who look after the information.',
  putRightOr: 'Or ask {council}:',
  toDesk: 'If you keep this list: the desk',

  downloadTitle: 'Download the information',
  downloadHint: 'You may use these files in your own work, under the licence below.',
  /** "Spreadsheets (15 files)" */
  format: { one: '{title} ({n} file)', other: '{title} ({n} files)' },
  csvTitle: 'Spreadsheets',
  csvHint: 'CSV files, for Excel, LibreOffice and Google Sheets.',
  /** What each spreadsheet holds. */
  sheets: {
    'places.csv': 'Hubs, libraries, halls and former centres',
    'opening-hours.csv': 'When each place is open',
    'closures.csv': 'Days when a place is shut',
    'sessions.csv': 'Sessions',
    'times.csv': 'When each session meets',
    'example-times.csv': 'Example times: made up, not to be used',
    'changes.csv': 'Dates called off or moved',
    'area.csv': 'The council and its licence',
    'kinds.csv': 'What each kind of place is called',
    'service-types.csv': 'Kinds of session',
    'features.csv': 'What a place can offer',
    'advice.csv': 'Advice online and by phone',
    'terms.csv': 'School terms',
    'bank-holidays.csv': 'Bank holidays',
    'gazetteer.csv': 'Towns, villages and postcode areas',
  },
  typeFeedsTitle: 'Calendars, one for each kind of session',
  placeFeedsTitle: 'Calendars, one for each place',
  feedsHint:
    'To see the dates in your own calendar, copy the address of a link. Then paste it where your calendar adds one “from the web” or “from URL”.',
  feedsExample: 'The times are examples, and each one says so.',
  openReferralTitle: 'Open Referral UK',
  openReferralHint:
    'JSON pages in the format that councils and directories share, version 3. Example times are not in it.',
  jsonTitle: 'Files for computers',
  jsonHint: 'JSON files: the very ones this finder reads.',
  /** What each published file holds, for people who download it. */
  files: {
    'area.json': 'The council, its words, service types and advice',
    'hubs.json': 'Family hubs and bases',
    'libraries.json': 'Libraries',
    'venues.json': 'Halls and other places where groups meet',
    'former-centres.json': 'Children’s centres that have closed',
    'sessions.json': 'Sessions',
    'example-times.json': 'Example times: made up, not to be used',
    'calendar.json': 'School terms and bank holidays',
    'gazetteer.json': 'Towns, villages and postcode areas',
  },
  schemaTitle: 'What each of those files may hold',
  schemaHint: 'Every field, in JSON Schema.',

  licenceTitle: 'Licence and thanks',
  /** {licence} is a link. */
  licence: 'The information is under the {licence}.',
} as const
