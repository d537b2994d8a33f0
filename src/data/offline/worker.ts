/** Where the worker that answers without a signal stands. */
export type WorkerState =
  { is: 'starting' } | { is: 'none' } | { is: 'ready'; active: ServiceWorker; newVersion: boolean }

const hour = 3_600_000

/** How long the host has to say whether there is a new version, and to bring it, in milliseconds. */
const patience = 20_000

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
  void start(base, tell, stop.signal)
  return () => stop.abort()
}

async function start(
  base: string,
  tell: (state: WorkerState) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!('serviceWorker' in navigator) || !alone()) {
    tell({ is: 'none' })
    return
  }
  // One that is there serves this page. To register it waits behind every look for a new version, and on a network that
  // says nothing that look never ends.
  const registered = await registrationOf(base)
  if (registered) follow(registered, tell, signal)
  const registration = await register(base)
  if (registration && registration !== registered) follow(registration, tell, signal)
  else if (!registration && !registered) tell({ is: 'none' })
}

/** The worker's registration, of this deployment and not of another one above it on the same host; null for none. */
async function registrationOf(base: string): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator)) return null
  const found = await navigator.serviceWorker.getRegistration(base).catch(() => undefined)
  return found?.scope === new URL(base, location.href).href ? found : null
}

async function register(base: string): Promise<ServiceWorkerRegistration | null> {
  try {
    return await navigator.serviceWorker.register(`${base}sw.js`, {
      scope: base,
      updateViaCache: 'none',
    })
  } catch {
    // Private windows and managed phones forbid it, and without a signal there is nothing to register.
    return null
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

/** Without a signal it is asked again the next time. */
const look = (registration: ServiceWorkerRegistration) =>
  registration.update().catch(() => undefined)

/** Looks for a new version now, and when somebody comes back to a page that stayed open, at most once an hour. */
function lookAgain(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  let last = performance.now()
  if (registration.active) void look(registration)
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'visible' || performance.now() - last < hour) return
      last = performance.now()
      void look(registration)
    },
    { signal },
  )
}

/** Says, once it is known, that a new version waits to be taken. Answers a function that stops saying it. */
export function watchForNewVersion(base: string, waits: () => void): () => void {
  const stop = new AbortController()
  void registrationOf(base).then((registration) => {
    if (!registration || stop.signal.aborted) return
    follow(
      registration,
      (state) => {
        if (state.is === 'ready' && state.newVersion) waits()
      },
      stop.signal,
    )
  })
  return () => stop.abort()
}

/**
 * Has the newest version from the host where none waits yet, lets it take over, and loads the page again in it: only ever
 * because the reader said so. Where the page is served by no worker it is just loaded again. Answers false where there is
 * no newer version, or none comes.
 */
export async function takeNewVersion(base: string): Promise<boolean> {
  const registration = await registrationOf(base)
  if (!registration) return reload()
  if (!registration.waiting) await withinPatience(fetched(registration))
  if (!registration.waiting) return false
  navigator.serviceWorker.addEventListener('controllerchange', reload)
  registration.waiting.postMessage({ ask: 'take-over' })
  return true
}

function reload(): true {
  location.reload()
  return true
}

const withinPatience = (done: Promise<void>): Promise<void> =>
  Promise.race([done, new Promise<void>((late) => setTimeout(late, patience))])

/** Has what is newer from the host; done once it is installed, or there is none. */
async function fetched(registration: ServiceWorkerRegistration): Promise<void> {
  await look(registration)
  const { installing } = registration
  if (!installing) return
  await new Promise<void>((installed) => {
    installing.addEventListener('statechange', () => installed(), { once: true })
  })
}
