import { type BaseLayers, type Named, type PlaceFacts, ramp } from './layers.ts'
import type { Spot } from './mercator.ts'

export type LabelLook = 'pin' | 'place' | 'sea' | 'area' | 'water' | 'station' | 'stop' | 'street'

/** A name that would like to be on the map. */
export interface Label {
  /** In two lines where it holds a line's end. */
  text: string
  /** Written below it, in a lighter hand. */
  under?: string
  at: Spot
  look: LabelLook
  weight: 400 | 500 | 600 | 700
  italic: boolean
  size: number
  /** Radius of the dot that marks the spot; 0 = the name stands on the spot itself. */
  dot: number
  /** How far below its spot the name is set. */
  drop: number
}

export const linesOf = ({ text, under }: Label): string[] => [
  ...text.split('\n'),
  ...(under ? [under] : []),
]

/** The name of what a pin stands for, beside it. */
export const pinLabel = (text: string, at: Spot): Label => ({
  text,
  at,
  look: 'pin',
  weight: 700,
  italic: false,
  size: 13,
  dot: 1,
  drop: 0,
})

/** A shorter name than that is no narrower in two lines, letters. */
const shortest = 12

/** A text in two lines of about the same length, or in three; a short one in one. */
export function folded(text: string, count: 2 | 3 = 2): string {
  if (text.length < shortest) return text
  const spaces = Array.from(text.matchAll(/ /g), ({ index }) => index)
  const [middle] = spaces.sort(
    (a, b) => Math.abs(a - text.length / count) - Math.abs(b - text.length / count),
  )
  if (middle === undefined) return text
  const rest = text.slice(middle + 1)
  return `${text.slice(0, middle)}\n${count === 2 ? rest : folded(rest)}`
}

/** First zoom that names a place of each rank, and the size of its name there. */
const placeRanks: Record<PlaceFacts['rank'], { fromZoom: number; size: number }> = {
  1: { fromZoom: 5, size: 17 },
  2: { fromZoom: 7, size: 15 },
  3: { fromZoom: 8, size: 14 },
  4: { fromZoom: 10, size: 13 },
  5: { fromZoom: 11, size: 12 },
  6: { fromZoom: 12, size: 12 },
}

/** Every name of a zoom, most important first: towns by size, then seas and areas, stations, stops, schools, water. */
export function labelsAt(layers: BaseLayers, zoom: number): Label[] {
  return [
    ...placeLabels(layers, zoom),
    ...areaLabels(layers, zoom),
    ...stationLabels(layers, zoom),
    ...stopLabels(layers, zoom),
    ...schoolLabels(layers, zoom),
    ...waterLabels(layers, zoom),
  ]
}

/** Larger first: by rank, then the area's own before a neighbour's, then by size (or Great Yarmouth loses to Caister). */
function bySize(a: Named<PlaceFacts>, b: Named<PlaceFacts>): number {
  return a.what.rank - b.what.rank || b.what.nf - a.what.nf || b.what.r - a.what.r
}

function placeLabels({ places }: BaseLayers, zoom: number): Label[] {
  // In the midst of a town its name says nothing, and its streets need the room.
  const shown = places.filter(
    ({ what }) => zoom >= placeRanks[what.rank].fromZoom && (zoom < 15 || what.rank > 3),
  )
  return shown.sort(bySize).map(({ at, what }) => ({
    text: what.name,
    at,
    look: 'place',
    weight: what.rank <= 2 ? 700 : what.rank <= 4 ? 600 : 400,
    italic: false,
    size: Math.round(placeRanks[what.rank].size + ramp(zoom, [8, -1.5], [13, 2])),
    dot: zoom >= 12 ? 0 : what.rank <= 2 ? 3.5 : what.rank === 3 ? 2.8 : 2,
    drop: 0,
  }))
}

function areaLabels({ areas }: BaseLayers, zoom: number): Label[] {
  const shown = areas.filter(({ what }) => zoom >= what.z)
  return shown.map(({ at, what }) => ({
    // Hair spaces between capitals, as atlases set seas and regions.
    text: Array.from(what.name.toUpperCase()).join('\u200a'),
    at,
    look: what.kind,
    weight: 500,
    italic: true,
    size: what.kind === 'sea' ? 14 : 12,
    dot: 0,
    drop: 0,
  }))
}

function stationLabels({ stations }: BaseLayers, zoom: number): Label[] {
  if (zoom < 12) return []
  return stations.map(({ at, what }) => ({
    text: `${what.name} station`,
    at,
    look: 'station',
    weight: 500,
    italic: false,
    size: 11,
    dot: 0,
    drop: 13,
  }))
}

function stopLabels({ stops }: BaseLayers, zoom: number): Label[] {
  return zoom < 16 ? [] : stops.map(({ at, what }) => stopLabel({ name: what.name, at }))
}

export const stopLabel = ({ name, at }: { name: string; at: Spot }): Label => ({
  text: name,
  at,
  look: 'stop',
  weight: 500,
  italic: false,
  size: 11,
  dot: 7,
  drop: 0,
})

/** The name of a street that does not fit along it. */
export const streetLabel = (name: string): Label => ({
  ...stopLabel({ name, at: { x: 0, y: 0 } }),
  look: 'street',
  dot: 3,
})

function schoolLabels({ schools }: BaseLayers, zoom: number): Label[] {
  if (zoom < 15) return []
  return schools.map(({ at, what }) => ({
    text: what.name,
    at,
    look: 'station',
    weight: 400,
    italic: false,
    size: 11,
    dot: 0,
    drop: 0,
  }))
}

function waterLabels({ rivers, lakes }: BaseLayers, zoom: number): Label[] {
  const named = rivers.filter(({ what }) => what.name !== '')
  const shown = [...(zoom >= 11 ? named : []), ...(zoom >= 12 ? lakes : [])]
  return shown.flatMap(({ lines, what }) => {
    const middle = lines[0]?.[Math.floor((lines[0].length - 1) / 2)]
    return middle ? [waterLabel(what.name, middle)] : []
  })
}

function waterLabel(text: string, at: Spot): Label {
  return { text, at, look: 'water', weight: 400, italic: true, size: 12, dot: 0, drop: 0 }
}
