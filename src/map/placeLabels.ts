import type { FreeSpace } from './freeSpace.ts'
import { boxAt, grown, type Box, type Spot } from './mercator.ts'
import { folded, linesOf, type Label } from './labels.ts'

/** Where a name is written: `x`, `y` is its middle line, at the end that `align` names. */
export interface PlacedLabel {
  label: Label
  align: 'left' | 'right' | 'center'
  x: number
  y: number
  /** The spot it names, on the same sheet; of a stop whose sign is set beside it, where the sign is. */
  spot: Spot
  /** Where that stop is. */
  from?: Spot
}

/** Past the edge of a pin that stands on the very spot, px. */
const besidePin = 9
/** However wide that pin is. */
const furthest = 40
/** Between a pin and the name of a town that it stands on, px. */
const clear = 3
/** A name farther from its spot than that, px, is read as that of somewhere else: the largest pin is 58 px wide. */
const stray = 40
/** A greater town's name may stand nearer to a lesser one than to its own, by so many px: at the first zooms its suburbs are towns too. */
const suburb = 20
/** A name of which pins hide more than this share is no name. */
const mostHidden = 0.3
/** The same name is not written again within so many px: a river or a village may come in several tiles. */
const apart = 240

export type Try = PlacedLabel & { box: Box }

/** What names are set with. */
export interface Pen {
  room: FreeSpace
  /** Turns a Mercator spot into pixels of the sheet. */
  toSheet: (at: Spot) => Spot
  widthOf: (label: Label) => number
  /** How much of the ways and signs of the sheet a box lies over. */
  cost: (box: Box) => number
}

/**
 * Sets names on a sheet in the order given, each in the first place that is free: beside its dot, above or below, and where
 * there is no other, where pins hide least of it and little; one without a dot on its spot, or around what stands there. The name of a
 * pin, or without a dot, is never under a pin. A name with no free place is left out, and so is one that stands near by already.
 * No name stands nearer to what another one names: of a pin or a stop, to another pin or stop, named or not; of a town, to another
 * town, and never more than 40 px from its own. A stop under a pin is not named. Names of pins and stops go where they lie over
 * least of what `cost` counts. Only the name of a pin may hide a sign.
 */
export function placeLabels(labels: readonly Label[], pen: Pen): PlacedLabel[] {
  const { room, toSheet } = pen
  const marks = [...room.pins(), ...labels.filter(isMarked).map(({ at }) => toSheet(at))]
  const towns = labels.flatMap(({ look, text, at }, order) =>
    look === 'place' ? [{ text, order, spot: toSheet(at) }] : [],
  )
  return labels.flatMap((label, order) => {
    const spot = toSheet(label.at)
    if (label.look !== 'pin' && room.isNamed(label.text, spot, apart)) return []
    if (label.look === 'stop' && !isClear(spot, label, room)) return []
    const others = label.look === 'stop' ? [...marks, ...room.marked(label.text)] : marks
    const isFree = ({ box }: Try) =>
      (label.look === 'pin' || !room.hidesMark(box)) && room.take(box)
    const isIts = ({ box }: Try) => {
      if (isMarked(label)) return isNearest(box, spot, others)
      if (label.look !== 'place') return true
      const own = farFrom(box, spot)
      const reach = (other: number) => own - (other < order ? 0 : suburb)
      return (
        own <= stray &&
        towns.every((it) => it.text === label.text || farFrom(box, it.spot) >= reach(it.order))
      )
    }
    const isRead = ({ box }: Try) => room.hiddenOf(box) <= mostHidden * areaOf(box)
    const tries = triesAt([spot], label, pen)
    const best = isMarked(label) ? nearestWay(tries, pen) : tries
    const free =
      best.find((one) => !room.isUnderPin(one.box) && isIts(one) && isFree(one)) ??
      (label.dot > 0 && label.look === 'place'
        ? leastFirst(tries, ({ box }) => room.hiddenOf(box)).find(
            (one) => isRead(one) && isIts(one) && isFree(one),
          )
        : undefined)
    if (!free) return []
    room.note(label.text, spot)
    if (label.dot > 0) room.take(boxAt(spot, label.dot))
    return [free]
  })
}

/** Whether the sign of a stop lies over no name and under no pin. */
export const isClear = (spot: Spot, { dot }: Label, room: FreeSpace): boolean =>
  room.isFree(boxAt(spot, dot)) && !room.isUnderPin(boxAt(spot, dot))

/** It stands beside a pin or a stop, of which there may be others. */
const isMarked = ({ look, dot }: Label) => dot > 0 && look !== 'place'

/** How far a spot is from a box, px; 0 = in it. */
const farFrom = ({ left, right, top, bottom }: Box, { x, y }: Spot): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0))

/** Whether a name is read as that of its own spot: no other mark is nearer to it. */
export function isNearest(box: Box, spot: Spot, others: readonly Spot[]): boolean {
  const own = farFrom(box, spot)
  return others.every((other) => farFrom(box, other) >= own)
}

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top)

/** What it costs a name to be nearer to another pin, or far from its own spot. */
function astray(box: Box, spot: Spot, room: FreeSpace): number {
  return farFrom(box, spot) / 4 + (room.isBesidePin(grown(box, 8, 4), spot) ? 30 : 0)
}

/** Longer names of pins are tried in three lines too, letters. */
const long = 24

/** A name in one line, and that of a pin or a stop also in two. */
function formsOf(label: Label): Label[] {
  const { text, look } = label
  if (!isMarked(label)) return [label]
  const three = look === 'pin' && text.length > long ? [folded(text, 3)] : []
  return [...new Set([text, folded(text), ...three])].map((text) => ({ ...label, text }))
}

/** What lies over least, and nearest to its own spot, first. */
export const nearestWay = (tries: Try[], { room, cost }: Pick<Pen, 'room' | 'cost'>) =>
  leastFirst(tries, ({ box, spot }) => cost(box) + astray(box, spot, room))

/** In the order given, but for what costs more. */
function leastFirst(tries: Try[], cost: (attempt: Try) => number): Try[] {
  const costs = new Map(tries.map((attempt) => [attempt, cost(attempt)]))
  return tries.sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
}

/** The places for a name about some spots, in each of its forms. */
export const triesAt = (spots: readonly Spot[], label: Label, { room, widthOf }: Pen): Try[] =>
  spots.flatMap((spot) =>
    formsOf(label).flatMap((form) => triesFor(form, spot, widthOf(form), room)),
  )

/** The places for a name, best first. */
function triesFor(label: Label, spot: Spot, width: number, room: FreeSpace): Try[] {
  const { dot, drop, look } = label
  const { x, y } = spot
  const half = (lineHeight(label) * linesOf(label).length) / 2
  const at = (x: number, y: number, align: PlacedLabel['align']): Try => {
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
    const box = grown({ left, right: left + width, top: y, bottom: y }, 3, half)
    return { label, spot, align, x, y, box }
  }
  const clearOf = (pin: Box) => {
    const [top, bottom] = [pin.top - half - clear, pin.bottom + half + clear]
    return around(at, spot, [pin.left - besidePin, pin.right + besidePin], [top, bottom])
  }
  if (dot === 0) {
    const onSpot = at(x, y + drop, 'center')
    const pin = room.pinAt(onSpot.box)
    return pin && look === 'place' ? clearOf(pin) : [onSpot]
  }
  const pin = room.pinAt(boxAt(spot, dot))
  const gap = pin ? Math.min(furthest, (pin.right - pin.left) / 2 + besidePin) : dot + 4
  const beside = [
    at(x + gap, y, 'left'),
    at(x - gap, y, 'right'),
    at(x, y - gap - half, 'center'),
    at(x, y + gap + half, 'center'),
  ]
  // A name at the corner of a sign does not belong to it.
  if (look === 'stop' || look === 'street') return beside
  const [across, down] = [gap * 0.6, gap * 0.8 + half]
  const slid = width * 0.3
  const cornered = [
    ...beside,
    ...corners(at, [x - across, x + across], [y - down, y + down]),
    ...(look === 'pin'
      ? [-slid, slid].flatMap((by) =>
          [-1, 1].map((way) => at(x + by, y + way * (gap + half), 'center')),
        )
      : []),
  ]
  // A town need not lie in the middle of what stands on it.
  return pin && look === 'place' ? [...cornered, ...clearOf(pin)] : cornered
}

type At = (x: number, y: number, align: PlacedLabel['align']) => Try
type Ends = [number, number]

/** Above and below what stands on a spot, beside it, and at its corners. */
const around = (at: At, { x, y }: Spot, [left, right]: Ends, [top, bottom]: Ends): Try[] => [
  at(x, top, 'center'),
  at(x, bottom, 'center'),
  at(right, y, 'left'),
  at(left, y, 'right'),
  ...corners(at, [left, right], [top, bottom]),
]

const corners = (at: At, [left, right]: Ends, [top, bottom]: Ends): Try[] => [
  at(right, top, 'left'),
  at(right, bottom, 'left'),
  at(left, top, 'right'),
  at(left, bottom, 'right'),
]

/** A line of a name is a fifth higher than its letters. */
export const lineHeight = ({ size }: Label): number => size * 1.2
