import type { LocalTime, Weekday } from '#domain/time/localDate.ts'
import { quoted, those, type Claim, type Of } from './claims.ts'
import type { PartOfDay } from './says.ts'
import { hold, taken, weekdaysOf, type Agreed, type Case, type Step } from './comparison.ts'
import { held, type TimesUnknown, type Row } from './row.ts'
import type { Clock } from './words.ts'

/** Days and times that a text says in one breath: "Monday and Wednesday 10am", or only days, or only times. */
interface Statement {
  /** None: of whatever day. */
  days: Weekday[]
  times: Of<'time'>[]
  line: number
  claims: Claim[]
}

/**
 * The statements of a text. Days and times of a sentence belong together as they follow one another: days before their
 * times ("Mondays 10am, Tuesdays 2pm"), or after them where the sentence starts with a time ("10am on Mondays, 2pm on
 * Tuesdays"). Times alone in a line belong to the days alone in the line before it.
 */
function statementsIn(claims: readonly Claim[]): Statement[] {
  const said = claims.filter(
    (it): it is Of<'time'> | Of<'weekdays'> =>
      it.says === 'time' || (it.says === 'weekdays' && it.not !== true),
  )
  const statements: Statement[] = []
  const firstIsTime = new Map<number, boolean>()
  for (const claim of said) {
    const isTime = claim.says === 'time'
    if (!firstIsTime.has(claim.line)) firstIsTime.set(claim.line, isTime)
    const last = statements.at(-1)
    const goesOn =
      last !== undefined &&
      (last.line === claim.line
        ? firstIsTime.get(claim.line) === true
          ? !isTime || last.days.length === 0
          : isTime || last.times.length === 0
        : isTime && claim.line === last.line + 1 && last.times.length === 0)
    const statement = goesOn ? last : { days: [], times: [], line: claim.line, claims: [] }
    if (!goesOn) statements.push(statement)
    statement.claims.push(claim)
    if (claim.says === 'time') statement.times.push(claim)
    else statement.days = [...new Set([...statement.days, ...claim.days])]
    if (goesOn) statement.line = claim.line
  }
  const not = new Set(claims.flatMap((it) => (it.says === 'weekdays' && it.not ? it.days : [])))
  return statements.map((it) => ({ ...it, days: it.days.filter((day) => !not.has(day)) }))
}

const fits = ({ time, isSure }: Clock, other: LocalTime) =>
  time === other ||
  (!isSure &&
    time.slice(3) === other.slice(3) &&
    (Number(time.slice(0, 2)) - Number(other.slice(0, 2))) % 12 === 0)

/** Whether a time that is said is one of a row's: its start or its end, or both where both are said. */
function isTimeOf(row: Row, { starts, ends, as }: Of<'time'>): boolean {
  if (row.starts === undefined) return true
  if (as === 'start') return fits(starts, row.starts)
  if (as === 'end') return row.ends === undefined || fits(starts, row.ends)
  if (ends === undefined)
    return fits(starts, row.starts) || (row.ends !== undefined && fits(starts, row.ends))
  return fits(starts, row.starts) && (row.ends === undefined || fits(ends, row.ends))
}

const otherTimes = ({ starts, ends }: Row) =>
  `the text names other times than the fields, ${starts ?? 'no time'} to ${ends ?? 'an unknown end'}`

/** When a part of the day begins and ends, generously. */
const partsOfDay: Record<PartOfDay, [from: string, to: string]> = {
  morning: ['05:00', '12:30'],
  lunchtime: ['11:00', '14:30'],
  afternoon: ['11:45', '18:00'],
  evening: ['16:30', '24:00'],
  'after school': ['14:30', '19:00'],
  pm: ['11:45', '24:00'],
}

/** Whether a row starts in one of the parts of the day that are named. */
const isInParts = ({ starts }: Row, { parts }: Of<'weekdays' | 'part'>) =>
  starts === undefined ||
  parts === undefined ||
  parts.some((part) => partsOfDay[part][0] <= starts && starts < partsOfDay[part][1])

/** A text speaks of other days or times than the fields; undefined where it does not. */
function parted(
  text: readonly Claim[],
  { row, rows, own }: Case,
  isOwn: boolean,
): TimesUnknown | undefined {
  const statements = statementsIn(text)
  const allDays = new Set(rows.flatMap((it) => weekdaysOf(it.row)))
  const days = weekdaysOf(row)
  if (days.length === 0) return undefined
  const inFields = [...allDays].join(',')
  const apart = (found: readonly Claim[]) =>
    hold(found, `the text names other days than the fields, ${inFields}`)
  const others = statements.filter((it) => it.days.some((day) => !allDays.has(day)))
  if (others.length > 0) return apart(others.flatMap((it) => it.claims))
  const not = text.filter(
    (it) => it.says === 'weekdays' && it.not && it.days.some((day) => days.includes(day)),
  )
  if (not.length > 0) return apart(not)
  const otherParts = those(text, 'weekdays').filter(
    (it) => !it.not && it.days.some((day) => days.includes(day)) && !isInParts(row, it),
  )
  if (otherParts.length > 0) return hold(otherParts, otherTimes(row))
  const here = isOwn ? [row] : rows.map((it) => it.row)
  const noParts = those(text, 'part').filter((it) => !here.some((of) => isInParts(of, it)))
  if (noParts.length > 0) return hold(noParts, otherTimes(row))
  // Said of the row itself, in the name, or with a time, days are all the days there are.
  const whole = statements.filter(
    (it) => it.days.length > 0 && (isOwn || it.line === 0 || it.times.length > 0),
  )
  const named = new Set(whole.flatMap((it) => it.days))
  if (whole.length > 0 && days.some((day) => !named.has(day)))
    return apart(whole.flatMap((it) => it.claims))
  return wrongTime(statements, { row, rows, own })
}

function wrongTime(
  statements: readonly Statement[],
  { row, rows }: SaidRowAmong,
): TimesUnknown | undefined {
  const timed = statements.filter((it) => it.times.length > 0)
  const apart = (found: readonly Claim[]) => hold(found, otherTimes(row))
  for (const { days, times, claims } of timed)
    for (const day of days.length === 0 ? [undefined] : days) {
      const on = rows.filter((it) => day === undefined || weekdaysOf(it.row).includes(day))
      if (times.some((time) => !on.some((it) => isTimeOf(it.row, time)))) return apart(claims)
    }
  for (const day of weekdaysOf(row)) {
    const said = timed.filter((it) => it.days.length === 0 || it.days.includes(day))
    const times = said.flatMap((it) => it.times)
    if (times.length > 0 && !times.some((time) => isTimeOf(row, time)))
      return apart(said.flatMap((it) => it.claims))
  }
  return undefined
}
type SaidRowAmong = Pick<Case, 'row' | 'rows' | 'own'>

/** Days of the week and times of day, as the text and the fields name them. */
export const onDaysAndTimes: Step = (agreed, it) => {
  // The days of a list of dates are theirs; its times are still the row's.
  if (agreed.dates !== undefined) {
    const others = those(it.all, 'time').filter((time) => !isTimeOf(it.row, time))
    return others.length === 0 ? withTimes(agreed, it) : hold(others, otherTimes(it.row))
  }
  return parted(it.own, it, true) ?? parted(it.service, it, false) ?? withTimes(agreed, it)
}

/** Times that the fields lack, where the text can mean one only. */
function withTimes(agreed: Agreed, { sure, own }: Case): Agreed | TimesUnknown {
  const { row } = agreed
  const said = those(own, 'time').length > 0 ? those(own, 'time') : those(sure, 'time')
  const [only, ...others] = said
  if (row.starts !== undefined) {
    const isEnd = row.ends === undefined && others.length === 0 && only?.ends?.isSure === true
    return isEnd && only.ends !== undefined && only.ends.time > row.starts
      ? {
          ...taken(agreed, said, 'the fields have no end: read from the text'),
          row: { ...row, ends: only.ends.time },
        }
      : agreed
  }
  if (
    only?.starts.isSure !== true ||
    only.as === 'end' ||
    others.length > 0 ||
    only.ends?.isSure === false
  )
    return held('opens_at', said.length === 0 ? undefined : quoted(said), 'it has no times')
  return {
    ...taken(agreed, said, 'the fields have no times: read from the text'),
    row: { ...row, starts: only.starts.time, ends: only.ends?.time },
  }
}
