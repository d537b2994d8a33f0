import type { ReactNode } from 'react'
import './SkipLink.css'

interface Props {
  href: string
  children: ReactNode
  /** Say where it leads after the text, in the link: of one council there may be two. Left out where the text already does. */
  showHost?: boolean
}

/** A link out of the product. A link that is not safe to follow is shown as its text alone. */
export function ExternalLink({ href, children, showHost = false }: Props) {
  const safe = safeHref(href)
  if (safe === null) return <>{children}</>
  return (
    <a href={safe} rel="noopener noreferrer">
      {children}
      {showHost && ` (${hostOf(safe)})`}
    </a>
  )
}

export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a className="phone-link" href={telHref(phone)}>
      {phone}
    </a>
  )
}

/**
 * First in the page: out of sight until it has the focus. It leads to a part of the page, or to what is marked in it as its
 * start. The fragment holds the search, so focus moves by script.
 */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <a
      className="skip-link"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        const whole = document.getElementById(to)
        const target = whole?.querySelector<HTMLElement>('[data-start]') ?? whole
        target?.focus()
        target?.scrollIntoView()
      }}
    >
      {children}
    </a>
  )
}

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:'])

function read(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

/**
 * The link a published text may become, or null. React does not stop `javascript:` links, so the scheme is
 * checked again here, after the browser's own parsing (which drops hidden characters); names and passwords
 * before the host are refused because they disguise it.
 */
export function safeHref(text: string): string | null {
  const url = read(text)
  if (!url || !allowed.has(url.protocol) || url.username !== '' || url.password !== '') return null
  return url.href
}

/** The host a link leads to, without "www.", so that people see where they are going; '' for mailto and tel. */
export function hostOf(href: string): string {
  return read(href)?.hostname.replace(/^www\./, '') ?? ''
}

/** A number as people write it, as a link a phone can ring: "01263 123456 ext 3" rings 01263123456. */
export function telHref(phone: string): string {
  const number = phone.replace(/\(0\)/, '').replace(/(?:ext|x).*$/i, '')
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
