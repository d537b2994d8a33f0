import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import { namesIn } from '#map/address.ts'
import type { LabelSheet } from '#map/sheet.ts'
import { pinLabel } from '#map/labels.ts'
import { project } from '#map/mercator.ts'
import type { Sign } from '#pages/finder/map/pins/aside.ts'
import { holds, type Mark } from '#pages/finder/map/pins/pins.ts'
import { map as mapWords } from '#words/map.ts'
import { standing as standingWords } from '#words/standing.ts'

/** With more marks than that in view their names would hide the map; that of the place in focus is always there. */
const mostNamed = 8

/** What is written of pins: that of the place in focus, of the start, and of the others where they are few. */
export function pinNames(
  marks: readonly Mark[],
  at: PlaceId | null,
  start: (Sign & { name: string }) | null,
): Pick<LabelSheet, 'door' | 'doorName' | 'pins' | 'address'> {
  const alone = marks.filter(({ size }) => size === 1)
  const chosen = alone.find(({ first }) => holds([first], at))
  const others = marks.length > mostNamed ? [] : alone.filter((mark) => mark !== chosen)
  const place = chosen && placeIn(chosen, at)
  const spot = chosen && project(chosen.lon, chosen.lat)
  return {
    door: spot && place?.precision !== 'town' ? spot : null,
    address: namesIn(place?.address.lines ?? []),
    doorName: spot && place ? pinLabel(standingWords.named(place), spot) : null,
    pins: [
      ...(start ? [pinLabel(capital(start.name), project(start.lon, start.lat))] : []),
      ...others.map((mark) => pinLabel(nameOf(mark), project(mark.lon, mark.lat))),
    ],
  }
}

/** Of several places at one spot no one name is that of all. */
const nameOf = ({ first: { places } }: Mark): string =>
  places.length > 1 ? mapWords.panel.several(places.length) : standingWords.named(places[0].place)

const placeIn = ({ first: { places } }: Mark, at: PlaceId | null): Place | undefined =>
  places.find(({ place }) => place.id === at)?.place

/** As a name is written. */
const capital = (name: string) => name.slice(0, 1).toLocaleUpperCase() + name.slice(1)
