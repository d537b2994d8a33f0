import type { Area } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { plainWords } from '#domain/search/plainWords.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { choice, money } from '#desk/csv/cell.ts'
import { feesIn } from '#desk/openReferral/session/cost.ts'
import { ageRangeIn, ageText } from './ageText.ts'
import { formOf, newSession, readGroup, type GroupForm } from './groupForm.ts'
import { holdsIn, readMeeting } from './meetingText.ts'
import { filledRows, kindInTitle } from './sheetFill.ts'
import { placeOfRow, type PlaceSetting } from './sheetPlaces.ts'
import { sheetFields, type SheetField, type SheetRow } from './sheetRow.ts'

/** Words of a heading for each field, the first that fits. */
const headings: Record<SheetField, RegExp> = {
  postcode: /post ?code/i,
  bookingUrl: /website|web|link|url/i,
  phone: /phone|tel|number|contact/i,
  ages: /\bage/i,
  cost: /cost|price|fee|charge|£/i,
  holds: /term|season|part of the year/i,
  day: /\bdays?\b|\bwhen\b/i,
  time: /\btimes?\b/i,
  kind: /\b(?:kind|type|category)\b/i,
  access: /book|drop|how to/i,
  address: /address|street/i,
  town: /town|village|area/i,
  provider: /run by|organis|provider|\bby\b/i,
  place: /venue|place|where|hall|location/i,
  title: /name|title|group|session|activity|what/i,
  summary: /about|description|details|notes|info/i,
}

/** Which field each heading most likely means; null for one that is like none, or is taken. */
export function fieldsOfHeadings(row: readonly string[]): (SheetField | null)[] {
  const taken = new Set<SheetField>()
  return row.map((heading) => {
    const found = (Object.keys(headings) as SheetField[]).find(
      (field) => !taken.has(field) && headings[field].test(heading),
    )
    if (found !== undefined) taken.add(found)
    return found ?? null
  })
}

/** A row of cells as what its columns say. */
export function rowOfCells(
  cells: readonly string[],
  fields: readonly (SheetField | null)[],
): SheetRow {
  const row = Object.fromEntries(sheetFields.map((field) => [field, ''])) as SheetRow
  for (const [at, field] of fields.entries())
    if (field !== null)
      row[field] = [row[field], (cells[at] ?? '').trim()].filter(Boolean).join(' ')
  return row
}

/** Rows with what the sheet itself says elsewhere: where a place is, and the kind that a title names. All of it is seen in the cells. */
export function plainerRows(rows: readonly SheetRow[], { area, places }: Catalogue): SheetRow[] {
  const known = new Set(
    [...places.values()].flatMap(({ name, otherNames = [] }) => [name, ...otherNames].map(same)),
  )
  return filledRows(rows, (place) => known.has(same(place))).map((row) =>
    row.kind === '' ? { ...row, kind: kindInTitle(area, row.title) } : row,
  )
}

/** What a row is read with. */
export interface SheetSetting extends PlaceSetting {
  /** The kind of a row that says none; '' = each has to say it. */
  kind: string
}

/** What a row came to: a group at a place that is known, or at a new one; or what was expected of its cells. */
export type RowRead =
  | { is: 'read'; session: Session; place: Place; isNew: boolean }
  | { is: 'misread'; wrong: Partial<Record<SheetField, string>> }

const access = choice({ 'drop-in': 'drop in', book: 'book', referral: 'referral' })
const same = (text: string) => plainWords(text).join(' ')

/** Reads one row. What could mean two things is asked about, never guessed. */
export function readSheetRow(row: SheetRow, setting: SheetSetting): RowRead {
  const { catalogue } = setting
  const wrong: Partial<Record<SheetField, string>> = {}
  const place = placeOfRow(row, setting, wrong)
  const ages = row.ages === '' ? null : ageRangeIn(row.ages)
  if (ages === undefined) wrong.ages = 'ages, like 0-18m, 2-4 years or under 5'
  const form: GroupForm = {
    ...formOf(newSession(catalogue.area)),
    title: row.title,
    placeId: place?.place.id ?? 'new',
    serviceType: kindOf(row.kind, setting, wrong),
    when: meetingOf(row),
    holds: holdsOf(row, wrong),
    agesFrom: ages?.from === undefined ? '' : ageText(ages.from),
    agesTo: ages?.to === undefined ? '' : ageText(ages.to),
    ...costOf(row),
    access: accessOf(row.access, wrong),
    provider: row.provider,
    phone: row.phone,
    bookingUrl: row.bookingUrl,
  }
  const read = readGroup(form, newSession(catalogue.area))
  if (read.is === 'misread')
    for (const [field, expected] of Object.entries(read.wrong))
      wrong[field === 'when' ? whenColumn(row) : (columnOf[field] ?? 'title')] ??= expected
  if (read.is === 'misread' || place === null || Object.keys(wrong).length > 0)
    return { is: 'misread', wrong }
  return { is: 'read', session: read.session, ...place }
}

const columnOf: Partial<Record<string, SheetField>> = {
  title: 'title',
  placeId: 'place',
  serviceType: 'kind',
  agesFrom: 'ages',
  agesTo: 'ages',
  cost: 'cost',
  costNote: 'cost',
  summary: 'summary',
  provider: 'provider',
  phone: 'phone',
  bookingUrl: 'bookingUrl',
}

/** "Tues" and "9.30-11am" as one line: when it meets. */
function meetingOf({ day, time, holds }: SheetRow): string[] {
  const line = [[day, time].filter(Boolean).join(', '), holds].filter(Boolean)
  return line.length === 0 || (day === '' && time === '')
    ? []
    : [`${line[1] === undefined ? '' : `${line[1]}, `}${line[0] ?? ''}`]
}

/** The cell that is to be put right where a row does not say when it meets: its time, where there is one and that is what is wrong. */
function whenColumn(row: SheetRow): 'day' | 'time' {
  const [line = ''] = meetingOf(row)
  const read = readMeeting(line)
  return row.time !== '' && read.is === 'misread' && read.about === 'times' ? 'time' : 'day'
}

/** The part of the year where no times say it: it is known all the same. */
function holdsOf(
  { day, time, holds }: SheetRow,
  wrong: Partial<Record<SheetField, string>>,
): GroupForm['holds'] {
  if (holds === '' || day !== '' || time !== '') return ''
  const found = holdsIn(holds)
  if (found === undefined) wrong.holds = 'term time, school holidays or all year'
  return found ?? ''
}

function kindOf(
  text: string,
  { catalogue, kind }: SheetSetting,
  wrong: Partial<Record<SheetField, string>>,
): string {
  if (text === '') {
    if (kind === '') wrong.kind = 'one of the kinds'
    return kind
  }
  const found = typeNamed(catalogue.area, text)
  if (found === undefined) wrong.kind = 'one of the kinds'
  return found ?? ''
}

/** A kind of service by its name, its id or another word for it. */
export const typeNamed = ({ serviceTypes }: Area, text: string): string | undefined =>
  serviceTypes.find(({ id, name, keywords = [] }) =>
    [id, name, ...keywords].some((it) => same(it) === same(text)),
  )?.id

/** "£2.50 per family" is a price and what it is for; "donation" names no price, and is said with what happens there. */
function costOf({
  cost: text,
  summary,
}: SheetRow): Pick<GroupForm, 'cost' | 'costNote' | 'summary'> {
  if (text === '' || money.read(text).is === 'read') return { cost: text, costNote: '', summary }
  const { cost, inWords } = feesIn(text)
  return {
    cost: cost ? money.write(cost.pence) : '',
    costNote: cost?.note ?? '',
    summary: [summary, inWords && `Cost: ${inWords}.`].filter(Boolean).join(' '),
  }
}

function accessOf(text: string, wrong: Partial<Record<SheetField, string>>): GroupForm['access'] {
  if (text === '') return ''
  const found = /drop|turn up|no (?:need|booking)/i.test(text)
    ? 'drop in'
    : /book|yes|ticket|sign/i.test(text)
      ? 'book'
      : text
  const read = access.read(found)
  if (read.is === 'read') return read.value as GroupForm['access']
  wrong.access = 'drop in, book or referral'
  return ''
}
