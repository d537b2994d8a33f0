import type { Place } from '#domain/catalogue/place.ts'
import { standingOf, type Standing } from '#domain/catalogue/standing.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { standing as english } from './en/standing.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What is said for each standing, of a place that is confirmed and of one that is not. */
type BySureness = {
  readonly [Status in Standing['status']]: { confirmed: string; unconfirmed: string }
}

/** A place, and how far it is from somewhere, in metres; null = not measured. */
interface Measured {
  place: Place
  metres: number | null
  about: boolean
}

export function bySureness(said: BySureness, place: Place): string {
  const { status, confirmed } = standingOf(place)
  return said[status][confirmed ? 'confirmed' : 'unconfirmed']
}

/** Somewhere in a town: its point leads to no door. */
export const isLost = (place: Place) =>
  place.status === 'open' && standingOf(place).whereabouts === 'town'

/** What is said of where a place stands, in as few words as will do: the same in every view. */
export const standingIn = wording('standing', english, (m, locale) => {
  const { say, isolated } = locale
  const { aside, beside, capital } = grammarIn(locale)
  const { miles } = commonIn(locale)

  /** "not confirmed, address not known", "closed in 2019"; empty where a place is simply open. */
  function tag(place: Place): string {
    const { status, confirmed } = standingOf(place)
    const year = status === 'closed' && confirmed ? place.closedOn?.slice(0, 4) : undefined
    const said = year === undefined ? bySureness(m.tags, place) : say(m.closedIn, { year })
    return beside([said, isLost(place) && m.addressUnknown])
  }

  /** "Calne Children's Centre (not confirmed)": a name never stands without what there is to say of it. */
  function named(place: Place, as = place.name): string {
    const said = tag(place)
    return said === '' ? isolated(as) : aside(as, said)
  }

  return {
    tag,
    /** The same on a line of its own. */
    line: (place: Place) => capital(tag(place)),
    named,
    /** How far it is; null where that is not known. */
    far({ place, metres, about }: Measured): string | null {
      if (metres === null || standingOf(place).whereabouts === 'town') return null
      return miles(metres, about)
    },
  }
})

export const standing = standingIn(current)
