import type { Place } from '#domain/catalogue/place.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { placeStanding as english } from './en/placeStanding.ts'
import { bySureness, isLost } from './standing.ts'
import { wording } from './wording.ts'

const inOrder = (sentences: (string | false | undefined)[]) => sentences.filter(Boolean).join(' ')

/** The same as standing.ts where there is room for sentences: on a place's own page, on its map and on paper. */
export const placeStandingIn = wording('placeStanding', english, (m, locale) => {
  const { say } = locale
  const { monthYear } = datesIn(locale)

  function heading(place: Place): string {
    const isCentre = place.kind === 'former-centre' && place.status === 'closed'
    return isCentre && standingOf(place).confirmed ? m.centreClosed : bySureness(m.headings, place)
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
    heading,
    note,
    known,
    paper: (place: Place) =>
      inOrder([bySureness(m.onPaper, place), isLost(place) && m.addressUnknownOnPaper]),
    point: (place: Place) =>
      standingOf(place).whereabouts === 'town' ? m.pointUnknown : m.points[place.precision],
  }
})

export const placeStanding = placeStandingIn(current)
