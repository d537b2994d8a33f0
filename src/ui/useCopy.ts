import { useState } from 'react'

export type CopyState = 'not-asked' | 'copied' | 'refused'

/**
 * Puts a text on the clipboard when asked, and says what came of it: a frame, or an old browser, may not. A text that has changed
 * since has not been copied.
 */
export function useCopy(text: string): [CopyState, () => void] {
  const [last, setLast] = useState<{ state: CopyState; text: string }>({ state: 'not-asked', text })
  async function copy(): Promise<void> {
    setLast({ state: 'not-asked', text })
    try {
      await navigator.clipboard.writeText(text)
      setLast({ state: 'copied', text })
    } catch {
      // Refused, or there is no clipboard here: either way the text is shown to be copied by hand.
      setLast({ state: 'refused', text })
    }
  }
  const isStale = last.state === 'copied' && last.text !== text
  return [isStale ? 'not-asked' : last.state, () => void copy()]
}
