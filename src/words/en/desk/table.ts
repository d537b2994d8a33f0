import { count } from '#words/english.ts'

/** The table of all groups. */
export const table = {
  title: 'All groups',
  grid: 'Table of groups.',
  hint: 'Type over a cell. Enter and the arrows go up and down, Tab goes on. Paste what was copied from a spreadsheet, and Ctrl and D takes the cell above. Press a heading to sort.',
  keys: 'Enter and the arrow keys go up and down, Tab goes to the next cell.',
  filter: 'Only those with these words',
  toSheet: 'Add groups from a spreadsheet',
  more: (from: number, to: number) =>
    `Rows ${from} to ${to} are shown: type a word to see fewer, or look at the others below the table.`,
  before: (n: number) => `The ${n} before`,
  after: (n: number) => (n === 1 ? 'The next row' : `The next ${n}`),
  waiting: (n: number) =>
    `${count(n, 'row needs', 'rows need')} a word from you, and nothing of ${n === 1 ? 'it' : 'them'} is kept before that.`,
  askedAbove: 'answered above: another tab has changed it too',
  nextWrong: 'To the next cell that needs a word',
  cell: (column: string, row: string) => `${column}: ${row}`,
  columns: {
    title: 'Name',
    placeId: 'Where',
    serviceType: 'Kind',
    when: 'When',
    holds: 'Part of the year',
    agesFrom: 'From age',
    agesTo: 'Until birthday',
    cost: 'Cost',
    costNote: 'About the cost',
    access: 'How to come',
    phone: 'Telephone',
    summary: 'What happens',
    provider: 'Run by',
    bookingUrl: 'Booking page',
  },
  holds: ['all year', 'term time only', 'school holidays only'],
  access: ['drop in', 'book', 'referral'],
}

/** Groups from somebody’s own spreadsheet. */
export const sheet = {
  title: 'Groups from a spreadsheet',
  hint: 'Your own sheet, with a row for each group and headings above. Nothing is added before you press, and what could mean two things is asked about.',
  paste: 'Paste the rows here, with their headings',
  pasteHint: 'In the spreadsheet, select all, copy, and paste.',
  read: 'Read these rows',
  choose: 'Or choose a file (CSV or Excel)',
  empty: 'There are no rows below the headings.',
  many: (rows: number, most: number) =>
    `${count(rows, 'row is', 'rows are')} more than this page can show at once: take ${most} at a time.`,
  large: (name: string) =>
    `${name} is larger than 20 MB, and no sheet of groups is. It was not read.`,
  unreadable: (name: string) => `${name} cannot be read. Save it as CSV UTF-8 or as .xlsx.`,
  meansTitle: 'What each column holds',
  meansHint: 'This is what the headings seem to mean: put right what is not so.',
  heading: (heading: string, at: number) => (heading === '' ? `Column ${at + 1}` : `“${heading}”`),
  left: 'Not taken in',
  kind: 'What kind are they?',
  kindHint: 'For rows that do not say it.',
  eachSays: 'Each row says it',
  towns: {
    title: (n: number) =>
      n === 1 ? 'A town that is not known here yet' : 'Towns that are not known here yet',
    hint: 'Any postcode in each says where it is. A place without a postcode of its own is then put in the middle of its town, and families can search from there.',
    postcode: (town: string, rows: number) =>
      `A postcode in ${town} (${count(rows, 'row', 'rows')})`,
    kind: (town: string) => `What is ${town}?`,
    kinds: [
      ['village', 'A village'],
      ['town', 'A town'],
    ] as const,
    unknown: 'This postcode is not among those of the area: see “The area”.',
  },
  places: {
    title: (n: number) =>
      n === 1
        ? 'A place whose name is nearly one of the list'
        : 'Places whose names are nearly one of the list',
    label: (name: string, near: string, rows: number) =>
      `“${name}” (${count(rows, 'row', 'rows')}): is it ${near}?`,
    isIt: (near: string) => `Yes, it is ${near}`,
    another: 'No, it is another place',
  },
  checked: 'When was this sheet last checked?',
  checkedHint: 'Families will read it. Leave it empty if not known: each place is then to be rung.',
  rowsTitle: 'The rows',
  row: (n: number) => `row ${n}`,
  ready: (ready: number, rest: number) =>
    `${count(ready, 'row can', 'rows can')} be added.${rest === 0 ? '' : ` ${count(rest, 'row needs', 'rows need')} a word from you: the cells say what.`}`,
  add: (n: number) => `Add ${count(n, 'group', 'groups')}`,
  leave: 'Leave these rows',
  readBefore: 'This is what you began before. It is not added yet.',
  fields: {
    title: 'Name',
    place: 'Place',
    address: 'Address',
    town: 'Town',
    postcode: 'Postcode',
    kind: 'Kind',
    day: 'Day, or when',
    time: 'Time',
    holds: 'Part of the year',
    ages: 'Ages',
    cost: 'Cost',
    access: 'How to come',
    summary: 'What happens',
    provider: 'Run by',
    phone: 'Telephone',
    bookingUrl: 'Booking page',
  },
}
