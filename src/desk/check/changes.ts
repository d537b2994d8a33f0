import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { isUndecided, type SkipReason } from '#domain/time/meeting.ts'
import { meetingsBetween } from '#domain/time/occurrences.ts'
import type { Change, Session } from '#domain/catalogue/session.ts'
import type { AreaFiles } from '#desk/area.ts'
import { warning, type Finding } from '#desk/finding.ts'

/** What a session does on a date that nothing changes. */
interface Day {
  /** Every start that its schedules give, and those of them at which it meets or may. */
  given: LocalTime[]
  open: LocalTime[]
  /** Why it does not meet at the others. */
  reasons: SkipReason['why'][]
}

const because: Record<SkipReason['why'], string> = {
  cancelled: 'it is called off',
  'place-shut': 'its place is shut',
  'bank-holiday': 'it is a bank holiday',
  'bank-holiday-unknown': 'it is a bank holiday',
  'school-holidays': 'it is in the school holidays',
  'term-time': 'it is in a school term',
  'over-early': 'it is moved',
  'not-on-date': 'it is among the exdates',
  'dates-not-confirmed': 'its terms are not known',
}

/**
 * The changes of dates to come that change nothing, for the session does not meet then, and those of which nobody can
 * tell which start of the day is meant. Source: docs/data.md, "Changes".
 */
export function changeRules(files: AreaFiles, today: LocalDate): Finding[] {
  const dayOf = daysOf(files, today)
  return files.sessions.flatMap(({ file, record: session }) =>
    (session.changes ?? []).flatMap((change, i, all) => {
      const day = change.date < today ? null : dayOf(session, change.date)
      if (day === null) return []
      const earlier = all.slice(0, i).filter(({ date }) => date === change.date)
      return troubleOf(change, earlier, day).map(({ rule, field, found, expected, doing }) =>
        warning(
          rule,
          { file, id: session.id, field: `changes[${i}]${field}`, found, expected },
          doing,
        ),
      )
    }),
  )
}

/** The day of a session as the one rule for dates has it; null where its place is not known, which is said elsewhere. */
function daysOf({ places, calendar, area }: AreaFiles, today: LocalDate) {
  const placeById = new Map(places.map(({ record }) => [record.id, record]))
  const midnight = { date: today, time: '00:00' as LocalTime }
  return (session: Session, date: LocalDate): Day | null => {
    const place = placeById.get(session.placeId)
    if (place?.status !== 'open' || calendar === undefined || area === undefined) return null
    const usual = { ...session, changes: [], place, example: false, nth: 0 }
    const { meetings, skipped } = meetingsBetween(usual, { calendar }, date, date, midnight)
    const mayMeet = skipped.filter(({ reason }) => isUndecided(reason))
    const startsOf = (all: readonly { starts: LocalTime }[]) =>
      all.map(({ starts }) => starts).sort()
    return {
      given: startsOf([...meetings, ...skipped]),
      open: startsOf([...meetings, ...mayMeet]),
      reasons: skipped.filter((it) => !mayMeet.includes(it)).map(({ reason }) => reason.why),
    }
  }
}

interface Trouble {
  rule: 'date-not-met' | 'which-start'
  field: string
  found: string
  expected: string
  doing: string
}

function troubleOf(
  { date, usual, cancelled }: Change,
  earlier: readonly Change[],
  { given, open, reasons }: Day,
): Trouble[] {
  const whichStart = (field: string, found: string, expected: string, doing: string): Trouble[] => [
    { rule: 'which-start', field, found, expected, doing },
  ]
  if (open.length === 0) {
    const [why] = reasons
    const reason = why === undefined ? 'no schedule gives it' : because[why]
    return [
      {
        rule: 'date-not-met',
        field: '.date',
        found: `"${date}" (${reason})`,
        expected: 'a date on which it meets',
        doing: 'is it another date? else take the change out',
      },
    ]
  }
  const either = given.map((starts) => `"${starts}"`).join(' or ')
  if (usual !== undefined && !given.includes(usual))
    return whichStart('.usual', `"${usual}"`, either, 'name the start as its schedule gives it')
  if (earlier.some((one) => one.usual === usual))
    return whichStart('', 'a second change of the same start', 'one', 'put the two together')
  if (usual !== undefined || cancelled === true || given.length < 2) return []
  return whichStart('', 'no usual', `usual: ${either}`, 'say which start is meant')
}
