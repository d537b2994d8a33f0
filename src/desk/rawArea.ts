import type { Area } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import type { Place, PlaceKind } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'

/** A row of gazetteer.json as it is written. */
export type GazetteerRow = [
  kind: string,
  name: string,
  lat: number,
  lon: number,
  otherNames?: string[],
]

/** The files of one area as they are written, each list in its own order. */
export interface RawArea {
  area: Area
  calendar: Calendar
  places: Record<PlaceKind, Place[]>
  sessions: Session[]
  /** Absent = there is no such file. */
  exampleTimes?: ExampleTimes[] | undefined
  gazetteer: GazetteerRow[]
}
