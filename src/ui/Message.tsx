import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import { useSettled } from './useTyped.ts'
import './Message.css'

const icons = {
  info: 'info',
  careful: 'warning',
  trouble: 'warning',
} as const satisfies Record<string, IconName>

export type MessageTone = keyof typeof icons

/** Something said beside the content: it never interrupts, moves focus or goes away by itself. */
export function Message({
  tone = 'info',
  heading,
  children,
  action,
}: {
  tone?: MessageTone
  heading?: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={classes('message', `message-${tone}`)}>
      <Icon name={icons[tone]} />
      <div className="message-body">
        {heading && <p className="message-heading">{heading}</p>}
        {children}
        {action && <div className="message-action">{action}</div>}
      </div>
    </div>
  )
}

/** Says a change to a screen reader once it has settled. It must be on the page before what it says changes. */
export function LiveStatus({ children }: { children: string }) {
  const said = useSettled(children, 700)
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
