import { contains } from '#domain/geo/bounds.ts'
import { placeKinds, type PlaceId, type PlaceKind } from '#domain/catalogue/place.ts'
import type { Point } from '#domain/geo/gazetteer.ts'
import { stopsFrom } from '#map/ways.ts'
import type { View } from '#pages/finder/map/MapSurface.tsx'
import type { Standing } from '#pages/finder/map/pins/aside.ts'
import { placeInFocus } from '#pages/finder/map/pins/pins.ts'
import { aboutGrounds } from '#pages/finder/map/rings/AboutHere.tsx'

export type SignOnMap = PlaceKind | 'chosen' | 'several' | 'stop' | 'start' | 'about'

/** The signs that a map shows now, in the order in which its key names them. */
export function signsOnMap(
  { marks, start }: Standing,
  at: PlaceId | null,
  stops: readonly Point[],
  { bounds, zoom }: View,
): SignOnMap[] {
  const kinds = marks
    .filter(({ size }) => size === 1)
    .map(({ first }) => first.places[0].place.kind)
  const chosen = placeInFocus(marks, at)
  const isStop = zoom >= stopsFrom && stops.some((stop) => contains(bounds, stop))
  const isAbout = aboutGrounds(marks, at, zoom).length > 0
  return [
    ...placeKinds.filter((kind) => kinds.includes(kind)),
    ...(chosen ? (['chosen'] as const) : []),
    ...(isAbout ? (['about'] as const) : []),
    ...(marks.some(({ size }) => size > 1) ? (['several'] as const) : []),
    ...(isStop ? (['stop'] as const) : []),
    ...(start && contains(bounds, start) ? (['start'] as const) : []),
  ]
}
