import { ours } from '#data/storage.ts'

/** Chromium's offer to install the product, kept until somebody wants it: it is made once, before most of the page is here. */
export interface InstallOffer extends Event {
  prompt: () => Promise<unknown>
}

/** Kept with an entry of the history. */
const loadedAgain = `${ours}loaded-again`

let offer: InstallOffer | null = null

/** The browser's offer to install; null where it made none, or it was taken. */
export const installOffer = (): InstallOffer | null => offer

/** Hears what the browser says before the rest of this folder has come. */
export function listenAtStartup(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallOffer
  })
  addEventListener('appinstalled', () => (offer = null))
  addEventListener('vite:preloadError', () => void loadAgainOnce())
}

/**
 * A part of the page that cannot be had has most likely been replaced by a newer deployment: if the host answers, the page
 * is loaded again, once for each entry of the history. The entry itself remembers that, so blocked storage makes no loop.
 */
async function loadAgainOnce(): Promise<void> {
  const read: unknown = history.state
  const state = typeof read === 'object' ? read : null
  if (state && loadedAgain in state) return
  try {
    if (!(await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' })).ok) return
  } catch {
    // No signal: what is on the page is better than the browser's own error.
    return
  }
  history.replaceState({ ...state, [loadedAgain]: true }, '')
  location.reload()
}
