import { wallClock } from '#data/clock.ts'
import type { Held } from '#data/offline/useOffline.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { offline as offlineWords } from '#words/en/offline.ts'
import { dates as datesWords } from '#words/en/dates.ts'

/** "Saved on this phone: Norfolk, Tuesday 3 November 09:10", and nothing while nothing is. */
export function SavedLine({ area, held }: { area: Area; held: Held }) {
  if (held.is === 'unknown' || held.is === 'nothing') return null
  const { date, time } = wallClock(area.timeZone, held.savedAt)
  return (
    <span>
      {offlineWords.saved(area.name, datesWords.day(date), time)}
      {held.is === 'part' && `. ${offlineWords.part}`}
    </span>
  )
}
