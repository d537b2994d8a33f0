import { recordFiles } from '~/data/schema.ts'
import type { Bounds } from '~/domain/area.ts'
import type { LocalDate } from '~/domain/calendar.ts'
import { metresBetween } from '~/domain/distance.ts'
import type { Point } from '~/domain/gazetteer.ts'
import { placeKinds, type Place, type PlaceKind } from '~/domain/place.ts'
import { plainWords } from '~/domain/plainWords.ts'
import { parseValue } from '~/data/parse.ts'
import type { Notes } from '../../report/report.ts'
import { noFeatures, ownTerms, ownWord } from '../ours.ts'
import type { Ids } from '../slugs.ts'
import { sourceName } from '../source.ts'
import { phoneOf } from '../text/contact.ts'
import { postcodeOf } from '../text/postcode.ts'
import { nameOn, sayPlainly } from '../text/say.ts'
import type { TheirLocation } from '../theirs.ts'
import { dateIn } from '../times/wallClock.ts'
import { withoutNothing } from '../withoutNothing.ts'
import { openingOf } from './opening.ts'
import { pointOf, type Lookup } from './point.ts'

export const fileOfKind: Record<
  PlaceKind,
  'hubs.json' | 'libraries.json' | 'venues.json' | 'former-centres.json'
> = {
  hub: 'hubs.json',
  library: 'libraries.json',
  venue: 'venues.json',
  'former-centre': 'former-centres.json',
}

/** As near as this, with the same name, two records are of one place. */
const sameSpot = 150

/** What the book needs to know of the area and of the directory. */
export interface PlaceSetting {
  directory: string
  bounds: Bounds
  lookup: Lookup
  features: ReadonlySet<string>
  today: LocalDate
  ids: Ids
  /** The ids that the last import gave, by the directory's own. */
  known: ReadonlyMap<string, string>
  /** Places of the area that did not come from this directory. */
  others: readonly Pick<Place, 'id' | 'name' | 'lat' | 'lon' | 'address'>[]
}

/** What a session gives its place: a name where the location has none, and when it was checked. */
export interface Around {
  title: string
  checked: LocalDate
}

/** Where a session is held: a place of this import, or one that the area had before. */
export interface FoundPlace {
  id: Place['id']
  name: string
}

const sourceIdOf = (location: TheirLocation): string =>
  `location ${location.id ?? [location.name, location.postcode, location.lat, location.lon].join('|')}`

const compared = (name: string) => plainWords(name).join(' ')

function matcher(others: PlaceSetting['others']) {
  const byName = new Map<string, PlaceSetting['others'][number][]>()
  for (const it of others) {
    const name = compared(it.name)
    byName.set(name, [...(byName.get(name) ?? []), it])
  }
  return (name: string, postcode: string | undefined, point: Point) =>
    byName
      .get(compared(name))
      ?.find(
        (it) =>
          (postcode !== undefined && it.address.postcode === postcode) ||
          metresBetween(it, point) <= sameSpot,
      )
}

/** The places of an import. Each location becomes one place, however many sessions are held there. */
export function placeBook(setting: PlaceSetting) {
  const { directory, ids, known } = setting
  const match = matcher(setting.others)
  const found = new Map<string, FoundPlace>()
  const used = new Set<string>()
  // As text: a county of places as objects would fill the memory.
  const texts: Record<PlaceKind, string[]> = {
    hub: [],
    library: [],
    venue: [],
    'former-centre': [],
  }

  /** The place of a location, or undefined with the refusal noted. */
  function placeFor(notes: Notes, location: TheirLocation, around: Around): FoundPlace | undefined {
    const sourceId = sourceIdOf(location)
    const before = found.get(sourceId)
    if (before !== undefined) return before
    const draft = draftOf(notes, location, around, setting)
    if (draft === undefined) return undefined
    const same = match(draft.name, draft.address.postcode, draft)
    const place = same ?? add(notes, location, draft, sourceId)
    if (place === undefined) return undefined
    const it = { id: place.id, name: place.name }
    found.set(sourceId, it)
    return it
  }

  function add(
    notes: Notes,
    location: TheirLocation,
    draft: Draft,
    sourceId: string,
  ): Place | undefined {
    const kind = draft.kind
    const file = fileOfKind[kind]
    const own = ownTerms(location.terms, 'place')[0]
    const id = known.get(sourceId) ?? ids.fresh(own ?? draft.name)
    const source = { name: sourceName(directory, sourceId) }
    const parsed = parseValue<Place>(file, recordFiles[file], { id, ...draft, source }, id)
    if (parsed.is === 'good') {
      used.add(id)
      texts[kind].push(JSON.stringify({ id, ...draft, source }))
      return parsed.value
    }
    for (const { field, found, expected } of parsed.refused) notes.refused(field, found, expected)
    return undefined
  }

  return { placeFor, texts, ids: used }
}

type Draft = Omit<Place, 'id' | 'source'>

function draftOf(
  notes: Notes,
  location: TheirLocation,
  { title, checked }: Around,
  { bounds, lookup, features, today }: PlaceSetting,
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
