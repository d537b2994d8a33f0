import { Parser } from 'htmlparser2'
import type { Notes } from '#desk/report/report.ts'

/** A text without mark-up, and what had to be taken out of it. */
export interface Plain {
  text: string
  hadMarkup: boolean
  hadControls: boolean
  /** The first link that was not http, https, mailto or tel: such as `javascript:`. */
  badLink?: string | undefined
}

const breaks = new Set(
  'address article br div dl dt fieldset h1 h2 h3 h4 h5 h6 hr li ol p section table tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg'])
const markup = /<[a-z!/][^<]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i
const deepest = 1000

/**
 * HTML, or plain text, as plain text: paragraphs and list items on lines of their own, entities as letters, scripts and
 * styles gone with all they hold, of links only the words. Control characters, and halves of letters, are taken out.
 */
export function plainText(found: string): Plain {
  const hadMarkup = markup.test(found)
  const read = hadMarkup ? withoutMarkup(found) : { text: found }
  // A line break or tab is white space, not a fault.
  const hadControls = /[^\P{Cc}\n\r\t]|\p{Cs}/u.test(read.text)
  return { ...read, text: tidy(read.text), hadMarkup, hadControls }
}

function withoutMarkup(html: string): { text: string; badLink?: string | undefined } {
  const parts: string[] = []
  let badLink: string | undefined
  let quiet = 0
  let depth = 0
  const parser = new Parser({
    onopentag(name, { href }) {
      depth += 1
      if (depth > deepest) parser.pause()
      if (silent.has(name)) quiet += 1
      if (breaks.has(name)) parts.push('\n')
      if (name === 'li') parts.push('- ')
      if (name === 'td' || name === 'th') parts.push(' ')
      if (href !== undefined && !isSafeLink(href)) badLink ??= href
    },
    ontext(text) {
      if (quiet === 0) parts.push(text)
    },
    onclosetag(name) {
      depth -= 1
      if (silent.has(name)) quiet -= 1
      if (breaks.has(name)) parts.push('\n')
    },
  })
  parser.end(html)
  return { text: parts.join(''), badLink }
}

// Browsers read past white space and control characters in a scheme.
function isSafeLink(href: string): boolean {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href.replaceAll(/[\p{Cc}\s]/gu, ''))?.[1]
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme)
}

const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|[\u200b\ufeff\u202a-\u202e\u2066-\u2069]/gu, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '' && line !== '-')
    .join('\n')

/** The beginning of a text, at most so many characters long: whole sentences where one ends in its second half, else words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const start = text.slice(0, most - 1)
  const sentence = /^[^]*[.!?](?=\s)/.exec(start)?.[0] ?? ''
  if (sentence.length > most / 2) return sentence
  const words = start.replace(/\s+\S*$/, '').trimEnd()
  // Not between the two halves of one letter.
  return `${(words === '' ? start : words).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * A text of theirs as we may publish it: plain, at most so many characters, undefined where nothing is left. Every
 * change is noted.
 */
export function sayPlainly(
  notes: Notes,
  field: string,
  found: string | undefined,
  most: number,
): string | undefined {
  if (found === undefined) return undefined
  const { text, hadMarkup, hadControls, badLink } = plainText(found)
  if (badLink !== undefined)
    notes.repaired(field, badLink, 'a link that is not to a web page is left out')
  if (hadMarkup) notes.repaired(field, found, 'HTML is turned into plain text')
  if (hadControls) notes.repaired(field, found, 'control characters are taken out')
  if (text === '') return undefined
  if (text.length > most)
    notes.repaired(field, `${text.length} characters: ${text}`, `shortened to at most ${most}`)
  return shortened(text, most)
}

/** The same on one line: a name. */
export function nameOn(
  notes: Notes,
  field: string,
  found: string | undefined,
  most = 120,
): string | undefined {
  const text = sayPlainly(notes, field, found, most)?.replaceAll('\n', ' ')
  return text === '' ? undefined : text
}
