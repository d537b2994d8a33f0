import type { Label } from './labels.ts'
import { boxAt, type Box, type Spot } from './mercator.ts'
import {
  isClear,
  isNearest,
  nearestWay,
  triesAt,
  type Pen,
  type PlacedLabel,
  type Try,
} from './placeLabels.ts'

/** How far from its stop a sign may be set, nearest first, px; at last, over the sign of another stop rather than nowhere. */
const leads = [0, 16, 24, 34, 46, 60, 76, 96, 0, 16, 24]
const hidingFrom = 8
const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)

/**
 * Names the stops that a page lists, which are looked for on its map: beside the stop, and where the name cannot stand clear
 * there, with its sign as near to the stop as it can, and a line to it. One that is not seen is not named.
 */
export const placeStops = (stops: readonly Label[], pen: Pen): PlacedLabel[] =>
  stops.flatMap((label) => placeLed(label, [pen.toSheet(label.at)], pen))

/** Names what stands at one of some spots, or lies along all of them, as near to one as it can: with a line to it, if need be. */
export function placeLed(label: Label, spots: readonly Spot[], pen: Pen): PlacedLabel[] {
  const { room } = pen
  const seen = spots.filter((spot) => room.isSeen(spot))
  const others = [...room.pins(), ...room.marked(label.text)]
  for (const [index, away] of leads.entries()) {
    const isFree = ({ box, spot }: Try) =>
      !room.isUnderPin(box) &&
      (index >= hidingFrom || !room.hidesMark(box)) &&
      isNearest(box, spot, others) &&
      room.take(box)
    // Of several spots each is tried in fewer ways.
    const ways =
      away === 0 ? [0] : turns.filter((_, turn) => turn % (seen.length > 1 ? 4 : 1) === 0)
    const ends = new Map(
      seen.flatMap((from) => ways.map((way) => [along(from, away, way), { from, way }] as const)),
    )
    const signs = [...ends.keys()]
      .filter((spot) => isClear(spot, label, room))
      .filter(({ x, y }) => others.every((it) => Math.hypot(it.x - x, it.y - y) > label.dot))
    const found = nearestWay(triesAt(signs, label, pen), pen).find(isFree)
    const end = found && ends.get(found.spot)
    if (!end) continue
    const { from, way } = end
    room.note(label.text, from)
    room.take(boxAt(found.spot, label.dot))
    if (away === 0) return [found]
    // Nothing is written over the line.
    for (let gone = 0; gone < away; gone += 6) room.take(boxAt(along(from, gone, way), 3))
    return [{ ...found, from }]
  }
  return []
}

/**
 * The name of the chosen place, which is never left out: where it stands clear of all, and is read as that of no other pin, else
 * where least of it is lost under pins or under what lies over the map.
 */
export function placeOwn(label: Label, pen: Pen): PlacedLabel[] {
  const { room, toSheet, cost } = pen
  const spot = toSheet(label.at)
  const lost = (box: Box) => room.lostOf(box) + (room.isUnderPin(box) ? room.hiddenOf(box) : 0)
  const strays = (box: Box) => (isNearest(box, spot, room.pins()) ? 0 : 1)
  const [best] = nearestWay(triesAt([spot], label, pen), {
    room,
    cost: (box) => 100 * (lost(box) + strays(box) + (room.hidesMark(box) ? 5 : 0)) + cost(box),
  })
  // Where it is not free, nothing is written over it all the same.
  if (best && !room.take(best.box)) room.close(best.box)
  return best ? [best] : []
}

const along = ({ x, y }: Spot, away: number, way: number): Spot => ({
  x: x + away * Math.cos(way),
  y: y + away * Math.sin(way),
})
