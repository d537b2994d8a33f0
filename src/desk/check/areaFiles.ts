import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/calendar.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'

/** A record and the file it is in, so that a rule can say where. */
export interface Filed<T> {
  file: string
  record: T
}

/** A record that is there and did not parse: others may name it, and what it names itself can still be looked up. */
export interface Broken {
  file: string
  id: string
  value: unknown
}

/** The parsed files of one area; what could not be read is absent, and has its own finding. */
export interface AreaFiles {
  summary: AreaSummary
  area?: Area | undefined
  calendar?: Calendar | undefined
  places: Filed<Place>[]
  sessions: Filed<Session>[]
  exampleTimes: Filed<ExampleTimes>[]
  broken: readonly Broken[]
  gazetteer: Filed<GazetteerEntry>[]
  /** Full postcodes, `NR19 1DP`, where the area has them. */
  postcodes?: ReadonlyMap<string, Point> | undefined
}
