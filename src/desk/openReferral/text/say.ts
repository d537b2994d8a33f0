import type { Notes } from '#desk/report/report.ts'
import { plainText, shortened } from './plainText.ts'

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
