import { useState } from 'react'

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
