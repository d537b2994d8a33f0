import { wholeFiles } from '#data/schema.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { readArea, fileReader } from './check/readArea.ts'
import type { AreaFiles } from './check/areaFiles.ts'
import { WrongCall } from './wrongCall.ts'
import { readJson } from './files.ts'
import type { Finding } from './finding.ts'
import { placeFileOf } from './placeFiles.ts'
import type { GazetteerRow, RawArea } from './rawArea.ts'
import type { PlaceKind } from '#domain/catalogue/place.ts'

/** The areas of areas.json, and what is wrong with it. */
export function servedAreas(folder: string): { served: AreaSummary[]; findings: Finding[] } {
  const { whole, findings } = fileReader((file) => readJson(folder, file))
  return { served: whole('areas.json', wholeFiles['areas.json'])?.areas ?? [], findings }
}

/** The areas a call is about: the one it names, or all. Throws WrongCall for a name that is none of them. */
export function wantedAreas(served: AreaSummary[], id: string | undefined): AreaSummary[] {
  const wanted = id === undefined ? served : served.filter((it) => it.id === id)
  if (served.length > 0 && wanted.length === 0)
    throw new WrongCall(
      `no area "${id ?? ''}"; there are: ${served.map(({ id }) => id).join(', ')}`,
    )
  return wanted
}

/** An area that has nothing wrong, as it is written and as it is read; or what is wrong. */
export type Opened =
  { is: 'good'; raw: RawArea; files: AreaFiles } | { is: 'bad'; findings: Finding[] }

/** Reads one area whole, for a command that can do nothing with half of it. */
export function openArea(folder: string, summary: AreaSummary): Opened {
  const { files, findings } = readArea((file) => readJson(folder, file), summary)
  if (findings.length > 0) return { is: 'bad', findings }
  const json = (name: string): unknown => {
    const it = readJson(folder, `${summary.id}/${name}`)
    return it.is === 'json' ? it.value : undefined
  }
  const placesOf = (kind: PlaceKind) => json(placeFileOf[kind]) as RawArea['places'][PlaceKind]
  // Every file has just been parsed, so each is what its schema says.
  const raw: RawArea = {
    area: json('area.json') as RawArea['area'],
    calendar: json('calendar.json') as RawArea['calendar'],
    places: {
      hub: placesOf('hub'),
      library: placesOf('library'),
      venue: placesOf('venue'),
      'former-centre': placesOf('former-centre'),
    },
    sessions: json('sessions.json') as RawArea['sessions'],
    exampleTimes: json('example-times.json') as RawArea['exampleTimes'],
    gazetteer: json('gazetteer.json') as GazetteerRow[],
  }
  return { is: 'good', raw, files }
}
