import type { Place } from '#domain/catalogue/place.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import { current } from './current.ts'
import { asides as english } from './en/asides.ts'
import { wording } from './wording.ts'

/** What stands beside the results, and below them: today's that are over, former children's centres, advice. */
export const asidesIn = wording('asides', english, (m, { say, around }) => ({
  advice: m.advice,
  finishedAt: (place: string) => around(m.finishedAt, 'title', { place }),
  finished: (n: number, today: boolean) => say(today ? m.finishedToday : m.finished, { n }),
  former: {
    heading(place: Place): string {
      const { name, closedOn } = place
      if (!standingOf(place).confirmed) return say(m.former.unsure, { name })
      return closedOn
        ? say(m.former.closedIn, { name, year: closedOn.slice(0, 4) })
        : say(m.former.closed, { name })
    },
    see: (place: Place) => (standingOf(place).confirmed ? m.former.see : m.former.seeUnsure),
  },
}))

export const asides = asidesIn(current)
