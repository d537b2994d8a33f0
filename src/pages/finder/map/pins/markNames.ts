import type { Area } from '#domain/catalogue/area.ts'
import type { Mark } from './clusters.ts'
import { countPlaces, type Pin, type PinPlace } from './pins.ts'
import { common as commonWords } from '#words/en/common.ts'
import { map as mapWords } from '#words/en/map.ts'

type KindNames = Area['kindNames']

/** What each mark is called, in the order given. No two are called the same: that is the test's handle and the ear's. */
export function markNames(marks: readonly Mark[], kinds: KindNames): string[] {
  const seen = new Map<string, number>()
  return marks.map((mark) => {
    const name = markName(mark, kinds)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : mapWords.pin.numbered(name, times)
  })
}

function markName({ pins, parts }: Mark, kinds: KindNames): string {
  const [first] = pins
  if (pins.length === 1) return pinName(first, kinds)
  const { address, name } = first.places[0].place
  const say = parts === null ? mapWords.pin.close : mapWords.pin.cluster
  return say(countPlaces(pins), address.town ?? name)
}

/** "Bounce and Rhyme and 2 more, Dereham Library, 1.4 miles"; a place with nothing on says what kind it is. */
export function pinName({ places }: Pin, kinds: KindNames): string {
  const [first] = places
  const far = first.metres === null ? null : commonWords.miles(first.metres)
  if (places.length > 1)
    return mapWords.pin.several(
      places.map(({ place }) => place.name),
      far,
    )
  return mapWords.pin.one(whatIsOn(first, kinds), first.place.name, far)
}

function whatIsOn({ place, sessions }: PinPlace, kinds: KindNames): string {
  const titles = [...new Set(sessions.map(({ session }) => session.title))]
  const [first] = titles
  return first === undefined ? kinds[place.kind].one : mapWords.pin.titles(first, titles.length - 1)
}
