import { useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { instant } from '#data/instant.ts'
import type { Offline } from '#data/offline/useOffline.ts'
import { offline as words } from '#words/offline.ts'

function follow(listener: () => void): () => void {
  const events = ['online', 'offline']
  for (const event of events) addEventListener(event, listener)
  return () => {
    for (const event of events) removeEventListener(event, listener)
  }
}

/**
 * With no signal, and where a slow one leaves what was saved earlier, the head of every page says so in a line of its own.
 */
export function NoSignal({ held, signal }: Pick<Offline, 'held' | 'signal'>) {
  const [opened] = useState(() => instant() - performance.now())
  // A phone may think that it is online where nothing answers.
  const online = useSyncExternalStore(follow, () => navigator.onLine) && signal !== 'none'
  const header = document.querySelector('.header')
  if (header === null) return null
  function said() {
    const saved = held.is === 'whole' || held.is === 'part'
    if (!online) return saved ? words.noSignalSaved : words.noSignal
    // What was had since the page was opened is no saved copy: on a first visit there is none, however slow it is.
    return signal === 'slow' && saved && held.savedAt < opened ? words.slowSaved : ''
  }
  return createPortal(
    <p className="no-signal" role="status">
      {said()}
    </p>,
    header,
  )
}
