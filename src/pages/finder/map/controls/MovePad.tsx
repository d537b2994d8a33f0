import type { Map as LeafletMap } from 'leaflet'
import { ControlButton } from './ControlButton.tsx'
import { map as mapWords } from '#words/en/map.ts'

/** Part of the map's width or height that one press moves it. */
const share = 0.4

/** In reading order on the pad. The arrow is turned by CSS; the step is in widths and heights of the map. */
const ways = [
  { way: 'north', x: 0, y: -share },
  { way: 'west', x: -share, y: 0 },
  { way: 'east', x: share, y: 0 },
  { way: 'south', x: 0, y: share },
] as const

interface Props {
  id: string
  map: LeafletMap
  still: boolean
  open: boolean
}

export function MovePad({ id, map, still, open }: Props) {
  const move = (x: number, y: number) => {
    const size = map.getSize()
    map.panBy([x * size.x, y * size.y], { animate: !still })
  }
  return (
    <div className="map-pad" id={id} hidden={!open}>
      {ways.map(({ way, x, y }) => (
        <div key={way} className={`map-pad-${way}`}>
          <ControlButton name={mapWords[way]} onClick={() => move(x, y)}>
            <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 20V4M5 11l7-7 7 7" />
            </svg>
          </ControlButton>
        </div>
      ))}
    </div>
  )
}
