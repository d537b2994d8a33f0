import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { instant } from '#data/instant.ts'
import { checkArea, markWhole, renewArea, wasWhole, type AreaHeld } from './areaFiles.ts'
import { readRenewed } from './messages.ts'
import { dataCacheName } from './names.ts'
import { keptAreas, rememberArea } from './remembered.ts'
import { askShell } from './shell.ts'
import { startWorker, type WorkerState } from './worker.ts'

/** What this phone holds of an area. `mended` = the browser had cleared it away, and it was had again. */
export type Held =
  | { is: 'unknown' }
  | { is: 'nothing'; full: boolean }
  | { is: 'part' | 'whole'; savedAt: number; full: boolean; mended: boolean }

export interface Offline {
  worker: WorkerState
  held: Held
  /** Has everything once more that is older than a minute, and looks at what is held. */
  refresh: () => Promise<void>
}

/** Data that was had longer ago than this, in milliseconds, is asked for when somebody comes back to the page. */
const fresh = 5 * 60_000

/** The cache of published data of the deployment at `base`. Throws where the browser keeps nothing for us. */
export const openData = (base: string): Promise<Cache> =>
  caches.open(dataCacheName(new URL(base, location.href).href))

/** Keeps an area on this phone from now on: at once, when the signal comes back and when somebody comes back. */
export function useOffline(base: string, area: string): Offline {
  const client = useQueryClient()
  const [worker, setWorker] = useState<WorkerState>({ is: 'starting' })
  const [held, setHeld] = useState<Held>({ is: 'unknown' })
  useEffect(() => startWorker(base, setWorker), [base])
  useEffect(() => followWorker(client), [client])

  const active = worker.is === 'ready' ? worker.active : null
  const refresh = useCallback(
    () => (active ? keepArea(active, { base, area, client }, setHeld) : Promise.resolve()),
    [active, base, area, client],
  )

  useEffect(
    function keepFromNowOn() {
      if (!active) return
      void refresh()
      return onReturn(() => void refresh())
    },
    [active, refresh],
  )
  return { worker, held, refresh }
}

/** What the worker finds to be new is read again by whatever shows it. */
function followWorker(client: QueryClient): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  const { serviceWorker } = navigator
  function hear({ data }: MessageEvent<unknown>): void {
    const file = readRenewed(data)
    if (file !== null) readAgain(client, [file])
  }
  serviceWorker.addEventListener('message', hear)
  // What it found before this was listening.
  if (serviceWorker.controller) void client.invalidateQueries({ queryKey: ['published'] })
  return () => serviceWorker.removeEventListener('message', hear)
}

function readAgain(client: QueryClient, files: string[]): void {
  for (const file of files) void client.invalidateQueries({ queryKey: ['published', file] })
}

interface Keeping {
  base: string
  area: string
  client: QueryClient
}

/** Says what is held, has what is newer, and says it again. A worker that keeps nothing, such as the off switch, is left. */
async function keepArea(
  active: ServiceWorker,
  { base, area, client }: Keeping,
  told: (held: Held) => void,
): Promise<void> {
  if (!(await askShell(active))) return
  try {
    const cache = await openData(base)
    const lost = keptAreas().includes(area) && !(await wasWhole(cache, base, area))
    if (!lost) told(heldOf(await checkArea(cache, base, area), false, false))
    const { changed, full } = await renewArea(cache, base, area)
    readAgain(client, changed)
    const held = heldOf(await checkArea(cache, base, area), full, lost)
    told(held)
    if (held.is === 'whole' && (await markWhole(cache, base, area))) rememberArea(area)
  } catch {
    // The browser keeps nothing for us.
    told({ is: 'nothing', full: false })
  }
}

function heldOf({ savedAt, missing }: AreaHeld, full: boolean, mended: boolean): Held {
  if (savedAt === null) return { is: 'nothing', full }
  return { is: missing.length > 0 ? 'part' : 'whole', savedAt, full, mended }
}

function onReturn(listener: () => void): () => void {
  let last = instant()
  function onVisible(): void {
    if (document.visibilityState !== 'visible' || Math.abs(instant() - last) < fresh) return
    last = instant()
    listener()
  }
  addEventListener('online', listener)
  document.addEventListener('visibilitychange', onVisible)
  return () => {
    removeEventListener('online', listener)
    document.removeEventListener('visibilitychange', onVisible)
  }
}
