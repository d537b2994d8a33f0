import { useEffect, useRef } from 'react'
import { afterPress } from './afterPress.ts'
import { useDraft } from './useDraft.ts'

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
