import { useCallback, useState } from 'react'

/** Long enough for a slow phone to open its own window for printing, short enough not to wonder. */
const patience = 1000

/**
 * Opens the browser's window for printing. A page in a frame without `allow-modals` is refused without a word: where
 * the browser does not begin to print, `refused` is true.
 */
export function usePrint(): { refused: boolean; print: () => void } {
  const [refused, setRefused] = useState(false)
  const print = useCallback(() => {
    setRefused(false)
    const timer = setTimeout(() => setRefused(true), patience)
    window.addEventListener('beforeprint', () => clearTimeout(timer), { once: true })
    window.print()
  }, [])
  return { refused, print }
}
