import type { Bounds } from '#domain/geo/bounds.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { PlaceKind } from './place.ts'
import type { AgeRange } from './session.ts'

export interface AreaSummary {
  id: string
  name: string
  bounds: Bounds
}

/** Up to so many areas are all named wherever one is chosen; of more, one is looked for. */
export const mostNamed = 6

export interface ServiceType {
  id: string
  name: string
  group: string
  summary: string
  keywords?: string[] | undefined
  /** People come one at a time, at a time of their own: it is not something that is on. */
  byAppointment?: boolean | undefined
}

export interface Feature {
  id: string
  name: string
}

export interface Advice {
  id: string
  title: string
  summary: string
  url?: string | undefined
  phone?: string | undefined
  serviceTypes?: string[] | undefined
  ages?: AgeRange | undefined
  checked?: LocalDate | undefined
}

export type Basemap =
  | { type: 'embedded' }
  /** Streets in an archive of ours, at its own place among the area's files; `names` = their names are there to search from. */
  | { type: 'streets'; attribution: string; names?: boolean | undefined }
  | { type: 'raster'; url: string; attribution: string; maxZoom: number }
  | { type: 'pmtiles'; url: string; attribution: string }

/** Whether the streets of an area are published by name, to search from. */
export const hasStreetNames = ({ basemap }: { basemap: Basemap }): boolean =>
  basemap.type === 'streets' && basemap.names === true

/** Whether an area has streets that our own map can draw. */
export const hasStreets = ({ basemap }: { basemap: Basemap }): boolean =>
  basemap.type === 'streets' || basemap.type === 'pmtiles'

export interface KindNames {
  one: string
  many: string
  hint: string
}

/** A council, its words, its service types and its advice (area.json). */
export interface Area extends AreaSummary {
  /** `url` is always published; the app does without one that it cannot read. */
  council: {
    name: string
    url?: string | undefined
    phone?: string | undefined
    email?: string | undefined
  }
  timeZone: string
  updated: LocalDate
  timetable: 'published' | 'example'
  kindNames: Record<PlaceKind, KindNames>
  serviceTypes: ServiceType[]
  features: Feature[]
  advice: Advice[]
  basemap: Basemap
  /** Always published; the app does without one that it cannot read. */
  licence?: { name: string; url: string } | undefined
  attribution: string[]
}
