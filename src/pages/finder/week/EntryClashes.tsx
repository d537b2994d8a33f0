import { week as weekWords } from '#words/en/week.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { common as commonWords } from '#words/en/common.ts'
import { isAbout } from '#domain/geo/distance.ts'
import type { Clash } from '#domain/plan/clash.ts'
import type { PickedMeeting } from '#domain/search/week.ts'
import { Icon } from '#ui/Icon.tsx'
import { meetingKey } from './entryContext.ts'
import { standing as standingWords } from '#words/en/standing.ts'

/** What of the other things picked gets in the way of this one. */
export function EntryClashes({
  clashes,
  of,
}: {
  clashes: readonly Clash<PickedMeeting>[]
  of: PickedMeeting
}) {
  return clashes.map((clash) => (
    <p
      className="week-clash"
      key={`${clash.is} ${meetingKey(clash.first)} ${meetingKey(clash.second)}`}
    >
      <Icon name="warning" /> {inWords(clash, of)}
    </p>
  ))
}

function inWords({ is, first, second, metres }: Clash<PickedMeeting>, of: PickedMeeting): string {
  if (is === 'overlap') {
    const other = meetingKey(first) === meetingKey(of) ? second : first
    return weekWords.overlaps(
      other.session.title,
      standingWords.named(other.place),
      datesWords.time(other.meeting.starts),
    )
  }
  const { starts, ends = starts } = first.meeting
  return weekWords.tight(
    `${datesWords.time(ends)} ${townOf(first)}`,
    `${datesWords.time(second.meeting.starts)} ${townOf(second)}`,
    commonWords.miles(metres, isAbout(first.place, second.place)),
  )
}

const townOf = ({ place }: PickedMeeting) => place.address.town ?? place.name
