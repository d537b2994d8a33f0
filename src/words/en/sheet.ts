/** What the sheet for the fridge says. Short, for paper; sentences a nine-year-old can read. */
export const sheet = {
  /** On a narrow button; on a wide one {printMore} follows. */
  print: 'Print',
  printMore: 'for the fridge',
  cannotPrint:
    'This page was not let print. Open the plan in a window of its own and print it there.',
  openOwn: 'Open the plan in a new tab',

  title: 'Our plan',
  about: 'Sessions and places for under-5s in {area}',
  scan: 'Scan for the newest times and the way there',
  /** {mark} is what stands beside such a time. */
  examples:
    '“{mark}” means that the time is made up, to show how this works. It is not a real time. Ring before you go.',
  map: 'Map of where to go: {places}',

  unconfirmed: 'The dates of school terms may still change.',

  gone: 'No longer listed:',
  /** {days} is "Mon, Tue, Fri". */
  opening: '{days} {hours}',
  selfService: 'Open for self-service (staff may be there):',
  closed: 'Closed: {days}.',
  hoursUnknown: 'Not known: ring first.',

  phone: 'Phone',
  councilPhone: '{council}:',
  phoneUnknown: 'Phone number not known',
  expect: 'What to expect:',
  expectUnknown: 'Nobody has told us yet. Ring and ask.',
  /** {features} is "parking and a lift". */
  has: 'Has: {features}.',
  /** Behind the name of a session: where it is. */
  at: ', {place}',

  /** Where English does not fit beside the family's language. */
  englishNext: 'The same in English is on the next page.',
  printed: 'Printed on {date}.',
  until: 'Days off are listed up to {date}. After that, print a new sheet.',
  checked: 'Checked by {by}, {date}.',
  checkedUnknown: 'From {by}. When this was last checked is not known: ring first.',
  stale: 'Not checked since {month}: ring before you go.',
} as const
