import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import type { Offline } from '#data/offline/useOffline.ts'
import { offline as words } from '#words/offline.ts'

function follow(listener: () => void): () => void {
  const events = ['online', 'offline']
  for (const event of events) addEventListener(event, listener)
  return () => {
    for (const event of events) removeEventListener(event, listener)
  }
}

/** With no signal the head of every page says so, below the name, where room is kept for it: nothing moves. */
export function NoSignal({ held, silent }: Pick<Offline, 'held' | 'silent'>) {
  // A phone may think that it is online where nothing answers.
  const online = useSyncExternalStore(follow, () => navigator.onLine) && !silent
  const header = document.querySelector('.header')
  if (header === null) return null
  const saved = held.is === 'whole' || held.is === 'part'
  return createPortal(
    <p className="no-signal" role="status">
      {online ? '' : saved ? words.noSignalSaved : words.noSignal}
    </p>,
    header,
  )
}
