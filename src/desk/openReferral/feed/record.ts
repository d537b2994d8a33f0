/** Thrown where a feed cannot be read at all; its message is the one thing to say. */
export class UnreadableFeed extends Error {}

/** A record's JSON, or why it is none. */
export type ParsedRecord =
  { is: 'json'; value: unknown; hadControls: boolean } | { is: 'broken'; start: string }

/**
 * Parses the text of one record. Line breaks, tabs and other control characters inside a string, which JSON forbids and
 * real feeds hold, are read as spaces; so is half a surrogate pair. Never throws.
 */
export function parseRecord(text: string): ParsedRecord {
  const asItStands = tryJson(text)
  if (asItStands !== undefined) return { is: 'json', value: asItStands.value, hadControls: false }
  const mended = tryJson(withoutControls(text))
  if (mended !== undefined) return { is: 'json', value: mended.value, hadControls: true }
  return { is: 'broken', start: text.slice(0, 200) }
}

const withoutControls = (text: string): string =>
  text.replaceAll(/"(?:[^"\\]|\\[^])*"/g, (string) => string.replaceAll(/\p{Cc}/gu, ' '))

/** A text's JSON, undefined where it is none, or is so deep that the parser runs out of room. */
export function tryJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/**
 * What a text is that should be JSON and is none, as it is said: "a web page", "nothing at all". Servers answer with them
 * under any name, a page to log in as often as not.
 */
export function notJson(text: string): string {
  const bare = text.replace(/^\uFEFF/, '').trim()
  const said = bare.startsWith('"') ? tryJson(bare)?.value : undefined
  const start = (typeof said === 'string' ? said.trim() : bare).slice(0, 100_000)
  if (start === '') return 'nothing at all'
  if (!start.startsWith('<')) return 'something that is not JSON'
  if (/type\s*=\s*["']?password|<title[^>]*>[^<]*\b(?:log ?in|sign ?in|log ?on)\b/i.test(start))
    return 'a page to log in'
  return /<(?:!doctype\s+html|html|head|body)\b/i.test(start) ? 'a web page' : 'XML'
}

/** What to do about an answer or a file that is no feed. */
export const giveTheFeed =
  'give the address of the feed itself, which mostly ends in /services, not of a page to read'

const marks = /"[^"\\]*(?:\\[^][^"\\]*)*"|["[\]{},:]/g

/**
 * The records of a page that is not JSON as a whole, each as its text, and the page without them: by its brackets alone, so
 * that one record that is not JSON spoils no other. Or why there are none.
 */
export function recordTexts(
  text: string,
  lists: readonly string[],
): { is: 'cut'; records: string[]; rest: string } | { is: 'whole'; why: string } {
  const keys = lists.map((it) => JSON.stringify(it))
  const records: string[] = []
  let [depth, listDepth, from, rest, last, key] = [0, 0, 0, '', '', '']
  const cut = (at: number) => {
    const record = text.slice(from, at).trim()
    if (record !== '') records.push(record)
    from = at + 1
  }
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '"') return { is: 'whole', why: 'it ends in the middle' }
    if (mark === ':' && depth === 1) key = last
    else if (mark === ',' && depth === listDepth && depth > 0) cut(index)
    else if (mark === '[' || mark === '{') {
      depth += 1
      const isList = depth === 1 || (depth === 2 && keys.includes(key))
      if (mark === '{' || !isList || rest !== '') continue
      listDepth = depth
      from = index + 1
      rest = text.slice(0, from)
    } else if (mark === ']' || mark === '}') {
      if (depth === listDepth && depth > 0) {
        cut(index)
        rest += text.slice(index)
        listDepth = 0
      }
      depth -= 1
      if (depth < 0) return { is: 'whole', why: 'it is not JSON' }
    } else last = mark
  }
  if (depth > 0) return { is: 'whole', why: 'it ends in the middle' }
  return rest === '' ? { is: 'whole', why: 'it is not JSON' } : { is: 'cut', records, rest }
}
