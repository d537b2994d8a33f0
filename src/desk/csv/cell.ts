import { counted } from '#desk/words.ts'
import { readDate, writeDate, readTime } from './dateAndTime.ts'
import { readWhen, weekdaysIn, writeWeekdays, writeWhen, type ScheduledDays } from './when.ts'

/** What a cell holds, or what was expected there in plain words. */
export type CellRead = { is: 'read'; value: unknown } | { is: 'misread'; expected: string }

/** How one kind of value is written in a cell and read back: read(write(value)) = value. A cell is never asked about "". */
export interface Cell {
  /** Its letters count one by one; else "10.00" is written as 10:00 is. */
  exact?: true
  /** "none" is a value of it. */
  knowsNone?: true
  write: (value: unknown) => string
  read: (text: string) => CellRead
}

const read = (value: unknown): CellRead => ({ is: 'read', value })
const misread = (expected: string): CellRead => ({ is: 'misread', expected })
const orMisread = (value: unknown, expected: string): CellRead =>
  value === null ? misread(expected) : read(value)

export const number: Cell = {
  write: String,
  read: (cell) => {
    const value = /^[-+]?\d*[.,]?\d+(?:e-?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : NaN
    return orMisread(Number.isFinite(value) ? value : null, 'a number, like 52.68')
  },
}

const years = /^(\d{1,2}) ?(?:y|yrs?|years?)$/i
const monthsShape = /^(\d{1,4})(?: ?(?:m|mths?|months?))?$/i

/** Ages at which a range in years ends: as months they are written "5 months", so that nobody takes them for years. */
const likeYears = new Set([1, 2, 3, 4, 5, 11, 16, 19, 25])

/** Whole months; "5 years" is 60. */
export const months: Cell = {
  write: (value) =>
    likeYears.has(Number(value)) ? counted(Number(value), 'month') : String(value),
  read: (cell) => {
    const [, count] = monthsShape.exec(cell) ?? []
    if (count !== undefined) return read(Number(count))
    const [, year] = years.exec(cell) ?? []
    return orMisread(
      year === undefined ? null : Number(year) * 12,
      'a number of months, like 18, or of years, like 5 years',
    )
  },
}

/** Pence; written in pounds, or "free". */
export const money: Cell = {
  write: (pence) => (pence === 0 ? 'free' : `£${(Number(pence) / 100).toFixed(2)}`),
  read: (cell) => {
    if (/^free$/i.test(cell)) return read(0)
    const [, pence] = /^(\d{1,5}) ?p$/i.exec(cell) ?? []
    if (pence !== undefined) return read(Number(pence))
    const [, pounds, part = ''] = /^£? ?(\d{1,5})(?:\.(\d{1,2}))?$/.exec(cell) ?? []
    const value = pounds === undefined ? null : Number(pounds) * 100 + Number(part.padEnd(2, '0'))
    return orMisread(value, 'a price, like £2.50, or free')
  },
}

export const date: Cell = {
  write: (value) => (typeof value === 'string' ? writeDate(value) : ''),
  read: (cell) =>
    orMisread(readDate(cell), 'a date that exists, day first, like 24/11/2026 or 24 Nov 2026'),
}

const isNight = (value: string): boolean => value < '06:00'

/** A time of the clock. One before six in the morning says "am", for "1.30" is of the afternoon more often than not. */
export const time: Cell = {
  write: (value) => (isNight(String(value)) ? twelveHours(String(value), 'am') : String(value)),
  read: (cell) => {
    const value = readTime(cell)
    if (value === null || !isNight(value) || /[am]/i.test(cell))
      return orMisread(value, 'a time, like 10:00, 13:30 or 1:30pm')
    const [pm, am] = [twelveHours(value, 'pm'), twelveHours(value, 'am')]
    return misread(`${pm}, if it is in the afternoon, or ${am}, if it is in the night`)
  },
}

/** "01:30" as "1:30pm" or "1:30am". */
function twelveHours(value: string, half: 'am' | 'pm'): string {
  const hours = Number(value.slice(0, 2))
  return `${hours === 0 ? 12 : hours}${value.slice(2)}${half}`
}

const truths: Record<string, boolean> = {
  yes: true,
  y: true,
  true: true,
  no: false,
  n: false,
  false: false,
}

export const yesNo: Cell = {
  write: (value) => (value === true ? 'yes' : 'no'),
  read: (cell) => orMisread(truths[cell.toLowerCase()] ?? null, 'yes or no'),
}

/** "cancelled" where something is called off. */
export const cancelled: Cell = {
  write: () => 'cancelled',
  read: (cell) =>
    orMisread(/^(?:cancelled|canceled|yes|true)$/i.test(cell) || null, 'cancelled, or nothing'),
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** One of a few values, each by the words people know it by. */
export function choice(words: Record<string, string>): Cell {
  const known = new Map(
    Object.entries(words).flatMap(([value, label]) => [
      [plain(value), value] as const,
      [plain(label), value] as const,
    ]),
  )
  const expected = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
    Object.values(words),
  )
  return {
    write: (value) => words[String(value)] ?? String(value),
    read: (cell) => orMisread(known.get(plain(cell)) ?? null, expected),
  }
}

/** The days of a schedule. */
export const when: Cell = {
  write: (value) => writeWhen(value as ScheduledDays),
  read: (cell) =>
    orMisread(
      readWhen(cell),
      'days like "every Tuesday", "every 2 weeks on Friday", "1st and 3rd Saturday", "15th of the month" or "05/12/2026; 12/12/2026"',
    ),
}

export const weekdayList: Cell = {
  write: (value) => writeWeekdays(value as string[]),
  read: (cell) =>
    orMisread(weekdaysIn(cell.toLowerCase()), 'weekdays, like Monday, Tuesday and Friday'),
}

/** Stands for a list that is known to be empty: an empty cell is one that is not known. */
export const none = 'none'

const escaped = (item: string) => item.replace(/[\\;]/g, '\\$&')

/** Parts a cell at each `;`, but for one that follows a `\`. */
function parts(cell: string): string[] {
  const items = ['']
  for (let i = 0; i < cell.length; i += 1) {
    const letter = cell.charAt(i)
    if (letter === ';') items.push('')
    else items.push(`${items.pop() ?? ''}${letter === '\\' ? cell.charAt(++i) : letter}`)
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

/** A list in one cell, "; " between its members, `none` for none; `\;` is a semicolon of a member's own. */
export function listOf(item: Cell): Cell {
  return {
    exact: true,
    knowsNone: true,
    write: (value) => {
      const items = (value as unknown[]).map((it) => escaped(item.write(it)))
      return items.length === 0 ? none : items.join('; ')
    },
    read: (cell): CellRead => {
      if (cell.toLowerCase() === none) return { is: 'read', value: [] }
      const reads = parts(cell).map((it) => item.read(it))
      const wrong = reads.find((it) => it.is === 'misread')
      if (wrong) return wrong
      return { is: 'read', value: reads.flatMap((it) => (it.is === 'read' ? [it.value] : [])) }
    },
  }
}

/** A cell of a table below another: `none` says that the record above has an empty list, with no row of its own. */
export const orNone = (cell: Cell): Cell => ({
  knowsNone: true,
  write: (value) => (value === none ? none : cell.write(value)),
  read: (text) =>
    ['none', 'never'].includes(text.toLowerCase()) ? { is: 'read', value: none } : cell.read(text),
})
