import type { Place } from '#domain/catalogue/place.ts'
import { standingOf, type Standing } from '#domain/catalogue/standing.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
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

function pick(said: BySureness, place: Place): string {
  const { status, confirmed } = standingOf(place)
  return said[status][confirmed ? 'confirmed' : 'unconfirmed']
}

const isLost = (place: Place) => place.status === 'open' && standingOf(place).whereabouts === 'town'

const inOrder = (sentences: (string | false | undefined)[]) => sentences.filter(Boolean).join(' ')

/** What is said of where a place stands: the same words in every view. */
export const standingIn = wording('standing', english, (m, locale) => {
  const { say, isolated } = locale
  const { aside, beside, capital } = grammarIn(locale)
  const { miles } = commonIn(locale)
  const { monthYear } = datesIn(locale)

  /** "not confirmed, address not known", "closed in 2019"; empty where a place is simply open. */
  function tag(place: Place): string {
    const { status, confirmed } = standingOf(place)
    const year = status === 'closed' && confirmed ? place.closedOn?.slice(0, 4) : undefined
    const said = year === undefined ? pick(m.tags, place) : say(m.closedIn, { year })
    return beside([said, isLost(place) && m.addressUnknown])
  }

  /** "Calne Children's Centre (not confirmed)": a name never stands without what there is to say of it. */
  function named(place: Place, as = place.name): string {
    const said = tag(place)
    return said === '' ? isolated(as) : aside(as, said)
  }

  function heading(place: Place): string {
    const isCentre = place.kind === 'former-centre' && place.status === 'closed'
    return isCentre && standingOf(place).confirmed ? m.centreClosed : pick(m.headings, place)
  }

  /** In one sentence, what the source says of it, else what is doubtful. Empty where there is nothing to say. */
  function note(place: Place): string {
    const { status, confirmed } = standingOf(place)
    return place.statusNote ?? (confirmed ? '' : m.doubts[status])
  }

  /** The note, with the month in which it closed where that is known. */
  function known(place: Place): string {
    const { status, confirmed } = standingOf(place)
    if (status !== 'closed' || !confirmed) return note(place)
    const closed = place.closedOn && say(m.closedInMonth, { month: monthYear(place.closedOn) })
    return inOrder([closed, note(place)]) || m.closedUnknown
  }

  return {
    tag,
    /** The same on a line of its own. */
    line: (place: Place) => capital(tag(place)),
    named,
    heading,
    note,
    known,
    paper: (place: Place) =>
      inOrder([pick(m.onPaper, place), isLost(place) && m.addressUnknownOnPaper]),
    point: (place: Place) =>
      standingOf(place).whereabouts === 'town' ? m.pointUnknown : m.points[place.precision],
    /** How far it is; null where that is not known. */
    far({ place, metres, about }: Measured): string | null {
      if (metres === null || standingOf(place).whereabouts === 'town') return null
      return miles(metres, about)
    },
  }
})

export const standing = standingIn(current)
