import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import type { Point } from '#domain/geo/gazetteer.ts'
import { untilQuiet } from '#data/quiet.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import type { Ring } from '#pages/finder/map/rings/DistanceRings.tsx'
import type { BaseLayers } from '#map/layers.ts'
import { project } from '#map/mercator.ts'
import { palettes } from '#map/palette.ts'
import type { StreetArchive } from '#map/archive.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Mark } from '#pages/finder/map/pins/pins.ts'
import type { Sign } from '#pages/finder/map/pins/aside.ts'
import { holds } from '#pages/finder/map/pins/pins.ts'
import { LabelCanvas, TileCanvas } from './canvasLayers.ts'
import { pinNames } from './pinNames.ts'
import { DrawQueue } from './drawQueue.ts'

interface Props {
  layers: BaseLayers
  /** Drawn in place of the layers where it has them. */
  streets: StreetArchive | null
  onTrouble: (error: unknown) => void
  /** Off while a detailed map with names of its own lies above. */
  names: boolean
  /** What stands on the map, and the rings whose miles are written on it: names keep clear of both. */
  marks: readonly Mark[]
  /** The place in focus. */
  at: PlaceId | null
  /** A place whose mark has the ring of the chosen. */
  open: PlaceId | null
  rings: readonly Ring[]
  /** Where the sign of the start stands, and what the start is called. */
  start: (Sign & { name: string }) | null
}

/** This long, in milliseconds, after a key or a press beside the map nothing is drawn: the next one is not kept waiting. */
const pause = 300

/** Half of what is seen of a pin, and of the miles of a ring, px. */
const pinHalf = { halfWidth: 15, halfHeight: 15 }
/** The pin of the place in focus is larger, and has a ring. */
const chosenHalf = { halfWidth: 29, halfHeight: 29, round: true }
const originHalf = { halfWidth: 13, halfHeight: 13, round: true }
const clusterHalf = { halfWidth: 22, halfHeight: 22, round: true }
const milesHalf = { halfWidth: 38, halfHeight: 12 }

/** The map that is always there: no tile server, no other host, no signal needed. */
export function EmbeddedBasemap({
  layers,
  streets,
  names,
  marks,
  at,
  open,
  rings,
  start,
  onTrouble,
}: Props) {
  const map = useMap()
  const dark = useMediaQuery('(prefers-color-scheme: dark)')
  const palette = dark ? palettes.dark : palettes.light
  const [queue] = useState(
    () => new DrawQueue<HTMLElement>(() => untilQuiet(pause, map.getContainer())),
  )
  const from = useMemo(
    () => ({ drawn: layers, streets, palette, queue }),
    [layers, streets, palette, queue],
  )
  const labels = useMemo(() => new LabelCanvas(from), [from])
  const sayTrouble = useEffectEvent(onTrouble)

  useEffect(
    function addGround() {
      const ground = new TileCanvas(from, (error) => sayTrouble(error))
      ground.addTo(map)
      return function removeGround() {
        ground.remove()
      }
    },
    [map, from],
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
        ...marks.map(({ lat, lon, size, first, from }) => ({
          ...standing({ lat, lon, from }),
          ...(size > 1 ? clusterHalf : holds([first], open) ? chosenHalf : pinHalf),
        })),
        ...(start ? [{ ...standing(start), ...originHalf }] : []),
        ...rings.map(({ label }) => ({ ...project(label.lon, label.lat), ...milesHalf })),
      ])
    },
    [labels, marks, open, rings, start],
  )

  useEffect(
    function namePins() {
      labels.name(pinNames(marks, at, start))
    },
    [labels, marks, at, start],
  )

  return null
}

/** A spot of the map, and the spot that what stands there is of, if that is another. */
function standing({ lat, lon, from }: { lat: number; lon: number; from?: Point | undefined }) {
  return { ...project(lon, lat), ...(from && { from: project(from.lon, from.lat) }) }
}
