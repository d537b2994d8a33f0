import type { ComponentProps } from 'react'
import './Button.css'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'

/** `primary` once a screen; `secondary` has an edge; `quiet` looks like a link and is as large as a finger; `round` shows its
 * icon alone, and keeps its words for those who hear it. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'round'

interface Look {
  look?: ButtonLook
  icon?: IconName
}

export function Button({
  look = 'secondary',
  icon,
  className,
  children,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return (
    <button type={type} className={classes('button', `button-${look}`, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A link that stands where a button would. */
export function ButtonLink({
  look = 'secondary',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'a'> & Look) {
  return (
    <a className={classes('button', `button-${look}`, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}
