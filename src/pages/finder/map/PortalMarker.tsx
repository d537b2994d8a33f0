import type { DivIcon, LeafletMouseEvent } from 'leaflet'
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

/** What a Leaflet marker asks of its icon: an element that it moves, with ours in it. */
const iconAround = (inside: HTMLElement, size: number) =>
  ({
    options: {},
    createIcon(old: HTMLElement | null) {
      const icon = old ?? document.createElement('div')
      icon.className = 'leaflet-marker-icon map-marker'
      icon.style.width = icon.style.height = `${size}px`
      icon.style.margin = `${-size / 2}px 0 0 ${-size / 2}px`
      icon.append(inside)
      return icon
    },
    createShadow: () => null,
  }) as unknown as DivIcon

/** A Leaflet marker whose inside is React's: no HTML strings, and a real button answers the keyboard by itself. */
export function PortalMarker({ lat, lon, size, level = 'among', onClick, children }: Props) {
  const [element] = useState(() => document.createElement('div'))
  const position = useMemo(() => ({ lat, lng: lon }), [lat, lon])
  const icon = useMemo(() => iconAround(element, size), [element, size])
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
