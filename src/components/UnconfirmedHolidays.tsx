import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { week as words } from '#words/week.ts'

/** That the school holidays are not confirmed, beside whatever goes by their dates. */
export function UnconfirmedHolidays({
  calendar,
  className,
}: {
  calendar: Calendar
  className?: string
}) {
  return !calendar.confirmed && <p className={className}>{words.unconfirmed}</p>
}
