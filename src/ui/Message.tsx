import type { ReactNode } from 'react'
import './Message.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'

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
