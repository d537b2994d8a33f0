import type { LocalDate } from '#domain/time/localDate.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { Closure, OpeningHours, Place } from '#domain/catalogue/place.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { dates } from '#words/english.ts'
import { writeWeekdays } from '#desk/csv/when.ts'
import { isSame } from '#desk/files.ts'
import {
  dateWords,
  field,
  fieldChanges,
  listWords,
  sourceWords,
  type FieldTable,
} from './fields.ts'
import type { FamilyChange, ChangeKind } from './things.ts'

const pinWords: Record<Place['precision'], string> = {
  building: 'at its own door',
  postcode: 'in the middle of its postcode',
  town: 'in its town or district',
}

const statusWords: Record<Place['status'], string> = {
  open: 'open again',
  'temporarily-closed': 'closed for now',
  closed: 'closed',
}

/** What a family can read of a place, field by field; where it is and when it is open are said by rules of their own. */
const fields: FieldTable<Place> = {
  id: null,
  kind: field('kind'),
  name: field('name'),
  otherNames: field('other names', listWords),
  address: null,
  lat: null,
  lon: null,
  precision: field('where its pin stands', (precision) => pinWords[precision]),
  district: field('district'),
  phone: field('phone'),
  email: field('email'),
  url: field('website'),
  opening: null,
  selfService: null,
  features: field('features', listWords),
  status: null,
  // Said with the status where that changes too.
  statusNote: field('status note'),
  closedOn: field('closed on', dateWords),
  closures: null,
  now: field('now', ({ use, name, url }) => [use, name, url].filter(Boolean).join(', ')),
  replacedBy: field('replaced by'),
  notes: field('notes'),
  source: field('source', sourceWords),
  checked: field('checked', dateWords),
  confidence: field('confidence'),
}

const hoursWords = (all: readonly OpeningHours[]): string =>
  listWords(
    all.map(({ byday, opens, closes, note }) => {
      const days = `${writeWeekdays(byday)} ${opens} to ${closes}`
      return note === undefined ? days : `${days} (${note})`
    }),
  )

/** When it is open: hours that nobody knows are no hours that are none. */
const hours: FieldTable<Pick<Place, 'opening' | 'selfService'>> = {
  opening: field('opening hours', hoursWords),
  selfService: field('self-service hours', hoursWords),
}

/** A point that was only made finer has not moved: further than this, in metres, it has. */
export const moved = 200

const shut = ({ from, to, note }: Closure, today: LocalDate) =>
  `shut ${from === to ? `on ${dates.day(from, today)}` : `from ${dates.day(from, today)} to ${dates.day(to, today)}`} (${note})`

/** What changed for families between two lists of places; the same place is the one with the same id. */
export function placeChanges(
  before: readonly Place[],
  after: readonly Place[],
  today: LocalDate,
): FamilyChange[] {
  const old = new Map(before.map((it) => [it.id, it]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...after
      .filter(({ id }) => !old.has(id))
      .map((it) => of(it, 'added', `new: ${postalAddress(it.address)}`)),
    ...before.filter(({ id }) => !now.has(id)).map((it) => of(it, 'gone', 'gone from the list')),
    ...after.flatMap((it) => {
      const was = old.get(it.id)
      return was === undefined ? [] : changesOf(was, it, today)
    }),
  ]
}

const of = ({ id, name }: Place, kind: ChangeKind, says: string): FamilyChange => ({
  kind,
  list: 'places',
  id,
  what: name,
  says,
})

function changesOf(was: Place, it: Place, today: LocalDate): FamilyChange[] {
  const changes: FamilyChange[] = []
  const note = (kind: ChangeKind, says: string) => changes.push(of(it, kind, says))
  if (was.status !== it.status) {
    const why = it.statusNote === undefined ? '' : ` (${it.statusNote})`
    note(it.status === 'open' ? 'opened' : 'closed', `${statusWords[it.status]}${why}`)
  }
  if (postalAddress(was.address) !== postalAddress(it.address))
    note('moved', `${postalAddress(was.address)} → ${postalAddress(it.address)}`)
  else if (metresBetween(was, it) > moved) note('moved', 'its point on the map has moved')
  for (const closure of it.closures ?? [])
    if (!was.closures?.some((other) => isSame(other, closure)) && closure.to >= today)
      note('closed', shut(closure, today))
  for (const closure of was.closures ?? [])
    if (!it.closures?.some((other) => isSame(other, closure)) && closure.to >= today)
      note('opened', `no longer ${shut(closure, today)}`)
  for (const says of fieldChanges(fields, was, it)) note('details', says)
  for (const says of fieldChanges(hours, was, it)) note('times', says)
  return changes
}
