import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import { placeFileOf } from '#desk/files.ts'
import type { Notes } from '#desk/report/report.ts'
import { ownTerms } from '#desk/openReferral/ours.ts'
import type { Ids } from '#desk/openReferral/slugs.ts'
import { sourceName } from '#desk/openReferral/source.ts'
import type { TheirLocation } from '#desk/openReferral/theirs.ts'
import { draftOf, type Around, type Draft, type DraftSetting } from './draft.ts'
import { samePlaceIn, type KnownPlace } from './samePlace.ts'

/** What the book needs to know of the area and of the directory. */
export interface PlaceSetting extends DraftSetting {
  directory: string
  ids: Ids
  /** The ids that the last import gave, by the directory's own. */
  known: ReadonlyMap<string, string>
  /** Places of the area that did not come from this directory. */
  others: readonly KnownPlace[]
}

/** Where a session is held: a place of this import, or one that the area had before. */
export interface FoundPlace {
  id: Place['id']
  name: string
}

const sourceIdOf = (location: TheirLocation): string =>
  `location ${location.id ?? [location.name, location.postcode, location.lat, location.lon].join('|')}`

/** The places of an import. Each location becomes one place, however many sessions are held there. */
export function placeBook(setting: PlaceSetting) {
  const { directory, ids, known } = setting
  const match = samePlaceIn(setting.others)
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
    const file = placeFileOf[kind]
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
