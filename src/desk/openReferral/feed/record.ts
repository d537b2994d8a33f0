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

function tryJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    // RangeError: so deep that the parser runs out of room.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
