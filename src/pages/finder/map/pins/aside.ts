import type { Point } from '#domain/geo/gazetteer.ts'
import { pointOf, project, worldSize, type Spot } from '#map/mercator.ts'
import type { Mark } from './pins.ts'

/** How far from the middle of the chosen pin another one can be seen and pressed, px: its ring is 58 px wide. */
const apart = { pin: 48, cluster: 54, start: 44 }
/** How far from any other mark one that is set aside, or the sign of the start, hides nothing of it, px. */
const clear = 34
/** The ways around the chosen pin that are tried, nearest to the true one first, in radians. */
const turns = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, Math.PI]

/** Where the sign of the start stands, and where the start is in truth if that is elsewhere. */
export type Sign = Point & { from?: Point }

/** What stands on the map once room is made for the chosen pin. */
export interface MarksAside {
  marks: readonly Mark[]
  /** null = nobody said where they ask from. */
  start: Sign | null
}

/**
 * Sets what the chosen pin would hide beside it, on the side where it is: other marks, and the sign of where they asked from. That
 * hides no other mark either: the number of a cluster is read.
 * Each remembers where it is in truth.
 */
export function setAside(
  marks: readonly Mark[],
  chosen: Mark | undefined,
  start: Point | null,
  zoom: number,
): MarksAside {
  const world = worldSize(zoom)
  const spotOf = ({ lat, lon }: Point): Spot => {
    const { x, y } = project(lon, lat)
    return { x: x * world, y: y * world }
  }
  const isUnderStart = (mark: Mark) => start && far(spotOf(mark), spotOf(start)) < clear
  const over = chosen ?? marks.find(isUnderStart)
  if (!over) return { marks, start }
  const middle = spotOf(over)
  const isWithin = (point: Point, away: number) => far(spotOf(point), middle) < away
  const awayFor = ({ size }: Mark) => (size > 1 ? apart.cluster : apart.pin)
  const isHidden = (mark: Mark) => chosen && mark !== chosen && isWithin(mark, awayFor(mark))
  const taken = marks.filter((mark) => !isHidden(mark)).map(spotOf)
  const setBeside = ({ lat, lon }: Point, away: number): Required<Sign> => {
    const at = spotOf({ lat, lon })
    const way = Math.atan2(at.y - middle.y, at.x - middle.x)
    const tries = turns.map((turn) => ({
      x: middle.x + away * Math.cos(way + turn),
      y: middle.y + away * Math.sin(way + turn),
    }))
    const isFree = (spot: Spot) =>
      taken.every((other) => far(other, at) === 0 || far(other, spot) > clear)
    const spot = tries.find(isFree) ?? { x: at.x, y: middle.y + away }
    taken.push(spot)
    return { ...pointOf({ x: spot.x / world, y: spot.y / world }), from: { lat, lon } }
  }
  const awayForStart = chosen ? apart.start : clear
  const sign = start && isWithin(start, awayForStart) ? setBeside(start, awayForStart) : start
  if (sign) taken.push(spotOf(sign))
  return {
    start: sign,
    marks: marks.map((mark) =>
      isHidden(mark) ? moved(mark, setBeside(mark, awayFor(mark))) : mark,
    ),
  }
}

const far = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)

/** A copy of a mark elsewhere, whose pins are still gathered only when they are asked for. */
const moved = (mark: Mark, place: Required<Sign>): Mark =>
  Object.assign(Object.defineProperties({}, Object.getOwnPropertyDescriptors(mark)) as Mark, place)
