import { useId, type ReactNode } from 'react'
import './Field.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface FieldParts {
  id: string
  'aria-describedby'?: string | undefined
  'aria-invalid'?: true
}

/** Label above, hint under it, error under that, all tied to the control that `children` draws. */
export function Field({
  label,
  hint,
  error,
  children,
}: {
  label: string
  hint?: ReactNode
  error?: string | null
  children: (parts: FieldParts) => ReactNode
}) {
  const id = useId()
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes('field', error && 'field-wrong')}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" /> {error}
        </p>
      )}
      {children({
        id,
        ...(said && { 'aria-describedby': said }),
        ...(error && { 'aria-invalid': true }),
      })}
    </div>
  )
}
