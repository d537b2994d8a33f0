/** An address as typed or written, parsed against a base where it is relative; null = none. `URL.canParse` and `URL.parse` would say the same, but Safari 16 and Chrome 108 have neither. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
