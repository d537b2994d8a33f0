import type { Area } from '#domain/catalogue/area.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type {
  Access,
  AgeRange,
  Holds,
  Months,
  Schedule,
  Session,
  SessionId,
} from '#domain/catalogue/session.ts'
import { money, type Cell } from '#desk/csv/cell.ts'
import { link, phone } from '#desk/csv/texts.ts'
import { writeWhen } from '#desk/csv/when.ts'
import { age, ageText } from './ageText.ts'
import { readMeeting, writeMeeting } from './meetingText.ts'

/** A group as it is typed: words, and '' for what is not known. */
export interface GroupForm {
  title: string
  /** The id of its place; '' until one is chosen. */
  placeId: string
  serviceType: string
  /** A line for each time it meets. */
  when: string[]
  holds: Holds | ''
  agesFrom: string
  agesTo: string
  cost: string
  /** What figures do not say: "donation", "£1 more for a sibling". */
  costNote: string
  access: Access | ''
  summary: string
  provider: string
  phone: string
  bookingUrl: string
}

export type GroupField = keyof GroupForm

/** What is typed, as a record; or what was expected of each field that cannot be read, `when` for its first bad line. */
export type GroupRead =
  { is: 'read'; session: Session } | { is: 'misread'; wrong: Partial<Record<GroupField, string>> }

/** A record as it is typed. */
export const formOf = (it: Session): GroupForm => ({
  title: it.title,
  placeId: it.placeId,
  serviceType: it.serviceType,
  when: it.schedules.map(writeMeeting),
  holds: it.holds ?? '',
  agesFrom: it.ages === undefined ? '' : ageText(it.ages.from),
  agesTo: it.ages?.to === undefined ? '' : ageText(it.ages.to),
  cost: it.cost === undefined ? '' : money.write(it.cost.pence),
  costNote: it.cost?.note ?? '',
  access: it.access ?? '',
  summary: it.summary ?? '',
  provider: it.provider ?? '',
  phone: it.phone ?? '',
  bookingUrl: it.bookingUrl ?? '',
})

/**
 * Reads what was typed over a record: a field that is empty is not known, and what has no field here stays as it was. A line
 * that says what it said keeps the dates that are left out of it; "in term time" in a line holds for the group.
 */
export function readGroup(form: GroupForm, was: Session): GroupRead {
  const wrong: Partial<Record<GroupField, string>> = {}
  function cell<T = number>(field: Exclude<GroupField, 'when'>, of: Cell): T | undefined {
    const text = form[field].trim()
    if (text === '') return undefined
    const read = of.read(text)
    if (read.is === 'read') return read.value as T
    wrong[field] = read.expected
    return undefined
  }
  const text = (field: Exclude<GroupField, 'when'>) => form[field].trim() || undefined
  if (form.title.trim() === '') wrong.title = 'a name'
  if (form.placeId === '') wrong.placeId = 'one of the places'
  if (form.serviceType === '') wrong.serviceType = 'one of the kinds'
  let { holds } = form
  const schedules: Schedule[] = []
  const lines = form.when.map((line) => line.trim()).filter((line) => line !== '')
  const known = schedulesOf(lines, was.schedules)
  for (const [at, line] of lines.entries()) {
    const before = known.get(at)
    if (before !== undefined && writeMeeting(before) === line) {
      schedules.push(before)
      continue
    }
    const read = readMeeting(line)
    if (read.is === 'misread') wrong.when ??= read.expected
    else {
      schedules.push(
        before?.exdates ? { ...read.schedule, exdates: before.exdates } : read.schedule,
      )
      holds = read.holds ?? holds
    }
  }
  const [from, to, pence] = [cell('agesFrom', age), cell('agesTo', age), cell('cost', money)]
  if (to !== undefined && to <= (from ?? 0)) wrong.agesTo = 'an age after the first'
  if (text('costNote') !== undefined && pence === undefined && wrong.cost === undefined)
    wrong.cost = 'a price, like £2.50, or free: the note says what it does not'
  const after = {
    ...was,
    placeId: form.placeId as PlaceId,
    title: form.title.trim(),
    serviceType: form.serviceType,
    schedules,
    ages: agesOf(from, to),
    cost: pence === undefined ? undefined : { ...was.cost, pence, note: text('costNote') },
    holds: holds === '' ? undefined : holds,
    access: form.access === '' ? undefined : form.access,
    summary: text('summary'),
    provider: text('provider'),
    phone: cell<string>('phone', phone),
    bookingUrl: cell<string>('bookingUrl', link),
  }
  // All that is wrong is said at once, by whichever of the two it is found.
  const parsed = parsedSession(after)
  if (parsed.is === 'good')
    return Object.keys(wrong).length > 0
      ? { is: 'misread', wrong }
      : { is: 'read', session: { ...parsed.value, id: was.id } }
  for (const { field, expected } of parsed.refused)
    wrong[groupFieldOf(field) ?? 'title'] ??= expected
  return { is: 'misread', wrong }
}

/**
 * The schedule that each line was, by the line's number: the one that says the same; else one on the same days; else, in their
 * order, one that no other line is. So the dates that are left out of one never become another's.
 */
function schedulesOf(
  lines: readonly string[],
  schedules: readonly Schedule[],
): ReadonlyMap<number, Schedule> {
  const left = [...schedules]
  const found = new Map<number, Schedule>()
  const find = (isIt: (one: Schedule, line: string) => boolean) => {
    for (const [at, line] of lines.entries()) {
      const one = found.has(at) ? undefined : left.find((it) => isIt(it, line))
      if (one === undefined) continue
      found.set(at, one)
      left.splice(left.indexOf(one), 1)
    }
  }
  find((one, line) => writeMeeting(one) === line)
  find((one, line) => writeWhen(one) === daysIn(line))
  find(() => true)
  return found
}

function daysIn(line: string): string | null {
  const read = readMeeting(line)
  return read.is === 'read' ? writeWhen(read.schedule) : null
}

const agesOf = (from: number | undefined, to: number | undefined): AgeRange | undefined =>
  from === undefined && to === undefined
    ? undefined
    : { from: (from ?? 0) as Months, to: to as Months | undefined }

/** What a file may hold is what its schema says; a new record is given its id afterwards. */
function parsedSession(it: Session) {
  const named = { ...it, id: it.id === '' ? 'new' : it.id }
  const plain = JSON.parse(JSON.stringify(named)) as unknown
  return parseValue('sessions.json', recordFiles['sessions.json'], plain, named.id)
}

const typedAs: Record<string, GroupField> = {
  'cost.pence': 'cost',
  cost: 'cost',
  'cost.note': 'costNote',
  'ages.from': 'agesFrom',
  ages: 'agesTo',
  'ages.to': 'agesTo',
}
const asNamed = [
  ...['title', 'placeId', 'serviceType', 'holds', 'access', 'summary', 'provider'],
  ...['phone', 'bookingUrl'],
]

/** The field of the form that a field of the record is typed in; null = none is. */
export function groupFieldOf(field: string): GroupField | null {
  if (field.startsWith('schedules')) return 'when'
  return typedAs[field] ?? (asNamed.includes(field) ? (field as GroupField) : null)
}

/** What a new group begins with: open to everyone, said by the area's council, and nothing else known. */
export const newSession = (area: Area): Session => ({
  id: '' as SessionId,
  placeId: '' as PlaceId,
  title: '',
  serviceType: '',
  audience: 'everyone',
  schedules: [],
  source: { name: area.council.name },
})
