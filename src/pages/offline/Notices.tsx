import { useState } from 'react'
import { instant } from '#data/instant.ts'
import type { Held } from '#data/offline/useOffline.ts'
import { Button } from '#ui/Button.tsx'
import { daysTooOld } from './age.ts'
import { app as appWords } from '#words/en/app.ts'
import { offline as offlineWords } from '#words/en/offline.ts'

interface Props {
  held: Held
  newVersion: boolean
  onReload: () => void
}

/** What a reader should know at once, at the foot of the screen. It covers little, moves no focus and can be sent away. */
export function Notices({ held, newVersion, onReload }: Props) {
  const said = useSaid(held)
  const [sentAway, setSentAway] = useState<string | null>(null)
  const all = newVersion ? `${appWords.newVersion.offer} ${said ?? ''}` : said
  const shown = all !== null && all !== sentAway
  return (
    <div className="offline-notices" role="status" aria-label={offlineWords.notices}>
      {shown && (
        <div className="offline-notice">
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

function useSaid(held: Held): string | null {
  const [now] = useState(instant)
  if (held.is === 'unknown') return null
  if (held.is !== 'nothing') {
    const days = daysTooOld(held.savedAt, Math.max(now, held.savedAt))
    if (days !== null) return `${offlineWords.old(days)} ${offlineWords.oldHint}`
    if (held.mended) return offlineWords.mended
  }
  return held.full ? offlineWords.full : null
}
