import { useEffect, useState } from 'react'
import { takeNewVersion } from '#data/offline/worker.ts'
import { holdLanguage } from '#data/offline/language.ts'
import { useOffline } from '#data/offline/useOffline.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { Button } from '#ui/Button.tsx'
import { base, previewing } from '#url/address.ts'
import { NoSignal } from './NoSignal.tsx'
import { Notices } from './Notices.tsx'
import './Offline.css'
import { ReadyDialog } from './ReadyDialog.tsx'
import { SavedLine } from './SavedLine.tsx'
import { offline as offlineWords } from '#words/offline.ts'

/** What this phone keeps for when there is no signal: a line in the footer, and the check before a visit. Nothing of a draft. */
export function Offline({ area }: { area: Area }) {
  return previewing ? null : <OfflineShown area={area} />
}

function OfflineShown({ area }: { area: Area }) {
  const { worker, held, signal, refresh } = useOffline(base, area.id)
  const [checking, setChecking] = useState(false)
  useEffect(
    function holdItsLanguage() {
      if (worker.is === 'ready') void holdLanguage()
    },
    [worker.is],
  )
  function close() {
    setChecking(false)
    void refresh()
  }
  return (
    <>
      <p className="offline-line">
        <SavedLine area={area} held={held} worker={worker} />
        <Button look="quiet" icon="check" onClick={() => setChecking(true)}>
          {offlineWords.ready}
        </Button>
      </p>
      <NoSignal held={held} signal={signal} />
      <Notices
        area={area}
        held={held}
        newVersion={worker.is === 'ready' && worker.newVersion}
        onReload={() => void takeNewVersion(base).then((taken) => taken || location.reload())}
      />
      {checking && <ReadyDialog area={area} worker={worker} onClose={close} />}
    </>
  )
}
