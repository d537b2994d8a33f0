import { useState } from 'react'

export type CopyState = 'not-asked' | 'copied' | 'refused'

/** Puts a text on the clipboard when asked, and says what came of it: a frame, or an old browser, may not. */
export function useCopy(): [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('not-asked')
  async function copy(text: string): Promise<void> {
    setState('not-asked')
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      // Refused, or there is no clipboard here: either way the text is shown to be copied by hand.
      setState('refused')
    }
  }
  return [state, (text) => void copy(text)]
}
