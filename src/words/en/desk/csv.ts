import { count, list } from '#words/english.ts'

/** What of a group goes with it. */
const ofGroups = {
  times: ['time', 'times'],
  changes: ['changed date', 'changed dates'],
  exampleTimes: ['made-up time', 'made-up times'],
} as const

/** Spreadsheets (CSV) that are read at the desk. */
export const csv = {
  read: (sheets: readonly (readonly [file: string, rows: number])[]) =>
    `Read: ${list(sheets.map(([file, rows]) => `${count(rows, 'row', 'rows')} of ${file}`))}.`,
  unseen: 'Families will see no difference.',
  toMend: (n: number) =>
    `${count(n, 'thing has', 'things have')} to be put right by it: see “What is wrong”.`,
  mendFirst: 'Nothing was taken in: the list as it is has to be put right first.',
  line: (where: string, expected: string, found: string) =>
    `${where}: this should be ${expected}${/[.?]$/.test(expected) ? '' : '.'} It is ${found}.`,
  lack: (file: string, what: 'places' | 'sessions', names: string, files: string) =>
    `${file}: these ${what === 'places' ? 'places' : 'groups'} have no row any more, but rows of ${files} still name them: ${names}. Take those rows out too and choose the files together, or put the rows back and take ${what === 'places' ? 'the places' : 'the groups'} out at the desk.`,
  went: (of: readonly (readonly [of: keyof typeof ofGroups, n: number])[]) =>
    `With the groups that have no row any more: ${list(of.map(([name, n]) => count(n, ofGroups[name][0], ofGroups[name][1])))}.`,
  more: (n: number) => `and ${n} more lines: put these right first.`,
  repaired: (n: number, such: string) =>
    `${count(n, 'cell was', 'cells were')} read as the list writes it, such as ${such}.`,
}

/** What is counted of a list that families see: one, and many. */
export const lists = {
  sessions: ['group', 'groups'],
  places: ['place', 'places'],
  times: ['time of a group', 'times of groups'],
  changes: ['changed date', 'changed dates'],
  openingHours: ['row of opening hours', 'rows of opening hours'],
  closures: ['day on which a place is shut', 'days on which places are shut'],
  serviceTypes: ['kind of group', 'kinds of group'],
  features: ['feature of places', 'features of places'],
  advice: ['piece of advice', 'pieces of advice'],
  terms: ['school term', 'school terms'],
  bankHolidays: ['bank holiday', 'bank holidays'],
  gazetteer: ['name in the search', 'names in the search'],
} as const
