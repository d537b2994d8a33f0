/** Where the worker that answers without a signal stands. */
export type WorkerState =
  { is: 'starting' } | { is: 'none' } | { is: 'ready'; active: ServiceWorker; newVersion: boolean }

const hour = 3_600_000

/** A page inside another page keeps nothing: its storage is not the finder's, and is soon gone. */
const alone = () => window.self === window.top

/**
 * Registers the worker of the deployment at `base`, once; `told` hears where it stands, now and from then on. 'none' =
 * this browser, or this page, has no worker. Answers a function that stops telling.
 */
export function startWorker(base: string, told: (state: WorkerState) => void): () => void {
  const stop = new AbortController()
  const tell = (state: WorkerState) => {
    if (!stop.signal.aborted) told(state)
  }
  void register(base).then((registration) => {
    if (registration) follow(registration, tell, stop.signal)
    else tell({ is: 'none' })
  })
  return () => stop.abort()
}

async function register(base: string): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator) || !alone()) return null
  try {
    return await navigator.serviceWorker.register(`${base}sw.js`, {
      scope: base,
      updateViaCache: 'none',
    })
  } catch {
    // Private windows and managed phones forbid it, and without a signal there is nothing to register.
    return (await navigator.serviceWorker.getRegistration(base).catch(() => undefined)) ?? null
  }
}

function follow(
  registration: ServiceWorkerRegistration,
  tell: (state: WorkerState) => void,
  signal: AbortSignal,
): void {
  function say(): void {
    const { active, waiting, installing } = registration
    if (active) tell({ is: 'ready', active, newVersion: waiting !== null })
    else tell({ is: installing || waiting ? 'starting' : 'none' })
  }
  function watch(): void {
    registration.installing?.addEventListener('statechange', say, { signal })
    say()
  }
  registration.addEventListener('updatefound', watch, { signal })
  navigator.serviceWorker.addEventListener('controllerchange', say, { signal })
  watch()
  lookAgain(registration, signal)
}

/** Looks for a new version now, and when somebody comes back to a page that stayed open, at most once an hour. */
function lookAgain(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let last = performance.now()
  // Without a signal it is asked again the next time.
  const look = () => void registration.update().catch(() => undefined)
  if (registration.active) look()
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible' || performance.now() - last < hour) return
      last = performance.now()
      look()
    },
    { signal },
  )
}

/** Lets the waiting version take over, and loads the page again in it: only ever because the reader said so. */
export async function takeNewVersion(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base)
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
  if (registration?.waiting) registration.waiting.postMessage({ ask: 'take-over' })
  else location.reload()
}
