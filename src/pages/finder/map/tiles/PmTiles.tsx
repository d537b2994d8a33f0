// protomaps-leaflet looks for Leaflet in window.L, which Leaflet 1.9 sets when it is loaded: this import comes first.
import { GridLayer } from 'leaflet'
import { leafletLayer, PmtilesSource } from 'protomaps-leaflet'
import { useEffect, useEffectEvent } from 'react'
import { useMap } from 'react-leaflet'
import { useMediaQuery } from '#ui/useMediaQuery.ts'

interface Props {
  url: string
  onTrouble: () => void
}

/** The library's types do not say so, but its layer is a GridLayer. */
function layerOf(url: PmtilesSource['p'], flavor: string): GridLayer {
  const layer: unknown = leafletLayer({ url, flavor, lang: 'en' })
  if (layer instanceof GridLayer) return layer
  throw new Error('protomaps-leaflet made no Leaflet layer: is there a second copy of Leaflet?')
}

/** A self-hosted PMTiles archive. Only areas that have one load this file and its library. */
export function PmTiles({ url, onTrouble }: Props) {
  const map = useMap()
  const flavor = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const sayTrouble = useEffectEvent(onTrouble)
  useEffect(
    function addArchive() {
      // The library keeps tile errors to itself, so the archive is asked for its header first.
      const archive = new PmtilesSource(new URL(url, document.baseURI).href, true).p
      const layer = layerOf(archive, flavor)
      let gone = false
      archive.getHeader().then(
        () => {
          if (!gone) layer.addTo(map)
        },
        () => {
          if (!gone) sayTrouble()
        },
      )
      return function removeArchive() {
        gone = true
        layer.remove()
      }
    },
    [map, url, flavor],
  )
  return null
}
