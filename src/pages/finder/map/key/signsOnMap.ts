import { contains, type Bounds } from '#domain/geo/bounds.ts'
import { placeKinds, type PlaceId, type PlaceKind } from '#domain/catalogue/place.ts'
import type { BaseLayers } from '#map/layers.ts'
import { pointOf, project, touches, type Spot } from '#map/mercator.ts'
import { stopsFrom } from '#map/ways.ts'
import type { View } from '#pages/finder/map/MapSurface.tsx'
import type { MarksAside } from '#pages/finder/map/pins/aside.ts'
import { placeInFocus } from '#pages/finder/map/pins/pins.ts'
import { aboutGrounds } from '#pages/finder/map/rings/AboutHere.tsx'

/** What is drawn on the ground itself. */
export type GroundSign = 'stop' | 'station' | 'path'

export type SignOnMap =
  PlaceKind | 'chosen' | 'shared' | 'several' | 'aside' | GroundSign | 'start' | 'about'

/** The layers that are drawn now: of streets a part for each tile. */
type Ground = readonly Pick<BaseLayers, 'stops' | 'stations' | 'roads'>[]

/** The signs that a map shows now, in the order in which its key names them. */
export function signsOnMap(
  { marks, start }: MarksAside,
  at: PlaceId | null,
  ground: Ground,
  view: View,
): SignOnMap[] {
  const { bounds, zoom } = view
  const single = marks.filter(({ size }) => size === 1)
  const kinds = single.map(({ first }) => first.places[0].place.kind)
  const chosen = placeInFocus(marks, at)
  const isAbout = aboutGrounds(marks, at, zoom).length > 0
  const isAside = marks.some(({ from }) => from) || start?.from !== undefined
  return [
    ...placeKinds.filter((kind) => kinds.includes(kind)),
    ...only('chosen', chosen !== undefined),
    ...only('about', isAbout),
    ...only(
      'shared',
      single.some(({ places }) => places > 1),
    ),
    ...only('several', single.length < marks.length),
    ...only('aside', isAside),
    ...groundSigns(ground, view),
    ...only('start', start !== null && contains(bounds, start)),
  ]
}

const only = <Sign extends SignOnMap>(sign: Sign, is: boolean): Sign[] => (is ? [sign] : [])

/** As far out as each is drawn: see drawMarks.ts and drawTile.ts. */
const groundFrom: Record<GroundSign, number> = { stop: stopsFrom, station: 10, path: 15 }

function groundSigns(ground: Ground, { bounds, zoom }: View): GroundSign[] {
  const box = boxOf(bounds)
  const isIn = ({ at }: { at: Spot }) => contains(bounds, pointOf(at))
  const isThere: Record<GroundSign, boolean> = {
    stop: ground.some(({ stops }) => stops.some(isIn)),
    station: ground.some(({ stations }) => stations.some(isIn)),
    path: ground.some(({ roads }) =>
      roads.some(({ what, box: own }) => what.cls === 'path' && touches(own, box)),
    ),
  }
  // Between two zooms it is drawn as at the next one.
  const near = (sign: GroundSign) => Math.round(zoom) >= groundFrom[sign]
  return (['stop', 'station', 'path'] as const).filter((sign) => near(sign) && isThere[sign])
}

/** The part of the Mercator square between some bounds. */
export function boxOf([west, south, east, north]: Bounds) {
  const [from, to] = [project(west, north), project(east, south)]
  return { left: from.x, top: from.y, right: to.x, bottom: to.y }
}
