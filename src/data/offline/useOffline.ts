import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { whenQuiet } from '#data/quiet.ts'
import { instant } from '#data/instant.ts'
import {
  checkArea,
  keptAreas,
  markWhole,
  rememberArea,
  renewArea,
  wasWhole,
  type AreaHeld,
  type Signal,
} from './areaFiles.ts'
import { dataCacheName, forget } from './savedFile.ts'
import { readRenewed } from './messages.ts'
import { askShell, lackingOf, mendShell } from './shell.ts'
import { startWorker, type WorkerState } from './worker.ts'

/**
 * What this phone holds of an area and of the app that shows it. `saving` = it is being had; `waiting` = nothing of it is
 * held yet, and no signal brings it; `never` = the browser keeps nothing for us; `mended` = the browser had cleared it away,
 * and it was had again.
 */
export type Held =
  | { is: 'saving' }
  | { is: 'never' }
  | { is: 'waiting'; full: boolean }
  | { is: 'part' | 'whole'; savedAt: number; full: boolean; mended: boolean }

export interface Offline {
  worker: WorkerState
  held: Held
  /** What came of asking the host, whatever the phone says of its signal. */
  signal: Signal
  /** Has everything once more that is older than a minute, and looks at what is held. */
  refresh: () => Promise<void>
}

/** Data that was had longer ago than this, in milliseconds, is asked for when somebody comes back to the page. */
const fresh = 5 * 60_000

/** How long until a host that did not answer all is asked again, in milliseconds. */
const untilAsked = 60_000

/** The cache of published data of the deployment at `base`. Throws where the browser keeps nothing for us. */
export const openData = (base: string): Promise<Cache> =>
  caches.open(dataCacheName(new URL(base, location.href).href))

/** Keeps an area on this phone from now on: at once, when the signal comes back and when somebody comes back. */
export function useOffline(base: string, area: string): Offline {
  const client = useQueryClient()
  const [worker, setWorker] = useState<WorkerState>({ is: 'starting' })
  const [held, setHeld] = useState<Held>({ is: 'saving' })
  const [signal, setSignal] = useState<Signal>('good')
  useEffect(() => startWorker(base, setWorker), [base])
  useEffect(() => followWorker(client), [client])

  const active = worker.is === 'ready' ? worker.active : null
  const refresh = useCallback(
    () =>
      active
        ? keepArea(active, { base, area, client }, { held: setHeld, signal: setSignal })
        : Promise.resolve(),
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
  useEffect(
    function askAgain() {
      if (signal === 'good') return
      let timer = setTimeout(ask, untilAsked)
      // On a slow line it takes longer than a minute, and is not begun twice.
      async function ask(): Promise<void> {
        await refresh()
        if (!stopped) timer = setTimeout(ask, untilAsked)
      }
      let stopped = false
      return () => {
        stopped = true
        clearTimeout(timer)
      }
    },
    [signal, refresh],
  )
  return { worker, held, signal, refresh }
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

/** What nothing was held of before is what the page has had from the host itself, unless it could not be had then. */
function readWhatLacks(client: QueryClient, files: string[]): void {
  const lacks = (file: string) => client.getQueryData(['published', file]) === undefined
  readAgain(client, files.filter(lacks))
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
  told: { held: (held: Held) => void; signal: (signal: Signal) => void },
): Promise<void> {
  const shell = await askShell(active)
  if (!shell) {
    told.held({ is: 'never' })
    return
  }
  try {
    const cache = await openData(base)
    const look = async () => {
      const [app, held] = await Promise.all([
        lackingOf(shell),
        checkArea(cache, base, area, { pace: whenQuiet }),
      ])
      return { app, held }
    }
    const mended = keptAreas().includes(area) && !(await wasWhole(cache, base, area))
    const before = await look()
    if (!mended && before.held.savedAt !== null) told.held(heldOf(before, { full: false, mended }))
    const [{ changed, first, full, signal }] = await Promise.all([
      renewArea(cache, base, area, { pace: whenQuiet }),
      mendShell(shell, before.app),
    ])
    told.signal(signal)
    readAgain(client, changed)
    readWhatLacks(client, first)
    const held = heldOf(await look(), { full, mended })
    told.held(held)
    if (held.is === 'whole' && (await markWhole(cache, base, area))) rememberArea(area)
  } catch {
    // The browser keeps nothing for us.
    told.held({ is: 'never' })
  }
  // The off switch came meanwhile: what was kept since then would stay for good.
  if (active.state === 'redundant' && !(await navigator.serviceWorker.getRegistration(base))) {
    await forget(new URL(base, location.href).href)
    told.held({ is: 'never' })
  }
}

function heldOf(
  { app, held }: { app: unknown[]; held: AreaHeld },
  { full, mended }: { full: boolean; mended: boolean },
): Held {
  const { savedAt, missing } = held
  if (savedAt === null) return { is: 'waiting', full }
  return { is: app.length + missing.length > 0 ? 'part' : 'whole', savedAt, full, mended }
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
