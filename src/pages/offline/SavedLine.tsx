import { wallClock } from '#data/clock.ts'
import type { Held } from '#data/offline/useOffline.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { useOfflineWords } from '#words/useOfflineWords.ts'

/** "Saved on this phone: Norfolk, Tuesday 3 November 09:10", and nothing while nothing is. */
export function SavedLine({ area, held }: { area: Area; held: Held }) {
  const words = useOfflineWords()
  if (held.is === 'unknown' || held.is === 'nothing') return null
  const { date, time } = wallClock(area.timeZone, held.savedAt)
  return (
    <span>
      {words.offline.saved(area.name, words.dates.day(date), time)}
      {held.is === 'part' && `. ${words.offline.part}`}
    </span>
  )
}
