import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import type { Suits } from '#domain/search/age.ts'
import type { AgeBand } from '#domain/search/search.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { row as english } from './en/row.ts'
import { grammarIn } from './grammar.ts'
import { standingIn } from './standing.ts'
import { wording } from './wording.ts'

/** More than this is a sentence to be read on the page of the session. */
const longest = 60

/** So many other times are named; more are counted. */
const mostNamed = 3

/** With the name of its kind where the page is in another language than its title. */
type Typed = Session & Pick<ListedSession, 'typeName'>

/** What a row of a list says of a session or a place. */
export const rowIn = wording('row', english, (m, locale) => {
  const { say, list } = locale
  const { aside, capital, facts: joined, inside } = grammarIn(locale)
  const common = commonIn(locale)
  const { monthYear, shortDay, time } = datesIn(locale)
  const { named } = standingIn(locale)

  /** "2 years and 0 to 5 months", inside a sentence. */
  const bands = (some: AgeBand[]) => list(some.map(common.inside.band))

  /** What a family would ask about, of a session that does not say it. */
  function unknown({ cost, access, ages, pregnancy }: Session): string[] {
    const open = [
      ...(cost === undefined ? [m.unknown.cost] : []),
      ...(access === undefined ? [m.unknown.booking] : []),
      ...(ages === undefined && !pregnancy ? [m.unknown.ages] : []),
    ]
    return open.length === 0 ? [] : [say(m.askAbout, { things: list(open) })]
  }

  /** "For Polish families", as its source puts it, where that is short. */
  function forWhom(session: Session): string {
    const words = session.eligibility?.replace(/[.!]$/, '')
    return words === undefined || words.length > longest
      ? common.inside.audience(session)
      : inside(words)
  }

  function suitsInside({ suits, not }: Suits): string {
    if (not.length > 0) return say(m.suitsSome, { ages: bands(suits), not: bands(not) })
    return suits.length === 2 ? m.suitsBoth : say(m.suitsAll, { n: suits.length })
  }

  /** "Free · just turn up · 0 to 12 months": what matters of a session. That anyone may come is usual, and not said. */
  function facts(session: Typed, suits: Suits | null): string {
    const { typeName, cost, access, ages, pregnancy, audience } = session
    const said = [
      ...(typeName ? [typeName] : []),
      ...(cost ? [common.cost(session)] : []),
      ...(access ? [common.inside.access[access]] : []),
      ...(ages || pregnancy ? [common.inside.ages(session)] : []),
      ...(audience === 'everyone' ? [] : [forWhom(session)]),
      ...(suits ? [suitsInside(suits)] : []),
      ...unknown(session),
    ]
    return capital(joined(said))
  }

  /** "Reepham Library", "The Hall, Swaffham · village hall": where it is, and the kind of place where its name does not say it. */
  function where(place: Place, kindNames: Area['kindNames']): string {
    const kind = kindNames[place.kind].one
    const isSaid = place.name.toLowerCase().includes(kind.toLowerCase())
    return joined([named(place, nameAndTown(place)), !isSaid && inside(kind)])
  }

  /** "Also Thu 26 Nov, 10am and Fri 27 Nov, 2pm": when else, where no row of its own says it. */
  function also(meetings: readonly Pick<Meeting, 'date' | 'starts'>[], today: LocalDate): string {
    const all = meetings.length > mostNamed ? meetings.slice(0, mostNamed - 1) : meetings
    const named = all.map(({ date, starts }) =>
      say(m.alsoOn, { day: shortDay(date, today), time: time(starts) }),
    )
    const rest = meetings.length - all.length
    const times = list(rest === 0 ? named : [...named, say(m.moreTimes, { n: rest })])
    return say(m.also, { times })
  }

  return {
    ...m,
    also,
    facts,
    where,
    named: (title: string, place: string) => say(m.named, { title, place }),
    until: (time: string) => say(m.until, { time }),
    startsIn: (n: number) => say(m.startsIn, { n }),
    calledOff: (isCancelled: boolean) => (isCancelled ? m.cancelled : m.notOn),
    onNow: (time: string) => say(m.onNow, { time }),
    soon: (n: number, times: string) => say(m.soon, { n, times }),
    finished: (times: string) => say(m.finished, { times }),
    dayAndTimes: (day: string, times: string) => say(m.dayAndTimes, { day, times }),
    suits: (suits: Suits) => capital(suitsInside(suits)),
    moved: (note: string) => say(m.moved, { note }),
    /** The exception, where most of a list is checked lately. */
    notChecked: (checked: Checked) =>
      checked === undefined ? m.checkedUnknown : say(m.notChecked, { month: monthYear(checked) }),
    /** The exception, where most of a list is not. */
    checked: (checked: Checked) =>
      checked === undefined ? '' : say(m.checked, { month: monthYear(checked) }),
    usual: ({ example, stale }: Usual): readonly string[] | null => {
      if (example) return m.usual.example
      return stale ? m.usual.stale : null
    },
    sessionsFit: (n: number) => (n === 0 ? m.noneFit : say(m.sessionsFit, { n })),
    next: (title: string, when: string) => say(m.next, { title, when }),
    nowThere: ({ use, name }: NonNullable<Place['now']>) =>
      say(m.nowThere, { use: name ? aside(name, use) : use }),
  }
})

export const row = rowIn(current)
