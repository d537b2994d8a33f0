import { useEffect, useRef, useState } from 'react'
import { afterPress } from './afterPress.ts'

/** A quick typist's time between keys, in milliseconds: a shorter pause would answer every letter. */
const pause = 200

/**
 * A text being typed, which becomes the value once the person pauses, or at once with `settle`. Keys are so never kept
 * waiting by what the value changes, and the browser's limit on changes of address is never met.
 */
export function useTyped(value: string, commit: (text: string) => void) {
  const [text, draft] = useDraft(value)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stop = () => clearTimeout(waiting.current)
  // What was typed for a value that is gone (back and forward, a cleared search) is not waited for.
  useEffect(() => stop, [value])

  function settle(typed = text) {
    stop()
    if (typed.trim() !== value) afterPress(() => commit(typed.trim()))
  }
  function type(typed: string) {
    stop()
    draft(typed)
    waiting.current = setTimeout(() => settle(typed), pause)
  }
  return { text, type, settle }
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
