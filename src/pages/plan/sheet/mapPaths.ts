import type { BaseLayers, Drawn } from '#map/layers.ts'
import { touches } from '#map/mercator.ts'
import type { NumberedClass } from '#map/placeShields.ts'
import type { Frame } from './mapFrame.ts'

/** The ground of a small map as SVG paths, furthest down first. */
export interface MapPaths {
  land: string
  lakes: string
  rivers: string
  rails: string
  roads: Record<NumberedClass, string>
}

/** From this zoom on the smaller roads help; before it they are a tangle. */
const smallRoadsFrom = 9.5

/** What of the base map lies in the frame. '' = none of it. */
export function mapPaths(layers: BaseLayers, frame: Frame): MapPaths {
  const path = (shapes: readonly Drawn<unknown>[]) => pathOf(shapes, frame)
  const road = (cls: NumberedClass) => path(layers.roads.filter(({ what }) => what.cls === cls))
  return {
    land: path(layers.land),
    lakes: path(layers.lakes),
    rivers: path(layers.rivers.filter(({ what }) => what.w >= 2)),
    rails: path(layers.rails.filter(({ what }) => what.cls === 'main')),
    roads: {
      trunk: road('trunk'),
      primary: road('primary'),
      secondary: frame.zoom >= smallRoadsFrom ? road('secondary') : '',
    },
  }
}

function pathOf(shapes: readonly Drawn<unknown>[], frame: Frame): string {
  return shapes
    .filter(({ box }) => touches(box, frame.box))
    .flatMap(({ lines }) => lines)
    .map((line) => `M${line.map((at) => write(at, frame)).join('L')}`)
    .join('')
}

function write(at: Parameters<Frame['toSheet']>[0], { toSheet }: Frame): string {
  const { x, y } = toSheet(at)
  return `${x.toFixed(1)} ${y.toFixed(1)}`
}
