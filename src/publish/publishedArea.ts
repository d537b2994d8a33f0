import { filesOf, pathOf, placeFiles, publishedFiles, type FileName } from '#data/published.ts'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { PublishedFiles } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { GazetteerRow } from '#desk/area.ts'

/** What a website is made of, of one area: enough to write a page and a calendar feed for everything in it. */
export interface PublishedArea extends PublishedFiles {
  gazetteer: GazetteerRow[]
  /** The files the first view waits for, below the site's base, such as `data/norfolk/hubs.json`. */
  firstView: string[]
}

/** What a published file holds, by its path below `data/`; taken as it is, as it was checked before. */
export type ReadPublished = (file: string) => unknown

/** The areas published, in their order. */
export const areasFrom = (read: ReadPublished): PublishedArea[] =>
  areasReadLate(read).map((area) => ({ ...area }))

/** The same, whose files are each read once they are asked for: of other areas a page needs little more than their names. */
export function areasReadLate(read: ReadPublished): PublishedArea[] {
  const { areas } = read(pathOf('areas.json', '')) as { areas: AreaSummary[] }
  return areas.map(({ id }) => areaFrom(read, id))
}

function areaFrom(from: ReadPublished, id: string): PublishedArea {
  const read = <T>(name: FileName) => from(pathOf(name, id)) as T
  const area = read<Area>('area.json')
  const names = filesOf(area)
  const later = {
    places: () => placeFiles.flatMap((name) => read<Place[]>(name)),
    sessions: () => read<Session[]>('sessions.json'),
    exampleTimes: () =>
      names.includes('example-times.json') ? read<ExampleTimes[]>('example-times.json') : [],
    calendar: () => read<Calendar>('calendar.json'),
    gazetteer: () => read<GazetteerRow[]>('gazetteer.json'),
  }
  const firstView = names
    .filter((name) => publishedFiles[name].firstView)
    .map((name) => `data/${pathOf(name, id)}`)
  return readLate({ area, firstView }, later)
}

type Reads<T> = { [K in keyof T]: () => T[K] }

/** The same with further fields, each of which is what its function gives when it is first asked for. */
function readLate<T extends object, Later extends object>(known: T, later: Reads<Later>) {
  for (const name of Object.keys(later) as (keyof Later)[]) {
    const put = (value: unknown) =>
      Object.defineProperty(known, name, { value, enumerable: true, writable: true })
    Object.defineProperty(known, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = later[name]()
        put(value)
        return value
      },
    })
  }
  return known as T & Later
}
