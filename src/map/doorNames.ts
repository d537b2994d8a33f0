import { isInAddress } from './address.ts'
import type { LabelSheet } from './sheet.ts'
import { pinLabel, stopLabel, type Label } from './labels.ts'
import type { BaseLayers } from './layers.ts'
import { pixelsPerMetre, pointOf } from './mercator.ts'
import { placeBeside } from './placeBeside.ts'
import { placeLabels, type Pen, type PlacedLabel } from './placeLabels.ts'
import { placeOwn, placeStops } from './placeStops.ts'
import { stopsNear } from './stopsNear.ts'
import {
  placeStreetNames,
  streetsOn,
  type Door,
  type MeasuredStreet,
  type StreetName,
  type StreetSheet,
} from './streetNames.ts'

/** Names beside what they name, and along streets. */
export interface DoorNames {
  beside: PlacedLabel[]
  along: StreetName[]
}

/** Whoever gets off a bus looks for the names of streets this far around a door, metres. */
const reach = 150
/** Further out the streets around a door are as narrow as its pin. */
const doorFrom = 15
/** At this zoom every street may be named. */
const allNamed = 16

/** The door of a sheet where its streets can be told apart. */
export function doorOn({ door, zoom, toSheet }: LabelSheet): Door | null {
  if (!door || zoom < doorFrom) return null
  const pixels = reach * pixelsPerMetre(door, zoom)
  return { ...toSheet(door), reach: pixels, pathsReach: pixels }
}

/** The name of a door with what its address names first, which no map knows: nobody sees where that is otherwise. */
function withAddress({ door, doorName, address: [under = ''] }: LabelSheet): Label | null {
  if (!doorName) return door && under ? pinLabel(under, door) : null
  return doorName.text.includes(under) ? doorName : { ...doorName, under }
}

/**
 * What is named first around a door: the street of its address; the place itself; the streets that are nearest; that of the
 * address beside it where it does not fit along it; other pins; and the stops that its page lists.
 */
export function nameDoor(
  door: Door | null,
  sheet: LabelSheet,
  { roads, stops, buildings }: Pick<BaseLayers, 'roads' | 'stops' | 'buildings'>,
  streets: readonly MeasuredStreet[],
  streetSheet: StreetSheet,
  pen: Pen,
): DoorNames {
  const { doorName, address } = sheet
  if (!door) return { beside: doorName ? placeOwn(doorName, pen) : [], along: [] }
  const isOwn = isInAddress(address)
  const own = streetsOn(
    roads.filter(({ what }) => isOwn(what.name)),
    { ...streetSheet, zoom: allNamed },
  )
  const whole = { ...door, reach: Infinity, pathsReach: Infinity }
  const ofAddress = placeStreetNames(own, streetSheet, whole)
  const label = own.length > 0 || buildings.length === 0 ? doorName : withAddress(sheet)
  const itself = label ? placeOwn(label, pen) : []
  const nearest = { ...door, reach: door.reach / 2, pathsReach: 0 }
  const atDoor = placeStreetNames(streets, streetSheet, nearest)
  const names = new Set(own.map(({ what }) => what.name))
  for (const { street } of ofAddress) names.delete(street)
  const besideIt = [...names].flatMap((name) => placeBeside(name, own, door, pen))
  const pins = placeLabels(sheet.pins, pen)
  const listed = sheet.door ? stopsNear(pointOf(sheet.door), stops) : []
  const ofStops = placeStops(listed.map(stopLabel), pen)
  return {
    beside: [...besideIt, ...ofStops, ...itself, ...pins],
    along: [...ofAddress, ...atDoor],
  }
}
