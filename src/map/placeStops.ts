import type { FreeSpace } from './freeSpace.ts'
import type { Label } from './labels.ts'
import type { Box, Spot } from './mercator.ts'
import {
  dotBox,
  isClear,
  isNearest,
  nearestWay,
  triesAt,
  type Placed,
  type Try,
} from './placeLabels.ts'

/** How far from its stop a sign may be set, nearest first, px. */
const leads = [0, 16, 24, 34, 46, 60, 76]
const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)

/**
 * Names the stops that a page lists, which are looked for on its map: beside the stop, and where the name cannot stand clear
 * there, with its sign as near to the stop as it can, and a line to it. One that is not seen is not named.
 */
export function placeStops(
  stops: readonly Label[],
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (label: Label) => number,
  cost: (box: Box) => number,
): Placed[] {
  return stops.flatMap((label) => {
    const from = toSheet(label.at)
    if (!room.isSeen(from)) return []
    const others = [...room.pins(), ...room.marked(label.text)]
    const isFree = ({ box, spot }: Try) =>
      !room.isUnderPin(box) && isNearest(box, spot, others) && room.take(box)
    for (const away of leads) {
      const signs = (away === 0 ? [0] : turns)
        .map((way) => along(from, away, way))
        .filter((spot) => isClear(spot, label, room))
        .filter(({ x, y }) => others.every((it) => Math.hypot(it.x - x, it.y - y) > label.dot))
      const found = nearestWay(triesAt(signs, label, room, widthOf), room, cost).find(isFree)
      if (!found) continue
      const { spot } = found
      room.note(label.text, from)
      room.take(dotBox(spot, label.dot))
      if (away === 0) return [found]
      // Nothing is written over the line.
      const way = Math.atan2(spot.y - from.y, spot.x - from.x)
      for (let gone = 0; gone < away; gone += 6) room.take(dotBox(along(from, gone, way), 3))
      return [{ ...found, from }]
    }
    return []
  })
}

/**
 * The name of the chosen place, which is never left out: where it stands clear of all, and is read as that of no other pin, else
 * where least of it is lost under pins or under what lies over the map.
 */
export function placeOwn(
  label: Label,
  room: FreeSpace,
  toSheet: (at: Spot) => Spot,
  widthOf: (label: Label) => number,
  cost: (box: Box) => number,
): Placed[] {
  const spot = toSheet(label.at)
  const lost = (box: Box) => room.lostOf(box) + (room.isUnderPin(box) ? room.hiddenOf(box) : 0)
  const strays = (box: Box) => (isNearest(box, spot, room.pins()) ? 0 : 1)
  const [best] = nearestWay(
    triesAt([spot], label, room, widthOf),
    room,
    (box) => 100 * (lost(box) + strays(box)) + cost(box),
  )
  // Where it is not free, nothing is written over it all the same.
  if (best && !room.take(best.box)) room.close(best.box)
  return best ? [best] : []
}

const along = ({ x, y }: Spot, away: number, way: number): Spot => ({
  x: x + away * Math.cos(way),
  y: y + away * Math.sin(way),
})
