import type { LocalDate } from '#domain/time/localDate.ts'
import type { FoundOrigin } from '#domain/geo/origin.ts'
import type { Search, When } from '#domain/search/search.ts'
import type { Days } from '#domain/search/when.ts'
import type { ToAsk } from '#domain/time/meeting.ts'
import { common, commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { finder as english } from './en/finder.ts'
import { wording } from './wording.ts'

/** How many are on, or places, and how many more are only to be asked about. */
export interface Counted {
  n: number
  ask: number
}

interface Found extends Counted {
  /** How often they meet in the days looked at; null = it is not said. */
  times?: number | null
  search: Pick<Search, 'show' | 'sort' | 'fit' | 'ages' | 'within' | 'q' | 'when' | 'from'>
  /** The days looked at, and the day they are read on. */
  days: Days
  today: LocalDate
  /** The name of the point measured from; null = none. */
  near: string | null
  /** That point is only the middle of somewhere. */
  about: boolean
}

type Start = Pick<FoundOrigin, 'name' | 'own'>

/** What the finder says. */
export const finderIn = wording('finder', english, (m, locale) => {
  const { say } = locale
  const { sessions, places } = commonIn(locale)
  const { day, daySpan } = datesIn(locale)
  const { near, heading } = m

  function where({ search: { within }, near, about }: Found): string {
    if (near === null) return ''
    if (within === 'any') return say(heading.measuredFrom, { near })
    return say(about ? heading.withinAbout : heading.within, { n: Number(within), near })
  }

  function when({ search, days: { from, to }, today }: Found): string {
    if (to === null) return ''
    const named: Partial<Record<When, string>> = heading.when
    const said = search.from === null ? named[search.when] : undefined
    if (said !== undefined) return said
    return from === to
      ? say(heading.onDay, { day: day(from, today) })
      : say(heading.inDays, { days: daySpan(from, to, today) })
  }

  function order({ n, search, near }: Found): string {
    if (n < 2) return ''
    if (near !== null && (search.sort === 'distance' || search.show === 'places')) {
      return heading.nearestFirst
    }
    return search.show === 'places' ? heading.byName : heading.soonestFirst
  }

  function suits({ n, ask, search: { ages, fit } }: Found): string {
    if (ages.length < 2) return ''
    return say(fit === 'all' ? heading.suitsAll : heading.suitsAny, { n: n || ask })
  }

  /**
   * A count in two parts, of which the second stands at the end: what is on, as `said` words it, and apart from it what is only
   * to be asked about; where nothing else is there, that is the first.
   */
  function counted({ n, ask }: Counted, said: string): { found: string; ask: string } {
    if (ask === 0) return { found: said, ask: '' }
    if (n === 0) return { found: say(heading.onlyToAsk, { n: ask }), ask: '' }
    return { found: said, ask: say(heading.toAsk, { n: ask }) }
  }

  /** The heading in parts: where there is little room, what its chips say is only heard. */
  function headingParts(found: Found) {
    const { n, times = null, search } = found
    const { found: counts, ask } = counted(
      found,
      search.show === 'places' ? places(n) : sessions(n),
    )
    return {
      what: say(heading.what, {
        found: counts,
        matching: search.q === '' ? '' : say(heading.matching, { q: search.q }),
        suits: suits(found),
      }),
      // Where some are on more than once.
      times: times === null ? '' : say(heading.times, { n: times }),
      when: when(found),
      where: where(found),
      order: order(found),
      ask,
    }
  }

  return {
    ...m,
    title: (area: string) => say(m.title, { area }),
    near: {
      ...near,
      found: (n: number) => say(near.found, { n }),
      /** What a start is called by itself. */
      name: ({ name, own }: Start) => name || (own ? near.yourPlace : near.aPoint),
      /** The same in a sentence. */
      inSentence: ({ name, own }: Start) => name || (own ? near.you : near.thisPoint),
    },
    filters: {
      ...m.filters,
      open: (n: number) => (n === 0 ? m.filters.open : say(m.filters.openChosen, { n })),
    },
    heading: (found: Found) => Object.values(headingParts(found)).join(''),
    headingParts,
    counted,
    later: (n: number, to: LocalDate, today: LocalDate) => say(m.later, { n, day: day(to, today) }),
    askTitle: (why: ToAsk) => m.ask[why].title,
    askHint: (why: ToAsk, n: number) => say(m.ask[why].hint, { n }),
    more: (n: number) => say(m.more, { n }),
    show: (n: number) => say(m.show, { n }),
    shown: (shown: number, all: number) => say(m.shown, { shown, all }),
  }
})

export const finder = finderIn(current)

/** What is said of a part of the page that is fetched when it is needed. */
export const latePart = { waiting: null, failed: finder.partFailed, tryAgain: common.tryAgain }
