import { startTransition, useEffect, useRef, useState } from 'react'

/**
 * What is being typed into a box that others answer: a letter is drawn in the box alone, and painted, before whoever shows
 * the box hears of it, at once or, with a `pause` in milliseconds, when typing has rested that long. `settle` tells what
 * stands in the box without waiting, for what is entered, chosen or left.
 */
export function useTyped(text: string, hear: (text: string) => void, pause: number) {
  // What they have not heard of yet; null = nothing.
  const [ahead, setAhead] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => clearTimeout(waiting.current)
  useEffect(() => stop, [])

  function tell(typed: string) {
    hear(typed)
    // In the same drawing, or the box would show the text of before for a moment.
    setAhead(null)
  }
  function type(typed: string) {
    stop()
    setAhead(typed)
    const tellOnce = () => startTransition(() => tell(typed))
    if (pause > 0) waiting.current = setTimeout(tellOnce, pause)
    else tellOnce()
  }
  function settle(typed: string) {
    stop()
    tell(typed)
  }
  return { typed: ahead ?? text, type, settle }
}

/**
 * Text being typed, which may differ from the value it becomes; it follows the value when that changes by itself
 * (back and forward, a cleared search).
 */
export function useDraft(value: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState({ of: value, text: value })
  // Set while rendering, as React advises for state that follows a prop: no frame shows the old text.
  if (draft.of !== value) {
    const text = draft.text.trim() === value ? draft.text : value
    setDraft({ of: value, text })
    return [text, (next) => setDraft({ of: value, text: next })]
  }
  return [draft.text, (text) => setDraft({ of: value, text })]
}

/** A value once it has stopped changing for a while, so that a screen reader hears the last of many. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, settle] = useState(value)
  useEffect(
    function wait() {
      const timer = setTimeout(() => settle(value), milliseconds)
      return function stop() {
        clearTimeout(timer)
      }
    },
    [value, milliseconds],
  )
  return settled
}
