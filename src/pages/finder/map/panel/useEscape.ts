import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Escape closes the panel while the focus is in it, and is nobody else's business then. */
export function useEscape(title: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent((event: KeyboardEvent) => {
    event.stopPropagation()
    event.preventDefault()
    onClose()
  })
  useEffect(
    function listenForEscape() {
      const panel = title.current?.closest('section')
      const onKey = (event: KeyboardEvent) => {
        if (event.key === 'Escape') close(event)
      }
      panel?.addEventListener('keydown', onKey)
      return function stopListening() {
        panel?.removeEventListener('keydown', onKey)
      }
    },
    [title],
  )
}
