import { useEffect, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '~/domain/gazetteer.ts'
import { useMediaQuery } from '~/ui/useMediaQuery.ts'
import { LabelCanvas } from './LabelCanvas.ts'
import type { BaseLayers } from '~/views/parts/basemap/layers.ts'
import { project } from '~/views/parts/basemap/mercator.ts'
import { palettes } from './palette.ts'
import { TileCanvas } from './TileCanvas.ts'

interface Props {
  layers: BaseLayers
  /** Off while a detailed map with names of its own lies above. */
  names: boolean
  /** What stands on the map: names keep clear of it. */
  pins: readonly Point[]
}

/** The map that is always there: no tile server, no other host, no signal needed. */
export function EmbeddedBasemap({ layers, names, pins }: Props) {
  const map = useMap()
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = dark ? palettes.dark : palettes.light
  const labels = useMemo(() => new LabelCanvas(layers, palette), [layers, palette])

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
      labels.addTo(map)
      return function removeNames() {
        labels.remove()
      }
    },
    [map, labels, names],
  )

  useEffect(
    function keepNamesClear() {
      labels.avoid(pins.map(({ lat, lon }) => project(lon, lat)))
    },
    [labels, pins],
  )

  return null
}
