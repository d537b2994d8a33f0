import type { ReactNode } from 'react'
import './Choice.css'
import { classes } from './classes.ts'

/** A named group of choices. */
export function ChoiceGroup({
  legend,
  hint,
  children,
  className,
}: {
  legend: ReactNode
  hint?: string | undefined
  children: ReactNode
  className?: string
}) {
  return (
    <fieldset className={classes('choices', className)}>
      <legend className="choices-legend">{legend}</legend>
      {hint && <p className="choices-hint">{hint}</p>}
      {children}
    </fieldset>
  )
}

/** One tick box or one of a set. `note` sits at the end of its line, and is part of its name. */
export function Choice({
  label,
  note,
  hint,
  checked,
  dim = false,
  name,
  type = 'checkbox',
  onChange,
}: {
  label: string
  note?: string | undefined
  hint?: string | undefined
  checked: boolean
  dim?: boolean
  name?: string
  type?: 'checkbox' | 'radio'
  onChange: (checked: boolean) => void
}) {
  return (
    <label className={classes('choice', dim && 'choice-dim')}>
      <input
        className="choice-box"
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-label">
        {label}
        {hint && <span className="choice-hint">{hint}</span>}
      </span>
      {note && (
        <span className="choice-note">
          <span className="visually-hidden">, </span>
          {note}
        </span>
      )}
    </label>
  )
}
