import { useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import './CopyField.css'

/** A text to take away: shown whole, so that it can be copied by hand where the button may not. */
export function CopyField({
  label,
  hint,
  text,
  rows,
  said,
}: {
  label: string
  hint?: string
  text: string
  rows: number
  said: { copy: string; copied: string; refused: string }
}) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [state, copy] = useCopy(text)
  return (
    <div className="copy-field">
      <Field label={label} hint={hint}>
        {(parts) => (
          <textarea
            {...parts}
            ref={area}
            className="input copy-text"
            readOnly
            rows={rows}
            spellCheck={false}
            value={text}
          />
        )}
      </Field>
      <Button
        onClick={() => {
          area.current?.select()
          copy()
        }}
      >
        {said.copy}
      </Button>
      <p className="copy-said" role="status">
        {state !== 'not-asked' && said[state]}
      </p>
    </div>
  )
}

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
