import { useNow, wallClock } from '#data/clock.ts'
import type { Held } from '#data/offline/useOffline.ts'
import type { WorkerState } from '#data/offline/worker.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { offline as words } from '#words/offline.ts'
import { dates as datesWords } from '#words/dates.ts'

/** "Saved on this phone: Norfolk, Tuesday 3 November 09:10", or what that waits for; nothing where it cannot be. */
export function SavedLine({ area, held, worker }: { area: Area; held: Held; worker: WorkerState }) {
  const today = useNow(area.timeZone).date
  if (worker.is === 'none' || held.is === 'never') return null
  if (held.is === 'saving') return <span>{words.saving(area.name)}</span>
  if (held.is === 'waiting') return <span>{words.waiting(area.name)}</span>
  const { date, time } = wallClock(area.timeZone, held.savedAt)
  return (
    <span>{words.saved(area.name, datesWords.day(date, today), time, held.is === 'whole')}</span>
  )
}
