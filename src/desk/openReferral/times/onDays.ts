import type { Weekday } from '#domain/time/calendar.ts'
import type { MonthlyByday } from '#domain/catalogue/session.ts'
import { about, sameSet, those, weekdaysOf, words, type Step } from './agreement.ts'
import { held } from './draft.ts'

const weekdaysOfNth = (byday: readonly MonthlyByday[]) => byday.map((it) => it.slice(-2) as Weekday)

/** "2nd Monday", where the fields say every Monday. */
export const onNth: Step = (agreed, prose) => {
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

/** "Every other Tuesday", "once a month". */
export const onFortnight: Step = (agreed, prose) => {
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

/** Another day of the week. */
export const onWeekdays: Step = (agreed, { own, service }) => {
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
