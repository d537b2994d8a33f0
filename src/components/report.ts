/** One line of a report: what a field is called, and what is published in it now. */
export type ReportLine = readonly [label: string, value: string]

/**
 * An e-mail for the person to finish and send themselves (RFC 6068: lines end in CRLF). It holds the record as
 * published and nothing of what a family asked for.
 */
export function reportHref(
  email: string,
  subject: string,
  said: { ask: string; keep: string; lines: readonly ReportLine[] },
): string {
  const record = said.lines.map(([label, value]) => `${label}: ${value}`)
  const body = [said.ask, '', '', '', said.keep, ...record].join('\r\n')
  return `mailto:${email}?subject=${encoded(subject)}&body=${encoded(body)}`
}

/** Without the signs that order names within Arabic: whoever reads it may see them as boxes. */
const encoded = (text: string) => encodeURIComponent(text.replace(/[\u2066-\u2069]/g, ''))
