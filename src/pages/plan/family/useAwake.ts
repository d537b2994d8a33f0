import { useEffect } from 'react'

/**
 * Keeps the screen lit for as long as it is shown, where the browser can: a phone that goes dark in a family's hands asks
 * for its owner's thumb. Browsers let go of the lock when the page is hidden, so it is asked for again.
 */
export function useAwake(): void {
  useEffect(function stayAwake() {
    let lock: WakeLockSentinel | null = null
    let over = false
    async function ask() {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      const given = await navigator.wakeLock.request('screen').catch(refused)
      // It may have been closed while the browser was thinking.
      if (over) void given?.release()
      else lock = given
    }
    const askAgain = () => void ask()
    askAgain()
    document.addEventListener('visibilitychange', askAgain)
    return function sleep() {
      over = true
      document.removeEventListener('visibilitychange', askAgain)
      void lock?.release()
    }
  }, [])
}

/** A low battery or a frame that may not: the screen then goes dark as it always does. */
const refused = (): null => null
