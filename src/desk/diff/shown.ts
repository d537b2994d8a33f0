import type { LocalDate } from '#domain/time/localDate.ts'
import { list } from '#words/english.ts'
import type { TimesShown } from '#desk/seen.ts'
import { isSame } from '#desk/files.ts'
import { boundsWords, scheduleChange, timeWords } from './schedules.ts'

/** "Tuesday 10:00 to 10:45", "an example time, Tuesday 10:00", "times not known": what families see of when a session is. */
export function shownWords({ schedules, areExamples }: TimesShown, today: LocalDate): string {
  if (schedules.length === 0) return 'times not known'
  const times = list(schedules.map((it) => timeWords(it, today, true) + boundsWords(it, today)))
  if (!areExamples) return times
  return `${schedules.length === 1 ? 'an example time' : 'example times'}, ${times}`
}

/** The same of a session that is gone. */
export const wasThen = (shown: TimesShown, today: LocalDate): string =>
  shown.schedules.length === 0
    ? 'its times were not known'
    : `it was ${shown.areExamples ? 'shown with ' : ''}${shownWords(shown, today)}`

/** What is new in the times that families see of a session, or null: "an example time, Tuesday 10:00 → Wednesday 10:30". */
export function timesChange(was: TimesShown, is: TimesShown, today: LocalDate): string | null {
  if (!was.areExamples && !is.areExamples) return scheduleChange(was.schedules, is.schedules, today)
  if (was.areExamples && is.areExamples && isSame(was.schedules, is.schedules)) return null
  return `${shownWords(was, today)} → ${shownWords(is, today)}`
}
