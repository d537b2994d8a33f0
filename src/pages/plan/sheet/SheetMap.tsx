import { lazy, Suspense, useMemo } from 'react'
import { hasStreets, type Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { labelsAt, type Label } from '#map/labels.ts'
import type { BaseLayers } from '#map/layers.ts'
import { project } from '#map/mercator.ts'
import { FreeSpace } from '#map/freeSpace.ts'
import { placeLabels, type PlacedLabel } from '#map/placeLabels.ts'
import { useBasemap } from '#map/useBasemap.ts'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import { frameAround, type Frame } from './mapFrame.ts'
import { mapNumbers, numberHeight, type MapNumber } from '#map/mapNumbers.ts'
import { mapPaths } from './mapPaths.ts'
import './SheetMap.css'

export interface Numbered {
  number: number
  place: Place
}

interface Props {
  area: Area
  places: readonly Numbered[]
  /** What it shows, for those who cannot see it. */
  title: string
}

const width = 350
const height = 200
/** Nothing measures text before it is printed: letters are about half as wide as they are high. */
const letter = 0.56

/** Ink is finer than a screen. */
const size = { width, height, sharpness: 3 }

// What draws streets comes for one place alone; until then, and where it cannot be had, there is the drawn map.
const DoorOnPaper = lazy(async () => ({
  default: (await import('#components/DoorOnPaper.tsx')).DoorOnPaper,
}))

/**
 * Where everything is: a drawing, so that it prints sharp, in black ink, and with no signal; the streets around the door,
 * where all is at one. It is the same in a page that runs from right to left.
 */
export function SheetMap({ area, places, title }: Props) {
  const basemap = useBasemap(area.id)
  const door = hasStreets(area) ? onlyDoor(places) : null
  const drawing = basemap.is !== 'pending' && places.length > 0 && (
    <Drawing layers={basemap.layers} places={places} title={title} />
  )
  return (
    <div className="sheet-map" dir="ltr">
      {door === null ? (
        drawing
      ) : (
        <ErrorBoundary fallback={() => drawing}>
          <Suspense fallback={drawing}>
            <DoorOnPaper {...{ area, size }} place={door} name={title} instead={drawing} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}

/** The one place that all is at, where it is known better than by its town; null = there are several, or none. */
function onlyDoor(places: readonly Numbered[]): Place | null {
  const [first, ...others] = places.map(({ place }) => place)
  if (!first || first.precision === 'town') return null
  return others.every(({ id }) => id === first.id) ? first : null
}

function Drawing({ layers, places, title }: Omit<Props, 'area'> & { layers: BaseLayers }) {
  const { frame, marks, names, paths } = useMemo(() => draw(layers, places), [layers, places])
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img">
      <title>{title}</title>
      <rect className="sheet-map-sea" width={width} height={height} />
      <path className="sheet-map-land" d={paths.land} />
      <path className="sheet-map-river" d={paths.rivers} />
      <path className="sheet-map-lake" d={paths.lakes} />
      <path className="sheet-map-rail" d={paths.rails} />
      <path className="sheet-map-minor" d={paths.roads.secondary} />
      <path className="sheet-map-major" d={paths.roads.primary} />
      <path className="sheet-map-trunk" d={paths.roads.trunk} />
      {names.map((name) => (
        <Name key={name.label.text} name={name} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.text} mark={mark} />
      ))}
      <rect className="sheet-map-edge" x={1} y={1} width={width - 2} height={height - 2} />
    </svg>
  )
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const

function Name({ name: { label, spot, align, x, y } }: { name: PlacedLabel }) {
  return (
    <>
      {label.dot > 0 && <circle className="sheet-map-town" cx={spot.x} cy={spot.y} r={label.dot} />}
      <text
        className={label.italic ? 'sheet-map-name sheet-map-area' : 'sheet-map-name'}
        x={x}
        y={y}
        fontSize={label.size}
        fontWeight={label.weight}
        textAnchor={anchors[align]}
      >
        {label.text}
      </text>
    </>
  )
}

function Mark({ mark: { at, text, width } }: { mark: MapNumber }) {
  const half = numberHeight / 2
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <rect
        className="sheet-map-mark"
        x={-width / 2}
        y={-half}
        width={width}
        height={numberHeight}
        rx={half}
      />
      <text className="sheet-map-number">{text}</text>
    </g>
  )
}

function draw(layers: BaseLayers, places: readonly Numbered[]) {
  const points = places.map(({ place }) => place)
  const frame = frameAround(points, width, height)
  const spots = places.map(({ number, place: { lat, lon } }) => ({
    number,
    at: frame.toSheet(project(lon, lat)),
  }))
  const marks = mapNumbers(spots)
  return { frame, marks, names: namesOf(layers, frame, marks), paths: mapPaths(layers, frame) }
}

/** The names there is room for round the numbers, which nothing may hide. */
function namesOf(layers: BaseLayers, frame: Frame, marks: readonly MapNumber[]): PlacedLabel[] {
  const room = new FreeSpace({ left: 0, top: 0, right: width, bottom: height })
  for (const { at, width } of marks) {
    const [x, y] = [width / 2 + 1, numberHeight / 2 + 1]
    room.take({ left: at.x - x, right: at.x + x, top: at.y - y, bottom: at.y + y })
  }
  const labels = labelsAt(layers, Math.round(frame.zoom)).filter(({ look }) => look !== 'station')
  const inside = labels.filter(({ at }) => isSeen(frame, at))
  return placeLabels(inside, { room, toSheet: frame.toSheet, widthOf, cost: () => 0 })
}

function isSeen({ box }: Frame, { x, y }: Label['at']): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

const widthOf = ({ text, size }: Label) => text.length * size * letter
