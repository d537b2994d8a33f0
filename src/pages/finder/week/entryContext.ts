import type { LocalDate } from '#domain/time/localDate.ts'
import type { Clash } from '#domain/plan/clash.ts'
import type { PickedMeeting } from '#domain/search/week.ts'

/** What an entry of the week needs to know besides itself. */
export interface EntryContext {
  area: string
  /** What was asked: see useShown. */
  question: string
  today: LocalDate
  picks: readonly string[]
  /** By `meetingKey`. */
  clashes: ReadonlyMap<string, readonly Clash<PickedMeeting>[]>
}

/** Names one meeting of one session. */
export const meetingKey = ({ session, meeting }: PickedMeeting): string =>
  `${session.id} ${meeting.date} ${meeting.starts}`

/** Each clash under both of its meetings. */
export function clashesByMeeting(
  clashes: readonly Clash<PickedMeeting>[],
): Map<string, Clash<PickedMeeting>[]> {
  const byMeeting = new Map<string, Clash<PickedMeeting>[]>()
  for (const clash of clashes) {
    for (const key of [meetingKey(clash.first), meetingKey(clash.second)]) {
      byMeeting.set(key, [...(byMeeting.get(key) ?? []), clash])
    }
  }
  return byMeeting
}
