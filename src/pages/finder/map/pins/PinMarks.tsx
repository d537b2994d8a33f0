import { useMemo, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useMap } from 'react-leaflet'
import type { Area } from '#domain/catalogue/area.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { PortalMarker } from '#pages/finder/map/PortalMarker.tsx'
import { standsFor } from './clusters.ts'
import type { Mark } from './pins.ts'
import { markNames, holds, type Pin } from './pins.ts'
import { PinButton } from './PinButton.tsx'
import type { Map as LeafletMap } from 'leaflet'
import { freePartOf, lookAt } from '#pages/finder/map/movement/freePart.ts'
import { useMediaQuery } from '#ui/useMediaQuery.ts'

/** Side of a marker: the size of a finger (2.75rem). */
const side = 44

interface Props {
  marks: readonly Mark[]
  /** All pins there are. */
  pins: readonly Pin[]
  kinds: Area['kindNames']
  /** A place that is open in the panel, alone or among others of its mark. */
  open: PlaceId | null
  highlighted: readonly PlaceId[]
  /** The place whose mark has the focus, or takes it once it is there; null = none. */
  focusRef: RefObject<PlaceId | null>
  onChoose: (pins: readonly Pin[]) => void
  onPoint: (places: readonly PlaceId[]) => void
}

/** The pins in view, and the clusters of those that are too close together. */
export function PinMarks({ marks, pins, kinds, open, highlighted, focusRef, ...on }: Props) {
  const { onChoose, onPoint } = on
  const map = useMap()
  const names = useMemo(() => markNames(marks, kinds), [marks, kinds])
  useKeptFocus(map, { marks, pins, open }, focusRef)
  const zoomTo = useClusterZoom(map, focusRef)
  const choose = (mark: Mark) =>
    mark.parts === null ? onChoose(mark.pins) : zoomTo(mark, mark.parts)
  const lit = usePin(pins, highlighted[0] ?? null)
  const chosen = usePin(pins, open)
  const rover = useRover(marks.map((mark) => mark.key))

  return marks.map((mark, index) => {
    const selected = mark.parts === null && standsFor(mark, chosen)
    const looked = standsFor(mark, lit)
    return (
      <PortalMarker
        key={mark.key}
        lat={mark.lat}
        lon={mark.lon}
        size={side}
        level={selected || looked ? 'above' : 'among'}
        onClick={() => choose(mark)}
      >
        <PinButton
          mark={mark}
          name={names[index] ?? ''}
          selected={selected}
          highlighted={looked}
          tabIndex={rover.tabIndexOf(mark.key)}
          onKeyDown={(event) => rover.onKeyDown(event, mark.key)}
          onPoint={(is) => onPoint(is ? fewPlaces(mark) : [])}
          onFocus={() => {
            focusRef.current = mark.first.id
            rover.onFocus(mark.key)
          }}
          onLeave={() => (focusRef.current = null)}
          ref={(element) => rover.hold(mark.key, element)}
        />
      </PortalMarker>
    )
  })
}

/** More rows than that are no hint where to look, and thousands of pins are not gathered for it. */
const few = 20

const fewPlaces = (mark: Mark): PlaceId[] =>
  mark.places > few ? [] : mark.pins.flatMap((pin) => pin.places.map(({ place }) => place.id))

/**
 * Keeps the focus on the mark that stands for a place, however often marks give way to others: what is closed, zoomed to or
 * asked for draws them anew more than once.
 */
function useKeptFocus(
  map: LeafletMap,
  { marks, pins, open }: Pick<Props, 'marks' | 'pins' | 'open'>,
  focusRef: RefObject<PlaceId | null>,
): void {
  useEffect(
    function keepFocus() {
      // A frame later the new marks are on the map for good (React mounts them twice while developing).
      const frame = requestAnimationFrame(() => {
        if (!isLost(map)) return
        const id = focusRef.current
        // As long as it is open its own pin stands for it.
        if (id === null || id === open) return
        const pin = pins.find((one) => holds([one], id))
        const mark = pin && marks.find((one) => standsFor(one, pin))
        // Out of view it is not waited for: who moves the map would lose the focus to it.
        if (!mark) focusRef.current = null
        focusPin(map, mark?.first.id ?? id)
      })
      return function stopKeeping() {
        cancelAnimationFrame(frame)
      }
    },
    [map, marks, pins, open, focusRef],
  )
}

/** Whether nothing of the page has the focus: it falls there with a mark that is gone. Else somebody has it where they want it. */
const isLost = (map: LeafletMap): boolean =>
  [document.body, map.getContainer()].some((one) => one === document.activeElement)

/** Zooms to where all of a cluster is as large as what is free of the map, and at least to where it parts. The cluster is gone then, so the focus goes to the mark that holds its first place. */
function useClusterZoom(map: LeafletMap, focusRef: RefObject<PlaceId | null>) {
  const still = useMediaQuery('(prefers-reduced-motion: reduce)')
  return ({ first, bounds }: Mark, parts: number) => {
    // Until the new marks stand, the map has it.
    map.getContainer().focus({ preventScroll: true })
    focusRef.current = first.id
    lookAt(map, bounds, freePartOf(map), (fits) => Math.max(parts, fits), !still)
  }
}

/** The pin that holds a place. */
const usePin = (pins: readonly Pin[], id: PlaceId | null) =>
  useMemo(() => pins.find((pin) => holds([pin], id)), [pins, id])

/** Which way each arrow goes through the pins; up and left are back, down and right are on. */
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = steps[key]
  return step === undefined ? null : (at + step + count) % count
}

export interface Rover {
  tabIndexOf: (key: string) => 0 | -1
  onKeyDown: (event: KeyboardEvent, key: string) => void
  onFocus: (key: string) => void
  /** Puts the focus on a pin once it is on the map. */
  hold: (key: string, element: HTMLElement | null) => void
}

/**
 * Forty pins are one tab stop: Tab goes into and out of them, arrow keys go from one to the next in the order of the
 * list, Home and End to the first and last (ARIA authoring practices, roving tabindex).
 */
function useRover(keys: readonly string[]): Rover {
  const [last, setLast] = useState<string | null>(null)
  const elements = useRef(new Map<string, HTMLElement>())
  const current = keys.find((key) => key === last) ?? keys[0]

  return {
    tabIndexOf: (key) => (key === current ? 0 : -1),
    onFocus: setLast,
    onKeyDown(event, key) {
      const next = keys[target(event.key, keys.indexOf(key), keys.length) ?? -1]
      if (next === undefined) return
      event.preventDefault()
      setLast(next)
      elements.current.get(next)?.focus({ preventScroll: true })
    },
    hold(key, element) {
      if (element) elements.current.set(key, element)
      else elements.current.delete(key)
    },
  }
}

/** Puts the focus on the mark that holds a place; on the map itself where none is in view. */
export function focusPin(map: LeafletMap, id: PlaceId): void {
  const pins = map.getPane('markerPane')?.querySelectorAll<HTMLElement>('[data-places]') ?? []
  const pin = Array.from(pins).find(({ dataset }) => dataset.places?.split(' ').includes(id))
  const target = pin ?? map.getContainer()
  target.focus({ preventScroll: true })
}
