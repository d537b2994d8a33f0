import type { Map as LeafletMap } from 'leaflet'
import { useId, useState } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { useView } from '#pages/finder/map/useView.ts'
import { ControlButton } from './ControlButton.tsx'
import './MapControls.css'
import { MovePad } from './MovePad.tsx'
import { map as mapWords } from '#words/en/map.ts'

interface Props {
  map: LeafletMap
  still: boolean
  onShowAll: () => void
}

/** Every move of the map by a plain click: pinch, wheel and drag are never the only way (WCAG 2.2, 2.5.1 and 2.5.7). */
export function MapControls({ map, still, onShowAll }: Props) {
  const { zoom } = useView(map)
  const [moving, setMoving] = useState(false)
  const padId = useId()
  const animate = !still
  return (
    <div className="map-controls" role="group" aria-label={mapWords.controls}>
      <ControlButton
        name={mapWords.zoomIn}
        off={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn(1, { animate })}
      >
        <Icon name="plus" />
      </ControlButton>
      <ControlButton
        name={mapWords.zoomOut}
        off={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut(1, { animate })}
      >
        <Icon name="minus" />
      </ControlButton>
      <ControlButton name={mapWords.showAll} onClick={onShowAll}>
        <Glyph d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />
      </ControlButton>
      <ControlButton
        name={mapWords.move}
        onClick={() => setMoving(!moving)}
        aria-expanded={moving}
        aria-controls={padId}
      >
        <Glyph d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3" />
      </ControlButton>
      <MovePad id={padId} map={map} still={still} open={moving} />
    </div>
  )
}

/** Glyphs that only a map needs, drawn as Icon's are. */
function Glyph({ d }: { d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
