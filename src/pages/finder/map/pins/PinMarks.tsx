import { useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Area } from '#domain/catalogue/area.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { PortalMarker } from '#pages/finder/map/PortalMarker.tsx'
import type { Mark } from './clusters.ts'
import { markNames } from './markNames.ts'
import { PinButton } from './PinButton.tsx'
import { holds, type Pin } from './pins.ts'
import { useClusterZoom } from './useClusterZoom.ts'
import { useRover } from './useRover.ts'

/** Side of a marker: the size of a finger (2.75rem). */
const side = 44

interface Props {
  marks: readonly Mark[]
  kinds: Area['kindNames']
  at: PlaceId | null
  highlighted: PlaceId | null
  onChoose: (pins: readonly Pin[]) => void
}

/** The pins in view, and the clusters of those that are too close together. */
export function PinMarks({ marks, kinds, at, highlighted, onChoose }: Props) {
  const map = useMap()
  const names = useMemo(() => markNames(marks, kinds), [marks, kinds])
  const zoomTo = useClusterZoom(map, marks)
  const choose = (mark: Mark) =>
    mark.parts === null ? onChoose(mark.pins) : zoomTo(mark, mark.parts)
  const rover = useRover(marks.map((mark) => mark.key))

  return marks.map((mark, index) => {
    const selected = holds(mark.pins, at)
    const looked = holds(mark.pins, highlighted)
    return (
      <PortalMarker
        key={mark.key}
        lat={mark.lat}
        lon={mark.lon}
        size={side}
        level={selected || looked ? 'above' : 'among'}
        onClick={() => choose(mark)}
      >
        <PinButton
          mark={mark}
          name={names[index] ?? ''}
          selected={selected}
          highlighted={looked}
          tabIndex={rover.tabIndexOf(mark.key)}
          onKeyDown={(event) => rover.onKeyDown(event, mark.key)}
          onFocus={() => rover.onFocus(mark.key)}
          ref={(element) => rover.hold(mark.key, element)}
        />
      </PortalMarker>
    )
  })
}
