import { streetLabel } from './labels.ts'
import { boxAt, type Spot } from './mercator.ts'
import { spotAlong } from './lineOnSheet.ts'
import { type Pen, type PlacedLabel } from './placeLabels.ts'
import { placeLed } from './placeStops.ts'
import type { MeasuredStreet } from './streetNames.ts'

/** Between two spots of a street that are tried, px, and how many are. */
const step = 6
const most = 14

/**
 * The name of a street that is nowhere long or straight enough for it: beside it, as near to a door as it can, with a line to
 * it.
 */
export function placeBeside(
  name: string,
  streets: readonly MeasuredStreet[],
  door: Spot,
  pen: Pen,
): PlacedLabel[] {
  const { room } = pen
  const far = ({ x, y }: Spot) => Math.hypot(x - door.x, y - door.y)
  const spots = streets
    .filter(({ what }) => what.name === name)
    .flatMap(({ line }) =>
      Array.from({ length: Math.ceil(line.length / step) }, (_, index) =>
        spotAlong(line, (index + 0.5) * step),
      ),
    )
    .filter((spot) => room.isSeen(spot) && !room.isUnderPin(boxAt(spot, 3)))
    .sort((a, b) => far(a) - far(b))
  return placeLed(streetLabel(name), spots.slice(0, most), pen)
}
