import { useEffect, useState } from 'react'

/**
 * True once the page has had a moment with nothing to do, so that what comes then delays nothing else; `quiet` says when
 * nobody types any more, for what would keep a key waiting.
 */
export function useIdle(wanted: boolean, quiet?: () => Promise<void>): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(
    function waitForIdle() {
      if (!wanted || idle) return
      let gone = false
      const settle = async () => {
        await quiet?.()
        if (gone) return
        // What the app shows in place of the page as it was written comes first over a slow line.
        if (document.getElementById('prerendered')) setTimeout(settle, 300)
        else setIdle(true)
      }
      // Safari has no requestIdleCallback.
      if ('requestIdleCallback' in window) requestIdleCallback(settle, { timeout: 2000 })
      else setTimeout(settle, 300)
      return () => void (gone = true)
    },
    [wanted, idle, quiet],
  )
  return wanted && idle
}
