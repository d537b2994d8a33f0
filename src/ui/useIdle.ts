import { useEffect, useState } from 'react'

/** True once the page has had a moment with nothing to do, so that what comes then delays nothing else. */
export function useIdle(wanted: boolean): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(
    function waitForIdle() {
      if (!wanted || idle) return
      // Safari has no requestIdleCallback.
      if (!('requestIdleCallback' in window)) {
        const timer = setTimeout(() => setIdle(true), 300)
        return () => clearTimeout(timer)
      }
      const handle = requestIdleCallback(() => setIdle(true), { timeout: 2000 })
      return () => cancelIdleCallback(handle)
    },
    [wanted, idle],
  )
  return wanted && idle
}
