import { useRef } from 'react'
import { Button } from './Button.tsx'
import './CopyField.css'
import { Field } from './Field.tsx'
import { useCopy } from './useCopy.ts'

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
