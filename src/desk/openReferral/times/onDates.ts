import type { LocalDate } from '#domain/time/calendar.ts'
import { isLocalDate, weekdayOf } from '#domain/time/localDate.ts'
import { those, weekdaysOf, words, type Of, type Step } from './agreement.ts'
import { held } from './draft.ts'

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

/** "Saturday 8 April", where the fields say every Saturday. */
export const onDates: Step = (agreed, prose, today) => {
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
