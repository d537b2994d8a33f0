import type { Area } from '#domain/catalogue/area.ts'
import type { Checked } from '#domain/catalogue/freshness.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import type { Suits } from '#domain/search/age.ts'
import type { AgeBand } from '#domain/search/search.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Meeting, Next, Unconfirmed } from '#domain/time/meeting.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import { standing } from './standing.ts'
import { count, list, small } from '#words/english.ts'

/** "2 years and 0 to 5 months", inside a sentence. */
const bands = (some: AgeBand[]) => list(some.map((band) => small(common.band(band))))

/** What a family would ask about, of a session that does not say it. */
function unknown({ cost, access, ages, pregnancy }: Session): string[] {
  const open = [
    cost === undefined && 'cost',
    access === undefined && 'booking',
    ages === undefined && !pregnancy && 'ages',
  ].filter((one) => one !== false)
  return open.length === 0 ? [] : [`ask about ${list(open)}`]
}

/** More than this is a sentence to be read on the page of the session. */
const longest = 60

/** "For Polish families", as its source puts it, where that is short. */
function forWhom(session: Session): string {
  const words = session.eligibility?.replace(/[.!]$/, '')
  return words === undefined || words.length > longest ? common.audience(session) : words
}

/** "Free · just turn up · 0 to 12 months": what matters of a session. That anyone may come is usual, and not said. */
function facts(session: Session, suits: Suits | null): string {
  const { cost, access, ages, pregnancy, audience } = session
  const said = [
    ...(cost ? [common.cost(session)] : []),
    ...(access ? [common.access(session)] : []),
    ...(ages || pregnancy ? [common.ages(session)] : []),
    ...(audience === 'everyone' ? [] : [forWhom(session)]),
    ...(suits ? [row.suits(suits)] : []),
    ...unknown(session),
  ]
  return said.map((one, at) => (at === 0 ? row.capital(one) : small(one))).join(' · ')
}

/** "Reepham Library", "The Hall, Swaffham · village hall": where it is, and the kind of place where its name does not say it. */
function where(place: Place, kindNames: Area['kindNames']): string {
  const kind = kindNames[place.kind].one
  const isSaid = place.name.toLowerCase().includes(kind.toLowerCase())
  return [standing.named(place, nameAndTown(place)), isSaid ? null : small(kind)]
    .filter((one) => one !== null)
    .join(' · ')
}

/** What stands where a time would, and below it, of a session that has none. */
const noTime: Record<Exclude<Next['is'], 'meeting'>, { large: string; below: string }> = {
  'times-unknown': { large: 'Ask', below: 'for times' },
  'dates-not-confirmed': { large: 'Ask', below: 'if it is on' },
  'called-off': { large: 'Off', below: 'no more dates' },
  over: { large: 'Ended', below: '' },
  'place-closed': { large: 'Closed', below: '' },
}

/** So many other times are named; more are counted. */
const mostNamed = 3

/** "Also Thu 26 Nov, 10am and Fri 27 Nov, 2pm": when else, where no row of its own says it. */
function also(meetings: readonly Pick<Meeting, 'date' | 'starts'>[], today: LocalDate): string {
  const all = meetings.length > mostNamed ? meetings.slice(0, mostNamed - 1) : meetings
  const named = all.map(
    ({ date, starts }) => `${dates.shortDay(date, today)}, ${dates.time(starts)}`,
  )
  const rest = meetings.length - all.length
  return `Also ${list(rest === 0 ? named : [...named, count(rest, 'more time', 'more times')])}`
}

/** What a row of a list says of a session or a place, in English. Sentences a nine-year-old can read. */
export const row = {
  facts,
  where,
  also,
  noTime,
  capital: (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1),
  /** Heard after a title, so that two of one name are told apart. */
  named: (title: string, place: string) => `${title}, ${place}`,
  now: 'Now',
  until: (time: string) => `until ${time}`,
  startsIn: (minutes: number) => `in ${minutes} min`,
  finishedNow: 'finished',

  askForTimes: 'Runs here. Ask for times',
  notConfirmed: 'Dates not confirmed yet. Ask before you go',
  calledOff: (isCancelled: boolean) =>
    `${isCancelled ? 'Cancelled' : 'Not on'}. No more dates are known`,
  over: 'This has ended',
  placeClosed: 'This place is closed',
  onNow: (until: string) => `On now, until ${until}`,
  onNowOpen: 'On now',
  soon: (minutes: number, times: string) =>
    `Starts in ${count(minutes, 'minute', 'minutes')}, ${times}`,
  finished: (times: string) => `Finished, ${times}`,
  suits: ({ suits, not }: Suits) => {
    if (not.length === 0) return suits.length === 2 ? 'Suits both' : `Suits all ${suits.length}`
    return `Suits ${bands(suits)}; not ${bands(not)}`
  },
  unconfirmed: {
    'term-dates': 'May change: school dates are not confirmed',
    'school-holidays': 'In the school holidays: ask if it is on',
  } satisfies Record<Unconfirmed, string>,
  moved: (note: string) => `Different time: ${note}`,

  /** The exception, where most of a list is checked lately. */
  notChecked: (checked: Checked) =>
    checked === undefined
      ? 'Not known when checked: ring first'
      : `Not checked since ${dates.monthYear(checked)}: ring first`,
  /** The exception, where most of a list is not. */
  checked: (checked: Checked) =>
    checked === undefined ? '' : `Checked ${dates.monthYear(checked)}`,
  /** What is so of nearly all of a list, said once above it: what is important, and the rest of the sentence. */
  usual: ({ example, stale }: Usual): [string, string] | null => {
    if (example) return ['Example times', ', made up (dashed): ring first']
    return stale ? ['Not checked lately', ': ring before you go'] : null
  },

  ring: 'Ring',
  sessionsFit: (n: number) =>
    n === 0
      ? 'No sessions listed that fit'
      : `${count(n, 'session', 'sessions')} here that ${n === 1 ? 'fits' : 'fit'}`,
  next: (title: string, when: string) => `Next: ${title}, ${when}`,
  nowThere: (use: string) => `There now: ${use}`,
  nowUnknown: 'We do not know what is there now',
}
