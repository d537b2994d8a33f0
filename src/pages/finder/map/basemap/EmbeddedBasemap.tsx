import { useEffect, useEffectEvent, useMemo } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import type { Ring } from '#pages/finder/map/rings/DistanceRings.tsx'
import type { BaseLayers } from '#map/layers.ts'
import { project } from '#map/mercator.ts'
import { palettes } from '#map/palette.ts'
import type { StreetArchive } from '#map/archive.ts'
import { LabelCanvas, TileCanvas } from './canvasLayers.ts'

interface Props {
  layers: BaseLayers
  /** Drawn in place of the layers where it has them. */
  streets: StreetArchive | null
  onTrouble: (error: unknown) => void
  /** Off while a detailed map with names of its own lies above. */
  names: boolean
  /** What stands on the map, and the rings whose miles are written on it: names keep clear of both. */
  pins: readonly Point[]
  rings: readonly Ring[]
  origin: Point | null
}

/** Half of what is seen of a pin, and of the miles of a ring, px. */
const pinHalf = { halfWidth: 15, halfHeight: 15 }
const originHalf = { halfWidth: 13, halfHeight: 13 }
const milesHalf = { halfWidth: 38, halfHeight: 12 }

/** The map that is always there: no tile server, no other host, no signal needed. */
export function EmbeddedBasemap({ layers, streets, names, pins, rings, origin, onTrouble }: Props) {
  const map = useMap()
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = dark ? palettes.dark : palettes.light
  const labels = useMemo(
    () => new LabelCanvas(layers, streets, palette),
    [layers, streets, palette],
  )
  const sayTrouble = useEffectEvent(onTrouble)

  useEffect(
    function addGround() {
      const ground = new TileCanvas(layers, streets, palette, (error) => sayTrouble(error))
      ground.addTo(map)
      return function removeGround() {
        ground.remove()
      }
    },
    [map, layers, streets, palette],
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
      labels.avoid([
        ...pins.map(({ lat, lon }) => ({ ...project(lon, lat), ...pinHalf })),
        ...(origin ? [{ ...project(origin.lon, origin.lat), ...originHalf }] : []),
        ...rings.map(({ label }) => ({ ...project(label.lon, label.lat), ...milesHalf })),
      ])
    },
    [labels, pins, rings, origin],
  )

  return null
}
