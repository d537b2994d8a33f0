import type { Bounds } from '#domain/geo/bounds.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import { placeKinds, type Place } from '#domain/catalogue/place.ts'
import type { Notes } from '#desk/report/report.ts'
import { noFeatures, ownTerms, ownWord } from '#desk/openReferral/ours.ts'
import { phoneOf } from '#desk/openReferral/text/contact.ts'
import { postcodeOf } from '#desk/openReferral/text/postcode.ts'
import { nameOn, sayPlainly } from '#desk/openReferral/text/say.ts'
import type { TheirLocation } from '#desk/openReferral/theirs.ts'
import { dateIn } from '#desk/openReferral/times/wallClock.ts'
import { withoutNothing } from '#desk/openReferral/withoutNothing.ts'
import { openingOf } from './opening.ts'
import { pointOf, type Lookup } from './point.ts'

/** What must be known of the area to read a location. */
export interface DraftSetting {
  bounds: Bounds
  lookup: Lookup
  features: ReadonlySet<string>
  today: LocalDate
}

/** What a session gives its place: a name where the location has none, and when it was checked. */
export interface Around {
  title: string
  checked: LocalDate
}

/** A place as it is published, but for its id and who said so. */
export type Draft = Omit<Place, 'id' | 'source'>

/** A location as a place of ours, or undefined with the refusal noted. A hidden address leaves nothing but its town. */
export function draftOf(
  notes: Notes,
  location: TheirLocation,
  { title, checked }: Around,
  { bounds, lookup, features, today }: DraftSetting,
): Draft | undefined {
  const postcode = postcodeOf(notes, location.postcode)
  const precision = ownWord(location.terms, 'precision', ['building', 'postcode', 'town'])
  const point = pointOf(notes, { ...location, precision }, postcode, bounds, lookup)
  if (point === undefined) return undefined
  const { terms, isMasked } = location
  if (isMasked)
    notes.repaired('address', location.town, 'the exact address is hidden: put near its town')
  const town = nameOn(notes, 'city', location.town)
  const addressLines = isMasked
    ? []
    : location.lines.flatMap((it) => nameOn(notes, 'address_1', it) ?? [])
  const name = isMasked ? undefined : nameOn(notes, 'location.name', location.name)
  const lines = addressLines.filter((it) => it !== name)
  const { lat, lon } = point
  const said = ownTerms(terms, 'feature')
  const own = said.filter((it) => features.has(it))
  return withoutNothing({
    kind: ownWord(terms, 'kind', placeKinds) ?? 'venue',
    name: name ?? lines[0] ?? title,
    address: withoutNothing({ lines, town, ...(isMasked ? {} : { postcode }) }),
    lat,
    lon,
    precision: point.precision,
    district: nameOn(notes, 'region', location.district),
    phone: isMasked ? undefined : phoneOf(notes, location.phones),
    opening: openingOf(notes, location.schedules, today),
    features: own.length > 0 || said.includes(noFeatures) ? own : undefined,
    status: ownWord(terms, 'status', ['open', 'temporarily-closed', 'closed']) ?? 'open',
    notes: isMasked
      ? undefined
      : sayPlainly(notes, 'location.description', location.description, 1000),
    checked: dateIn(ownTerms(terms, 'checked')[0]) ?? checked,
    confidence: ownWord(terms, 'confidence', ['high', 'medium', 'low']) ?? 'medium',
  })
}
