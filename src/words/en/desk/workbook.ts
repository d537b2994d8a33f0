import { count, list } from '#words/english.ts'
import { quoted } from './said.ts'

interface ChangeCounts {
  gone: number
  added: number
  changed: number
}

/** "10 groups taken out, 3 changed"; '' for nothing. */
export const changed = (of: ChangeCounts, one: string, many: string): string =>
  [[of.gone, 'taken out'] as const, [of.added, 'added'] as const, [of.changed, 'changed'] as const]
    .filter(([n]) => n > 0)
    .map(([n, what], at) => `${at === 0 ? count(n, one, many) : n} ${what}`)
    .join(', ')

/** The list as a workbook. */
export const workbook = {
  groups: 'Groups',
  places: 'Places',
  about: 'About',
  asMade: 'As it was made',
  id: 'Id (leave it as it is)',
  idNote: 'Made by the desk. Leave it as it is, and empty in a new row.',
  statuses: ['open', 'shut for now', 'closed for good'],
  notes: {
    title: 'The name, as families know it.',
    placeId: 'A place of the sheet Places. Make the place first in the desk where it is new.',
    serviceType: 'One of the list.',
    when: 'As you would say it: every Tuesday, 10am to 10:45am; for one that ends: every Tuesday until 16 December 2026, 10am. Between several times: |',
    holds: 'One of the list; empty if not known.',
    agesFrom: 'Such as birth, 18 months or 2 years; empty if not known.',
    agesTo: 'Until 4 years ends at the fourth birthday; empty for no upper age.',
    cost: 'free, £2.50 or 50p; empty if not known.',
    costNote: 'Such as: each family.',
    access: 'One of the list; empty if not known.',
    phone: 'Empty where the number of the place is the one to ring.',
    summary: 'A sentence or two.',
    provider: 'A team or an organisation, never a person.',
    bookingUrl: 'A web page.',
  },
  placeColumns: {
    name: 'Name',
    kind: 'Kind',
    lines: 'Address',
    town: 'Town',
    postcode: 'Postcode',
    phone: 'Telephone',
    url: 'Web page',
    status: 'Open?',
    statusNote: 'What families should know of that',
  },
  placeNotes: {
    name: 'The name, as families know it.',
    kind: 'One of the list.',
    lines: 'The street and its number, without the town.',
    town: 'The town or village.',
    postcode: 'It says where a new place is on the map.',
    phone: 'As it is rung, with its first 0.',
    url: 'A web page.',
    status: 'One of the list.',
    statusNote: 'Such as: shut until the roof is mended.',
  },
  aboutRows: (area: string, stamp: string) => [
    [`The list of ${area}, made at the desk of the Family Hub Map.`],
    ['Change cells, add rows without an id, take rows out. Then read it back at the desk.'],
    [
      'It can be read back again later, once more was put right in it. A hidden sheet, “As it was made”, says what has changed: leave it as it is.',
    ],
    [`Mark: ${stamp}`],
  ],
  line: (sheet: string, row: number, heading: string, expected: string, typed: string) =>
    `${sheet}, row ${row}, ${heading}: this should be ${expected}. It is ${typed === '' ? 'empty' : quoted(typed)}.`,
  notOurs:
    'This workbook was not made at the desk. To add groups from a spreadsheet of your own, press “Add groups from a spreadsheet”.',
  older:
    'The list has changed since this workbook was made, and its sheet “As it was made” is gone or was changed, so nobody can tell what is new in it. Make a new one, and make your changes there.',
  both: (name: string, column: string, mine: string, other: string) =>
    `${name}: ${column}: ${mine === '' ? 'empty' : quoted(mine)} in the workbook, ${other === '' ? 'empty' : quoted(other)} in the list.`,
  backAgain: (name: string) =>
    `${name}: its row is in the workbook. It was taken out of the list when a copy was read before.`,
  noRow: (name: string) =>
    `${name}: it has no row in the workbook. It is in the list, and was changed or added after the workbook was made.`,
  /** Whole, as two long texts may differ at their ends. */
  cellAnswers: (mine: string, other: string) => ({
    mine: `Take what the workbook says: ${mine === '' ? 'empty' : `“${mine}”`}`,
    other: `Keep what the list says: ${other === '' ? 'empty' : `“${other}”`}`,
  }),
  backAgainAnswers: { mine: 'Put it in again', other: 'Leave it out' },
  noRowAnswers: { mine: 'Take it out of the list', other: 'Keep it in the list' },
  bothTitle: (n: number) =>
    n === 1
      ? 'The workbook and the list say two things. Which is right?'
      : `The workbook and the list say two things in ${n} places. Which is right?`,
  bothHint:
    'The list was changed after the workbook was made, at the desk or by a copy that was read before. Nothing is taken in until you say so below, and then all else in the workbook is too. You can undo it.',
  allLabel: 'For all of them at once',
  all: { mine: 'Everywhere what the workbook says', other: 'Everywhere what the list says' },
  answered: (n: number, of: number) => `${n} of ${of} answered.`,
  notAnswered: 'Choose one of the two.',
  takeIn: 'Take the workbook in',
  takeNothing: 'Take nothing from the workbook',
  leftAsIs: (n: number) =>
    `The list was changed too since this workbook was made, and ${count(n, 'thing stays', 'things stay')} as the list says. To take what the workbook says, read it back once more under “Table”.`,
  lacking: (sheet: string, headings: readonly string[]) =>
    `The sheet ${sheet} has no column ${list(headings.map((it) => `“${it}”`))}. Put the heading back as it was, or make a new workbook and make your changes there. To leave a column out while you work, hide it.`,
  twoColumns: (sheet: string, heading: string) =>
    `The sheet ${sheet} has two columns “${heading}”. Take one of them out, or give it another heading.`,
  noSheet: (sheets: readonly string[]) =>
    `The workbook has no sheet ${list(sheets.map((it) => `“${it}”`))} any more, or nothing is in it. Give the sheet its name back, or make a new workbook and make your changes there.`,
  unknownId: (sheet: string, row: number, id: string) =>
    `${sheet}, row ${row}: nothing in the list has the id “${id}”. Put back what stood there; for a new row, leave it empty.`,
  idTwice: (sheet: string, row: number, first: number) =>
    `${sheet}, row ${row}: the id is that of row ${first}. If this is a new row, empty its id; else take one of the two out.`,
  newTwice: (sheet: string, row: number, first: number) =>
    `${sheet}, row ${row}: every cell says what row ${first} says. Take one of the two out; if both are meant, say in their names how they differ.`,
  sorted: (sheet: string, headings: readonly string[]) =>
    `The sheet ${sheet} has the cells of ${list(headings.map((it) => `“${it}”`))} in another order, beside other rows than they stood. Undo the sort, and sort whole rows together. If it is meant, read the changes back in two parts.`,
  cellsOf: (heading: string) => `cells of “${heading}”`,
  title: 'Work on it in a spreadsheet',
  make: 'Make a workbook (.xlsx)',
  take: 'Read it back',
  wrong: (n: number) =>
    `Nothing was taken in: ${count(n, 'thing needs', 'things need')} a word from you.`,
  same: 'The workbook says what the draft says.',
  unreadable: (name: string) => `${name} is no workbook that can be read here.`,
  done: ({ groups, places }: { groups: ChangeCounts; places: ChangeCounts }) =>
    `From a workbook: ${[changed(groups, 'group', 'groups'), changed(places, 'place', 'places')]
      .filter((it) => it !== '')
      .join('; ')}`,
  gone: (names: string) => `Taken out: ${names}.`,
}
