import type { Clash } from '#domain/plan/clash.ts'
import type { PickedMeeting } from '#domain/search/week.ts'
import { Icon } from '#ui/Icon.tsx'
import { useWords, type Words } from '#words/useWords.ts'
import { meetingKey } from './entryContext.ts'
import { useWeekWords } from './useWeekWords.ts'

/** What of the other things picked gets in the way of this one. */
export function EntryClashes({
  clashes,
  of,
}: {
  clashes: readonly Clash<PickedMeeting>[]
  of: PickedMeeting
}) {
  const words = useWords()
  const week = useWeekWords()
  return clashes.map((clash) => (
    <p
      className="week-clash"
      key={`${clash.is} ${meetingKey(clash.first)} ${meetingKey(clash.second)}`}
    >
      <Icon name="warning" /> {inWords(clash, of, words, week)}
    </p>
  ))
}

function inWords(
  { is, first, second, metres }: Clash<PickedMeeting>,
  of: PickedMeeting,
  { common, dates }: Words,
  week: ReturnType<typeof useWeekWords>,
): string {
  if (is === 'overlap') {
    const other = meetingKey(first) === meetingKey(of) ? second : first
    return week.overlaps(other.session.title, other.place.name, dates.time(other.meeting.starts))
  }
  const { starts, ends = starts } = first.meeting
  return week.tight(
    `${dates.time(ends)} ${townOf(first)}`,
    `${dates.time(second.meeting.starts)} ${townOf(second)}`,
    common.miles(metres),
  )
}

const townOf = ({ place }: PickedMeeting) => place.address.town ?? place.name
