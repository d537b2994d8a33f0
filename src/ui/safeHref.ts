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
