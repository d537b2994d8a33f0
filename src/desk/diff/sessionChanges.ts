import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { Access, Holds, Session } from '#domain/catalogue/session.ts'
import { dates, list } from '#words/english.ts'
import { money } from '#desk/csv/cell.ts'
import { isSame } from '#desk/files.ts'
import { groupTitles } from '#desk/names.ts'
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
import {
  scheduleChange,
  boundsWords,
  timeWords,
  type FamilyChange,
  type ChangeKind,
} from './schedules.ts'

export type PlaceName = (id: PlaceId) => string

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

const allTimes = ({ schedules }: Session, today: LocalDate) =>
  schedules.length === 0
    ? 'times not known'
    : list(schedules.map((it) => timeWords(it, today, true) + boundsWords(it, today)))

const wasThen = (it: Session, today: LocalDate) =>
  it.schedules.length === 0 ? 'its times were not known' : `it was ${allTimes(it, today)}`

/** What changed for families between two lists of sessions; the same session is the one with the same id. */
export function sessionChanges(
  before: readonly Session[],
  after: readonly Session[],
  placeBefore: PlaceName,
  placeAfter: PlaceName,
  today: LocalDate,
): FamilyChange[] {
  const old = new Map(before.map((it) => [it.id, it]))
  const now = new Map(after.map((it) => [it.id, it]))
  const [titlesBefore, titlesAfter] = [groupTitles(before), groupTitles(after)]
  const change = (it: Session, at: PlaceName, kind: ChangeKind, says: string): FamilyChange => ({
    kind,
    id: it.id,
    what: `${titlesBefore.get(it.id) ?? titlesAfter.get(it.id) ?? it.title}, ${at(it.placeId)}`,
    says,
  })
  return [
    ...after
      .filter(({ id }) => !old.has(id))
      .map((it) => change(it, placeAfter, 'added', `new: ${allTimes(it, today)}`)),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((it) => change(it, placeBefore, 'gone', `gone (${wasThen(it, today)})`)),
    ...after.flatMap((it) => {
      const was = old.get(it.id)
      if (was === undefined) return []
      const times = scheduleChange(was.schedules, it.schedules, today)
      const moved =
        was.placeId === it.placeId
          ? []
          : [change(was, placeBefore, 'moved', `moved to ${placeAfter(it.placeId)}`)]
      return [
        ...moved,
        ...(times === null ? [] : [change(it, placeAfter, 'times', times)]),
        ...dateChanges(was, it, today).map(([kind, says]) => change(it, placeAfter, kind, says)),
        ...fieldChanges(fields, was, it).map((says) => change(it, placeAfter, 'details', says)),
      ]
    }),
  ]
}

/** Single dates that are newly off or at another time, and those that are on again. */
function dateChanges(was: Session, it: Session, today: LocalDate): [ChangeKind, string][] {
  const [old, now] = [was.changes ?? [], it.changes ?? []]
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
