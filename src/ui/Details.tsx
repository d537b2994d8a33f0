import { useState, type ReactNode } from 'react'
import './Details.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

/** More, when wanted: the browser's own, so find-in-page, print and no script all work. */
export function Details({
  summary,
  open = false,
  className,
  onToggle,
  children,
}: {
  summary: ReactNode
  open?: boolean
  className?: string
  onToggle?: () => void
  children: ReactNode
}) {
  const [isOpen, setOpen] = useState(open)
  return (
    <details
      className={classes('details', className)}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        onToggle?.()
      }}
    >
      <summary className="details-summary">
        <Icon name="down" />
        <span className="details-words">{summary}</span>
      </summary>
      <div className="details-body">{children}</div>
    </details>
  )
}
