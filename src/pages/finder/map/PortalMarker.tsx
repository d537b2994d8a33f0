import { DivIcon, type LeafletMouseEvent } from 'leaflet'
import { useMemo, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Marker } from 'react-leaflet'

/** Leaflet stacks markers by latitude, in pixels: these outweigh it. */
const levels = { below: -100_000, among: 0, above: 100_000 }

interface Props {
  lat: number
  lon: number
  /** Side of the square around the spot, px; its content is centred on the spot. */
  size: number
  /** Above or below the other markers. */
  level?: keyof typeof levels
  /** Leaflet's click, which knows a click from the end of a drag; Enter and Space on a button inside are clicks too. */
  onClick?: (event: LeafletMouseEvent) => void
  children: ReactNode
}

/** A Leaflet marker whose inside is React's: no HTML strings, and a real button answers the keyboard by itself. */
export function PortalMarker({ lat, lon, size, level = 'among', onClick, children }: Props) {
  const [element] = useState(() => document.createElement('div'))
  const position = useMemo(() => ({ lat, lng: lon }), [lat, lon])
  const icon = useMemo(
    () => new DivIcon({ html: element, className: 'map-marker', iconSize: [size, size] }),
    [element, size],
  )
  const handlers = useMemo(() => (onClick ? { click: onClick } : {}), [onClick])
  return (
    <>
      <Marker
        position={position}
        icon={icon}
        keyboard={false}
        interactive={onClick !== undefined}
        zIndexOffset={levels[level]}
        eventHandlers={handlers}
      />
      {createPortal(children, element)}
    </>
  )
}
