import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import { instant } from '#data/instant.ts'
import type { Held } from '#data/offline/useOffline.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { Button } from '#ui/Button.tsx'
import { daysTooOld, isClockBehind } from './age.ts'
import { dates as datesWords } from '#words/dates.ts'
import { app as appWords } from '#words/app.ts'
import { offline as offlineWords } from '#words/offline.ts'

interface Props {
  area: Area
  held: Held
  newVersion: boolean
  onReload: () => void
}

/** What a reader should know at once, at the foot of the screen. It covers little, moves no focus and can be sent away. */
export function Notices({ area, held, newVersion, onReload }: Props) {
  const said = useSaid(area, held)
  const [sentAway, setSentAway] = useState<string | null>(null)
  const all = newVersion ? `${appWords.newVersion.offer} ${said ?? ''}` : said
  const shown = all !== null && all !== sentAway
  return (
    <div className="offline-notices" role="status" aria-label={offlineWords.notices}>
      {shown && (
        <div className="offline-notice" ref={keepClear}>
          {said && <p>{said}</p>}
          {newVersion && (
            <Button look="primary" icon="retry" onClick={onReload}>
              {appWords.newVersion.offer}
            </Button>
          )}
          <Button look="quiet" onClick={() => setSentAway(all)}>
            {offlineWords.later}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Tells the styles how tall the notice is, px, so that what stands at the foot of the screen stands above it. */
function keepClear(notice: HTMLElement | null) {
  if (!notice || typeof ResizeObserver === 'undefined') return
  const { style } = document.documentElement
  const tell = () => style.setProperty('--notice', `${notice.offsetHeight}px`)
  const observer = new ResizeObserver(tell)
  observer.observe(notice)
  tell()
  return () => {
    observer.disconnect()
    style.removeProperty('--notice')
  }
}

function useSaid(area: Area, held: Held): string | null {
  const [now] = useState(instant)
  const { date } = useNow(area.timeZone)
  const savedAt = 'savedAt' in held ? held.savedAt : null
  // The age of information says nothing where the clock is wrong.
  if (isClockBehind({ today: date, updated: area.updated, now, savedAt }))
    return offlineWords.clock(datesWords.fullDate(date), datesWords.fullDate(area.updated))
  if (held.is === 'whole' || held.is === 'part') {
    const days = daysTooOld(held.savedAt, now)
    if (days !== null) return `${offlineWords.old(days)} ${offlineWords.oldHint}`
    if (held.mended) return offlineWords.mended
  }
  return 'full' in held && held.full ? offlineWords.full : null
}
