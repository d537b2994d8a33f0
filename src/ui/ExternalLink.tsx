import type { ReactNode } from 'react'
import { hostOf, safeHref } from './safeHref.ts'

interface Props {
  href: string
  children: ReactNode
  /** Say where it leads after the text; left out where the text already does. */
  showHost?: boolean
}

/** A link out of the product. A link that is not safe to follow is shown as its text alone. */
export function ExternalLink({ href, children, showHost = false }: Props) {
  const safe = safeHref(href)
  if (safe === null) return <>{children}</>
  return (
    <>
      <a href={safe} rel="noopener noreferrer">
        {children}
      </a>
      {showHost && <span className="link-host"> ({hostOf(safe)})</span>}
    </>
  )
}
