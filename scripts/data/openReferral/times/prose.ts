import type { LocalDate, Weekday } from '~/domain/calendar.ts'
import { isLocalDate, weekdayOf } from '~/domain/localDate.ts'
import type { MonthlyByday } from '~/domain/session.ts'
import type { Claim, Says } from './claim.ts'
import { held, type Draft, type Held } from './draft.ts'

/** What a row's own words say, and what the service's description says, which may be about something else. */
export interface Prose {
  own: readonly Claim[]
  service: readonly Claim[]
  /** The service has no other row, so that its description can only mean this one. */
  isOnlyRow: boolean
}

/** A draft that agrees with the prose, or was put right by it, with what was read. */
export interface Agreed {
  is: 'agreed'
  draft: Draft
  dates?: LocalDate[] | undefined
  read?: { field: string; found: string; reason: string } | undefined
}

type Of<S extends Says> = Extract<Claim, { says: S }>
const those = <S extends Says>(claims: readonly Claim[], says: S): Of<S>[] =>
  claims.filter((it): it is Of<S> => it.says === says)

const words = (claims: readonly Claim[]) =>
  [...new Set(claims.map((it) => it.words.trim()))].join('; ')
const sameSet = <T>(a: readonly T[], b: readonly T[]) =>
  new Set([...a, ...b]).size === new Set(a).size && new Set(b).size === new Set(a).size
const weekdaysOf = ({ days, nth }: Draft): Weekday[] => [
  ...days,
  ...nth.map((it) => it.slice(-2) as Weekday),
]

/**
 * Compares a row with the prose. Where they agree, or the prose says more and can be read in one way only, the draft
 * goes on; where they part, the times are held back: a family that asks is better off than one before a locked door.
 */
export function agree(draft: Draft, prose: Prose, today: LocalDate): Agreed | Held {
  const steps = [onVarying, onDates, onNth, onFortnight, onWeekdays, onTimes, onMonths]
  let agreed: Agreed = { is: 'agreed', draft }
  for (const step of steps) {
    const next = step(agreed, prose, today)
    if (next.is === 'held') return next
    agreed = next
  }
  return agreed
}

type Step = (agreed: Agreed, prose: Prose, today: LocalDate) => Agreed | Held

/** Claims that can only be about this row. */
const about = ({ own, service, isOnlyRow }: Prose) => (isOnlyRow ? [...own, ...service] : own)

const onVarying: Step = (agreed, { own, service }) => {
  const claims = those([...own, ...service], 'varies')
  return claims.length === 0
    ? agreed
    : held('description', words(claims), 'the text says that the times vary')
}

/** The one year from this to next in which a date falls on its weekday; undefined where none or both do. */
function dateOfClaim({ day, month, year, weekday }: Of<'date'>, today: LocalDate) {
  const thisYear = Number(today.slice(0, 4))
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [year]
  const dates = years
    .map((it) => `${it}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter(isLocalDate)
    .filter((it) => weekday === undefined || weekdayOf(it) === weekday)
  return dates.length === 1 ? dates[0] : undefined
}

const onDates: Step = (agreed, prose, today) => {
  const { draft } = agreed
  const own = those(prose.own, 'date')
  const claims = [...own, ...those(prose.service, 'date').filter((it) => it.weekday !== undefined)]
  if (claims.length === 0) return agreed
  const dates = claims.map((it) => dateOfClaim(it, today))
  const known = [...new Set(dates.filter((it) => it !== undefined))].sort()
  const isCertain =
    own.length === claims.length &&
    claims.every((it) => it.weekday !== undefined) &&
    dates.every((it) => it !== undefined && it >= today) &&
    prose.own.every((it) => it.says === 'date' || it.says === 'times')
  const days = weekdaysOf(draft)
  if (!isCertain || known.some((it) => days.length > 0 && !days.includes(weekdayOf(it))))
    return held('description', words(claims), 'the text names a date, the fields say every week')
  const reason = 'the text names the date: read as that date, not as every week'
  return { ...agreed, dates: known, read: { field: 'description', found: words(claims), reason } }
}

const onNth: Step = (agreed, prose) => {
  const { draft } = agreed
  const claims = those([...prose.own, ...prose.service], 'nth')
  if (claims.length === 0 || agreed.dates !== undefined) return agreed
  const byday = [...new Set(claims.flatMap((it) => it.byday))]
  if (draft.nth.length > 0 && sameSet(draft.nth, byday)) return agreed
  const found = words(claims)
  const sure = those(about(prose), 'nth')
  const isCertain =
    sure.length === claims.length &&
    draft.nth.length === 0 &&
    draft.bymonthday.length === 0 &&
    draft.interval === 1 &&
    sameSet(weekdaysOfNth(byday), draft.days.length === 0 ? weekdaysOfNth(byday) : draft.days)
  if (!isCertain)
    return held('description', found, 'the text names days of the month, the fields other days')
  const reason = `the text says which of the month, the fields only the day: read as ${byday.join(',')}`
  return {
    ...agreed,
    draft: { ...draft, freq: 'MONTHLY', days: [], nth: byday },
    read: { field: 'description', found, reason },
  }
}

const weekdaysOfNth = (byday: readonly MonthlyByday[]) => byday.map((it) => it.slice(-2) as Weekday)

const onFortnight: Step = (agreed, prose) => {
  const { draft } = agreed
  const all = [...prose.own, ...prose.service]
  const fortnight = those(all, 'fortnight')
  if (fortnight.length > 0 && !(draft.freq === 'WEEKLY' && draft.interval === 2))
    return held(
      'description',
      words(fortnight),
      'the text says every second week, the fields do not say which',
    )
  const monthly = those(all, 'monthly')
  if (monthly.length > 0 && draft.freq !== 'MONTHLY' && agreed.dates === undefined)
    return held('description', words(monthly), 'the text says monthly, the fields say every week')
  return agreed
}

const onWeekdays: Step = (agreed, { own, service }) => {
  const days = weekdaysOf(agreed.draft)
  const said = those(own, 'weekdays')
  const apart = 'the text names other days than the fields'
  if (
    said.length > 0 &&
    days.length > 0 &&
    !sameSet(
      said.flatMap((it) => it.days),
      days,
    )
  )
    return held('description', words(said), `${apart}, ${days.join(',')}`)
  const around = those(service, 'weekdays')
  const named = around.flatMap((it) => it.days)
  if (named.length > 0 && days.length > 0 && !days.some((day) => named.includes(day)))
    return held('description', words(around), `${apart}, ${days.join(',')}`)
  return agreed
}

const onTimes: Step = (agreed, prose) => {
  const { draft } = agreed
  const own = those(prose.own, 'times')
  const { starts, ends } = draft
  if (starts === undefined) {
    const [only, ...others] = own
    if (only === undefined || others.length > 0)
      return held('opens_at', words(own) || undefined, 'it has no times')
    const reason = 'the fields have no times: read from the text'
    return {
      ...agreed,
      draft: { ...draft, starts: only.starts, ends: only.ends },
      read: agreed.read ?? { field: 'opens_at', found: only.words, reason },
    }
  }
  const fields = `${starts} to ${ends ?? 'an unknown end'}`
  if (own.length > 0 && !own.some((it) => it.starts === starts && (ends ?? it.ends) === it.ends))
    return held('description', words(own), `the text names other times than the fields, ${fields}`)
  const around = prose.isOnlyRow ? those(prose.service, 'times') : []
  const overlap = around.some((it) => it.starts < (ends ?? '24:00') && starts < it.ends)
  return around.length > 0 && !overlap
    ? held('description', words(around), `the text names other times than the fields, ${fields}`)
    : agreed
}

// "July to November", where no field says when it stops.
const onMonths: Step = (agreed, { own, service }) => {
  const except = those([...own, ...service], 'except-months')
  if (except.length > 0)
    return held('description', words(except), 'the text names months without it, the fields none')
  const claims = those(own, 'months')
  return claims.length === 0 || agreed.draft.dtstart !== undefined
    ? agreed
    : held('description', words(claims), 'the text names months, the fields none')
}
