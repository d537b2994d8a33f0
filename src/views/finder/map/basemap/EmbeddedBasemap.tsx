import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useMediaQuery } from '~/ui/useMediaQuery.ts'
import { LabelCanvas } from './LabelCanvas.ts'
import type { BaseLayers } from './layers.ts'
import { palettes } from './palette.ts'
import { TileCanvas } from './TileCanvas.ts'

interface Props {
  layers: BaseLayers
  /** Off while a detailed map with names of its own lies above. */
  names: boolean
}

/** The map that is always there: no tile server, no other host, no signal needed. */
export function EmbeddedBasemap({ layers, names }: Props) {
  const map = useMap()
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = dark ? palettes.dark : palettes.light

  useEffect(
    function addGround() {
      const ground = new TileCanvas(layers, palette).addTo(map)
      return function removeGround() {
        ground.remove()
      }
    },
    [map, layers, palette],
  )

  useEffect(
    function addNames() {
      if (!names) return
      const labels = new LabelCanvas(layers, palette).addTo(map)
      return function removeNames() {
        labels.remove()
      }
    },
    [map, layers, palette, names],
  )

  return null
}
