import {
  addDays,
  dayNumber,
  minutesOf,
  wallMinutes,
  type LocalDate,
  type Now,
} from '#domain/time/localDate.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import type { Meeting, ToAsk } from '#domain/time/meeting.ts'
import { schoolCalendarOf, schoolDay, type SchoolBreak } from '#domain/time/schoolCalendar.ts'
import { timeOfDay } from '#domain/time/weekParts.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { clashesOf, type Clash } from '#domain/plan/clash.ts'
import { isAbout, metresBetween, type Metres } from '#domain/geo/distance.ts'
import type { Standpoint } from './filters.ts'
import { calledOff, type OffThen } from './calledOff.ts'
import { find } from './find.ts'
import { prepare } from './matching.ts'
import { inOrderOf } from './order.ts'
import { firstDay } from './when.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { timesOfDay, type Search, type TimeOfDay } from './search.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { whatsOn, type OnThen } from './whatsOn.ts'

/** A session that runs, but whose times nobody has published, or whose dates in a week nobody has confirmed. */
export interface AskThen {
  session: ListedSession
  why: ToAsk
  place: Place
  metres: Metres | null
  about: boolean
}

export interface WeekDay {
  date: LocalDate
  bankHoliday: string | null
  schoolBreak: SchoolBreak | null
  /** In time order, those that have finished today too. */
  parts: Record<TimeOfDay, OnThen[]>
  /** What was called off, by when it would start, and counted nowhere. */
  off: Record<TimeOfDay, OffThen[]>
  count: number
  /** How many of them are not finished. */
  left: number
}

/** Seven days of what fits a search. */
export interface Week {
  from: LocalDate
  to: LocalDate
  days: WeekDay[]
  count: number
  /** How many were called off: they are shown, and in no other number. */
  off: number
  /** How many of them are not finished. */
  left: number
  /** How many sessions those are. */
  sessions: number
  /** How many more are only to ask about. */
  ask: number
  /** How often the others meet; null = once each. */
  times: number | null
  /** The nearest first. */
  toAskAbout: AskThen[]
}

const days = [0, 1, 2, 3, 4, 5, 6]

/** What fits a search in the seven days from its `from`, or from today where that is over or not said, by day and time of day. */
export function weekOf(catalogue: Catalogue, search: Search, where: Standpoint): Week {
  const from = firstDay(search.from, where.now.date)
  const to = addDays(from, 6)
  const { meetings, toAskAbout } = whatsOn(catalogue, search, where, from, to)
  const left = meetings.filter(isLeft)
  const off = calledOff(catalogue, prepare(catalogue, search, where), from, () => to, where.now)
  const dated = new Set(left.map(({ session }) => session))
  const ask = toAskAbout.filter(({ session }) => !dated.has(session)).length
  return {
    from,
    to,
    days: days.map((day) => dayOf(catalogue, meetings, off, addDays(from, day))),
    count: meetings.length,
    off: off.length,
    left: left.length,
    sessions: dated.size,
    ask,
    times: left.length === dated.size ? null : left.length,
    toAskAbout: toAskAbout.map((one) => askThen(one, where)),
  }
}

/** Where the seven days before or after some begin; null = today, as no day that is over is looked at. */
export function startMoved(from: LocalDate, by: -1 | 1, today: LocalDate): LocalDate | null {
  const moved = addDays(from, 7 * by)
  return moved > today ? moved : null
}

function dayOf(
  { calendar }: Catalogue,
  meetings: OnThen[],
  off: OffThen[],
  date: LocalDate,
): WeekDay {
  const that = meetings.filter(({ meeting }) => meeting.date === date)
  const school = schoolCalendarOf(calendar)
  const says = schoolDay(school, dayNumber(date))
  const offThat = off.filter((one) => one.off.date === date)
  return {
    date,
    bankHoliday: school.bankHolidays.get(dayNumber(date)) ?? null,
    schoolBreak: says.is === 'break' ? says.name : null,
    parts: byPart((part) => that.filter(({ meeting }) => partOf(meeting) === part)),
    off: byPart((part) => offThat.filter((one) => partOf(one.off) === part)),
    count: that.length,
    left: that.filter(isLeft).length,
  }
}

const isLeft = ({ meeting }: OnThen) => meeting.state !== 'finished'

const byPart = <T>(of: (part: TimeOfDay) => T) =>
  Object.fromEntries(timesOfDay.map((part) => [part, of(part)])) as Record<TimeOfDay, T>

const partOf = ({ starts }: Pick<Meeting, 'starts'>) => timeOfDay(minutesOf(starts))

function askThen(ask: Pick<AskThen, 'session' | 'why'>, { origin }: Standpoint): AskThen {
  const { place } = ask.session
  return origin === null
    ? { ...ask, place, metres: null, about: false }
    : { ...ask, place, metres: metresBetween(origin, place), about: isAbout(origin, place) }
}

/** The date of the first meeting that fits a search after a day; null = none is known. */
export function nextDateAfter(
  catalogue: Catalogue,
  search: Search,
  where: Standpoint,
  day: LocalDate,
): LocalDate | null {
  const from = addDays(day, 1)
  const later = { ...search, when: 'any', from, show: 'sessions', sort: 'time' } as const
  const { on, appointments } = find(catalogue, later, where)
  const dates = [...on.slice(0, 1), ...appointments.slice(0, 1)].flatMap(({ next }) =>
    next.is === 'meeting' ? [next.meeting.date] : [],
  )
  return dates.sort()[0] ?? null
}

/** One meeting of a session a family has picked. */
export type PickedMeeting = Omit<OnThen, 'metres' | 'about'>

/** The meetings of picked sessions from `from` to `to`, soonest first. Ids that are not of sessions are passed over. */
export function pickedBetween(
  catalogue: Catalogue,
  picks: readonly string[],
  now: Now,
  from: LocalDate,
  to: LocalDate,
): PickedMeeting[] {
  const picked = picks.flatMap((id): PickedMeeting[] => {
    const session = catalogue.sessions.get(id as SessionId)
    if (session === undefined) return []
    const { meetings } = meetingsBetween(session, catalogue, from, to, now)
    return meetings.map((meeting) => ({ session, place: session.place, meeting }))
  })
  return inOrderOf(picked, ({ meeting }) => wallMinutes({ ...meeting, time: meeting.starts }))
}

/** The overlaps and tight journeys between the meetings of picked sessions, whatever else is searched for. */
export function clashesBetween(
  catalogue: Catalogue,
  picks: readonly string[],
  { now }: Pick<Standpoint, 'now'>,
  from: LocalDate,
  to: LocalDate,
): Clash<PickedMeeting>[] {
  return clashesOf(pickedBetween(catalogue, picks, now, from, to))
}
