import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Access, Change, Holds, Session } from '#domain/catalogue/session.ts'
import { count, dates } from '#words/english.ts'
import { money } from '#desk/csv/cell.ts'
import { isSame } from '#desk/files.ts'
import { groupTitles } from '#desk/names.ts'
import type { TimesShown } from '#desk/seen.ts'
import {
  agesWords,
  dateWords,
  field,
  fieldChanges,
  listWords,
  sourceWords,
  yesOrNo,
  type FieldTable,
} from './fields.ts'
import type { ChangeKind, FamilyChange } from './things.ts'
import { shownWords, timesChange, wasThen } from './shown.ts'

const holdsWords: Record<Holds, string> = {
  'all-year': 'all year',
  'term-time': 'term time only',
  'school-holidays': 'school holidays only',
}
const accessWords: Record<Access, string> = {
  'drop-in': 'just turn up',
  book: 'book first',
  referral: 'by referral',
}

/** What a family can read of a session, field by field; times and dates are said by rules of their own. */
const fields: FieldTable<Session> = {
  id: null,
  placeId: null,
  schedules: null,
  changes: null,
  title: field('name'),
  serviceType: field('kind'),
  summary: field('what it is'),
  firstVisit: field('first visit'),
  provider: field('run by'),
  ages: field('ages', agesWords),
  pregnancy: field('in pregnancy', yesOrNo),
  audience: field('for', (it) => (it === 'everyone' ? 'everyone' : 'some families')),
  eligibility: field('for whom'),
  access: field('how to come', (it) => accessWords[it]),
  accessNote: field('how to come, note'),
  bookingUrl: field('booking'),
  phone: field('phone'),
  cost: field('cost', ({ pence, note }) =>
    note === undefined ? money.write(pence) : `${money.write(pence)} (${note})`,
  ),
  languages: field('languages', listWords),
  holds: field('runs', (it) => holdsWords[it]),
  onBankHolidays: field('on bank holidays', yesOrNo),
  source: field('source', sourceWords),
  checked: field('checked', dateWords),
  checkedBy: field('checked by'),
}

/** Sessions as families see them: in their places, and at their times or at made-up ones. */
export interface SessionsSeen {
  sessions: readonly Session[]
  placeName: (id: PlaceId) => string
  times: (session: Session) => TimesShown
  /** Whether its area says that it has made-up times. */
  hasExamples: boolean
}

/**
 * What changed for families between two lists of sessions; the same session is the one with the same id. Made-up times that came or went
 * with all others of the area are said of that (`examplesChange`).
 */
export function sessionChanges(
  before: SessionsSeen,
  after: SessionsSeen,
  today: LocalDate,
): FamilyChange[] {
  const old = new Map(before.sessions.map((it) => [it.id, it]))
  const now = new Map(after.sessions.map((it) => [it.id, it]))
  const titles = new Map([...groupTitles(after.sessions), ...groupTitles(before.sessions)])
  const change = (it: Session, at: SessionsSeen, kind: ChangeKind, says: string): FamilyChange => ({
    kind,
    list: 'sessions',
    id: it.id,
    what: named(it, titles, at),
    says,
  })
  return [
    ...after.sessions
      .filter(({ id }) => !old.has(id))
      .map((it) => change(it, after, 'added', `new: ${shownWords(after.times(it), today)}`)),
    ...before.sessions
      .filter(({ id }) => !now.has(id))
      .map((it) => change(it, before, 'gone', `gone (${wasThen(before.times(it), today)})`)),
    ...after.sessions.flatMap((it) => {
      const was = old.get(it.id)
      if (was === undefined) return []
      const times = isSaidOfAll(was, it, before, after)
        ? null
        : timesChange(before.times(was), after.times(it), today)
      const moved =
        was.placeId === it.placeId
          ? []
          : [change(was, before, 'moved', `moved to ${after.placeName(it.placeId)}`)]
      return [
        ...moved,
        ...(times === null ? [] : [change(it, after, 'times', times)]),
        ...dateChanges(was, it, today).map(([kind, says]) => change(it, after, kind, says)),
        ...fieldChanges(fields, was, it).map((says) => change(it, after, 'details', says)),
      ]
    }),
  ]
}

const named = (it: Session, titles: ReadonlyMap<string, string>, { placeName }: SessionsSeen) =>
  `${titles.get(it.id) ?? it.title}, ${placeName(it.placeId)}`

/** Whether a session has lost, or gained, a made-up time and no more with all others of its area. */
function isSaidOfAll(was: Session, it: Session, before: SessionsSeen, after: SessionsSeen) {
  if (before.hasExamples === after.hasExamples) return false
  const [old, now] = [before.times(was), after.times(it)]
  return before.hasExamples
    ? old.areExamples && now.schedules.length === 0
    : now.areExamples && old.schedules.length === 0
}

/** The groups whose made-up times, and all they have of times, came or went with those of their area, by their names; null where none did. */
export function examplesChange(
  before: SessionsSeen,
  after: SessionsSeen,
): { says: string; names: string[] } | null {
  if (before.hasExamples === after.hasExamples) return null
  const old = new Map(before.sessions.map((it) => [it.id, it]))
  const titles = groupTitles(after.sessions)
  const names = after.sessions.flatMap((it) => {
    const was = old.get(it.id)
    return was && isSaidOfAll(was, it, before, after) ? [named(it, titles, after)] : []
  })
  const many = (one: string, more: string) => count(names.length, `group ${one}`, `groups ${more}`)
  const then = before.hasExamples
    ? many('that showed one says “Ask for times”', 'that showed one say “Ask for times”')
    : many('without times shows one', 'without times show one')
  const says = `made-up times ${before.hasExamples ? 'taken out' : 'put in'}`
  return { says: names.length === 0 ? says : `${says}, ${then}`, names }
}
/** Single dates to come that are newly off or at another time, and those that are on again. */
function dateChanges(was: Session, it: Session, today: LocalDate): [ChangeKind, string][] {
  const [old, now] = [was, it].map(({ changes = [] }) =>
    changes.filter(({ date }) => date >= today),
  ) as [Change[], Change[]]
  const day = (date: LocalDate) => dates.day(date, today)
  const fresh = now.filter((one) => !old.some((other) => isSame(one, other)))
  const gone = old.filter(
    ({ date, usual }) => !now.some((other) => other.date === date && other.usual === usual),
  )
  const meant = (usual: LocalTime | undefined) => (usual === undefined ? '' : `the ${usual} `)
  return [
    ...fresh.map(({ date, usual, cancelled, starts, ends, note }): [ChangeKind, string] =>
      cancelled
        ? ['cancelled', `${meant(usual)}cancelled on ${day(date)} (${note})`]
        : [
            'times',
            `${meant(usual)}on ${day(date)} ${[starts && `at ${starts}`, ends && `until ${ends}`].filter(Boolean).join(' ')} (${note})`,
          ],
    ),
    ...gone.map(({ date, usual }): [ChangeKind, string] => [
      'restored',
      `${meant(usual)}as usual again on ${day(date)}`,
    ]),
  ]
}
