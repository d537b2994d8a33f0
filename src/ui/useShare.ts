import { useState } from 'react'
import { useCopy } from './CopyField.tsx'

/** What came of it: given to another app, copied, or neither. */
export type ShareState = 'not-asked' | 'shared' | 'copied' | 'refused'

/** Gives a link to the device's own share sheet where there is one, else to the clipboard. */
export function useShare(link: string, title: string): [ShareState, () => void] {
  const [given, setGiven] = useState<ShareState>('not-asked')
  const [copied, copy] = useCopy(link)
  async function give(): Promise<void> {
    setGiven('not-asked')
    try {
      await navigator.share({ title, url: link })
      setGiven('shared')
    } catch (error) {
      // Who closes the share sheet has not been let down.
      const closed = error instanceof DOMException && error.name === 'AbortError'
      if (!closed) setGiven('refused')
    }
  }
  const share = () => ('share' in navigator ? void give() : copy())
  return [given === 'not-asked' ? copied : given, share]
}
