import type { Bounds } from '#domain/geo/bounds.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { placeKinds, type Place, type PlaceKind } from '#domain/catalogue/place.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirLocation } from '#desk/openReferral/dialect/theirs.ts'
import { ownTerms, ownWord } from '#desk/openReferral/ours.ts'
import { phoneOf, postcodeOf } from '#desk/openReferral/text/contact.ts'
import { nameOn, sayPlainly } from '#desk/openReferral/text/plainText.ts'
import { dateIn } from '#desk/openReferral/times/row.ts'
import { withoutNothing } from '#desk/openReferral/values.ts'
import { featuresOf } from './features.ts'
import { openingOf } from './opening.ts'
import { pointOf, type Lookup } from './point.ts'

/** What must be known of the area to read a location. */
export interface PlaceSetting {
  bounds: Bounds
  lookup: Lookup
  features: Area['features']
  /** What the area calls its kinds of places. */
  kindNames: Readonly<Record<PlaceKind, { one: string; many: string }>>
  today: LocalDate
}

/** What a session gives its place: a name where the location has none, when it was checked, and words about it. */
export interface PlaceContext {
  title: string
  checked?: LocalDate | undefined
  /** What is said of it, where it is held at this place alone. */
  prose: string
}

/** A place as it is published, but for its id and who said so. */
export type NewPlace = Omit<Place, 'id' | 'source'>

/** Words that stand where a place should, and are none. */
const nowhere =
  /^(?:(?:venue|location|address)[\s:-]*)?(?:(?:tbc|tba|tbd)\b.*|to be (?:confirmed|announced|arranged|decided|advised)\b.*|n\/?a|none|nil|null|unknown|not (?:known|applicable)|various\b.*|varies\b.*|(?:different|multiple|several) (?:venues?|locations?|places).*|online(?:$|[\s,]*(?:via|on|only|by|through|using|with|sessions?|service|groups?|activit|class|[-–:/(&]).*)|virtual(?:ly)?\b.*|(?:(?:on|via|by|over) )?(?:zoom|microsoft teams|ms teams|teams|skype|facebook live|youtube)(?: (?:call|meeting|session|link|only|online).*)?|wait(?:ing)?[\s-]*list\b.*|nation ?wide|national|county[\s-]?wide|(?:at |in )?(?:your|the|their|a client['’]?s) (?:own )?home|home visits?|at home|by (?:post|phone|telephone|e-?mail)|telephone(?: only| service| support)?|remote(?:ly)?|closed\b.*|see (?:our )?website.*|contact (?:us )?for .*|website|internet)$/i

/** What a location says instead of where it is; undefined where it says where. */
function nowhereIn({ name, lines, town }: TheirLocation): string | undefined {
  const [said = name, ...others] = [name, town, name === undefined ? lines[0] : undefined].filter(
    (it) => it !== undefined,
  )
  return [said, ...others].find((it) => it !== undefined && nowhere.test(it.trim()))
}

const houseNumber = /^\d[\d\s,/&–-]*[a-z]?$/i

/** The name of a place, and its lines without it; a house number alone is no name: "197-199" is "197-199 Woodside Road". */
function named(
  notes: Notes,
  location: TheirLocation,
): { name?: string | undefined; lines: string[] } {
  const lines = location.lines
    .flatMap((it) => nameOn(notes, 'address_1', it) ?? [])
    .filter((it) => !nowhere.test(it))
  const name = nameOn(notes, 'location.name', location.name)
  const [first, ...rest] = lines
  // Our own export writes a name for an address where that has no line.
  const saysTwice = ownTerms(location.terms, 'place').length > 0 && lines.length > 1
  if (name === undefined || !houseNumber.test(name) || first === undefined)
    return { name, lines: saysTwice ? lines : lines.filter((it) => it !== name) }
  const whole = first.startsWith(name) ? first : `${name} ${first}`.slice(0, 120)
  return { name: whole, lines: [whole, ...rest] }
}

const isLibrary = /\blibrary\b/i
const noLibrary =
  /\b(?:toy|book|tool|mobile|old|former|school|college|university) library\b|\blibrary (?:of things|lane|road|street|court|house|caf[eé]|gardens|flats|square|close|theatre|service)\b/i
const isHub =
  /\b(?:family (?:hub|centre|base)|children['’]?s centre|sure start|best start|early (?:childhood|years|help)(?: and family)? (?:hub|centre|base))\b/i
const noHub = /\b(?:former|old|closed|ex)\b/i

/** A library or a family hub by its name, by what the area calls them, or by a term that hangs on it; else a venue. */
export function kindNamed(
  name: string,
  terms: readonly string[],
  kindNames: PlaceSetting['kindNames'],
): Exclude<PlaceKind, 'former-centre'> {
  const said = [name, ...terms]
  const called = ({ one }: { one: string }) =>
    said.some((it) => ` ${it.toLowerCase()} `.includes(` ${one.toLowerCase()} `))
  if (said.some((it) => isLibrary.test(it) && !noLibrary.test(it))) return 'library'
  const isHubNamed = said.some((it) => isHub.test(it)) || called(kindNames.hub)
  return isHubNamed && !noHub.test(name) ? 'hub' : 'venue'
}

function kindOf(
  notes: Notes,
  name: string,
  { terms }: TheirLocation,
  kindNames: PlaceSetting['kindNames'],
): PlaceKind {
  const kind = kindNamed(
    name,
    terms.flatMap(({ name }) => name ?? []),
    kindNames,
  )
  if (kind !== 'venue') notes.repaired('location.name', name, `by its name it is a ${kind}`)
  return kind
}

/** A location as a place of ours, or undefined with the refusal noted. A hidden address leaves nothing but its town. */
export function newPlaceOf(
  notes: Notes,
  location: TheirLocation,
  { title, checked, prose }: PlaceContext,
  { bounds, lookup, features, kindNames, today }: PlaceSetting,
): NewPlace | undefined {
  const no = nowhereIn(location)
  if (no !== undefined) {
    notes.refused('location.name', no, 'it is no place to go to')
    return
  }
  const postcode = postcodeOf(notes, location.postcode)
  const precision = ownWord(location.terms, 'precision', ['building', 'postcode', 'town'])
  const point = pointOf(notes, { ...location, precision }, postcode, bounds, lookup)
  if (point === undefined) return undefined
  const { terms, isMasked } = location
  if (isMasked)
    notes.repaired('address', location.town, 'the exact address is hidden: put near its town')
  const town = nameOn(notes, 'city', location.town)
  const { name, lines } = isMasked ? { lines: [] } : named(notes, location)
  const { lat, lon } = point
  const ownKind = ownWord(terms, 'kind', placeKinds)
  return withoutNothing({
    kind: ownKind ?? (name === undefined ? 'venue' : kindOf(notes, name, location, kindNames)),
    name: name ?? lines[0] ?? title,
    address: withoutNothing({ lines, town, ...(isMasked ? {} : { postcode }) }),
    lat,
    lon,
    precision: point.precision,
    district: nameOn(notes, 'region', location.district),
    phone: isMasked ? undefined : phoneOf(notes, location.phones),
    opening: openingOf(notes, location.schedules, today),
    features: isMasked ? undefined : featuresOf(notes, location, prose, features),
    status: ownWord(terms, 'status', ['open', 'temporarily-closed', 'closed']) ?? 'open',
    notes: isMasked
      ? undefined
      : sayPlainly(notes, 'location.description', location.description, 1000),
    checked:
      dateIn(ownTerms(terms, 'checked')[0]) ??
      (ownTerms(terms, 'place').length > 0 ? undefined : checked),
    confidence: ownWord(terms, 'confidence', ['high', 'medium', 'low']) ?? 'medium',
  })
}
