/** Fills the screen, where the browser lets a page (an iPhone does not); else the window is filled, which is enough. */
export async function fillScreen(): Promise<void> {
  const root = document.documentElement
  // Some browsers have no such method, whatever the types say.
  if (typeof root.requestFullscreen !== 'function' || document.fullscreenElement) return
  await root.requestFullscreen({ navigationUI: 'hide' }).catch(staySmall)
}

/** Gives the screen back. */
export async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(staySmall)
}

const staySmall = (): void => undefined
