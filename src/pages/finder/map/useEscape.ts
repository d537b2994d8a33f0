import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** What shuts what lies over the map, uppermost first. */
const shutters = [
  '.map-foot [open] > summary',
  '.map-control[aria-expanded="true"]',
  '.map-panel-close',
]

/** Escape shuts what lies over the map, one thing at a press, wherever on it the focus is; it is nobody else's business then. */
export function useEscape(map: LeafletMap): void {
  useEffect(
    function listenForEscape() {
      const view = map.getContainer().closest<HTMLElement>('.map')
      view?.addEventListener('keydown', shutUppermost)
      return () => view?.removeEventListener('keydown', shutUppermost)
    },
    [map],
  )
}

function shutUppermost(this: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  const [shutter] = shutters.flatMap((it) => this.querySelector<HTMLElement>(it) ?? [])
  if (!shutter) return
  event.stopPropagation()
  event.preventDefault()
  // What is in it goes out of sight.
  if (shutter.parentElement?.contains(document.activeElement)) shutter.focus()
  shutter.click()
}
