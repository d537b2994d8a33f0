/** How many letters of a word may be wrong, by its length: "Diss" none, "Dereham" two. */
function mostEdits(length: number): number {
  if (length < 4) return 0
  return length < 6 ? 1 : 2
}

/** How far a typed word is from a known one, in letters put in, left out, changed or swapped with the next. */
export interface Edits {
  whole: number
  /** To the start of the known word that is nearest: it may still be being typed. */
  start: number
}

/** Longer than any word that is compared; one that is longer is compared as far as this. */
const longest = 40
/** Three rows of the table of edits, used over and over: a new one for each word would be most of the work. */
const rows = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
] as const

/** The edits between two words (optimal string alignment), or null where even the start of the known one takes more than `most`. */
export function editsBetween(typed: string, known: string, most: number): Edits | null {
  const height = Math.min(typed.length, longest)
  const width = Math.min(known.length, height + most, longest)
  if (width < height - most) return null
  let [beforeLast, last, now] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= width; column += 1) last[column] = column
  let start = 0
  for (let row = 1; row <= height; row += 1) {
    const letter = typed.charCodeAt(row - 1)
    const letterBefore = typed.charCodeAt(row - 2)
    now[0] = row
    start = row
    for (let column = 1; column <= width; column += 1) {
      const other = known.charCodeAt(column - 1)
      const put = at(now, column - 1) + 1
      const left = at(last, column) + 1
      const changed = at(last, column - 1) + (letter === other ? 0 : 1)
      let least = Math.min(put, left, changed)
      const isSwapped = letter === known.charCodeAt(column - 2) && letterBefore === other
      if (isSwapped) least = Math.min(least, at(beforeLast, column - 2) + 1)
      now[column] = least
      if (least < start) start = least
    }
    if (start > most) return null
    ;[beforeLast, last, now] = [last, now, beforeLast]
  }
  return { start, whole: at(last, width) + known.length - width }
}

const at = (row: Uint8Array, column: number): number => row[column] ?? 0

/** Words that are known, the likeliest to be meant first. */
export type Vocabulary = ReadonlySet<string>

const mostMeant = 3

/**
 * What a word may have been meant to be: the nearest known words, or those of which it is nearly the start, the nearest and
 * likeliest first. [] = it is none, or too short to tell.
 */
function meantBy(word: string, known: Vocabulary): string[] {
  const most = mostEdits(word.length)
  if (most === 0) return []
  const near: { one: string; far: number }[] = []
  for (const one of known) {
    // People get the first letter right, or swap it with the second.
    if (one[0] !== word[0] && one[0] !== word[1]) continue
    const edits = editsBetween(word, one, most)
    if (edits === null) continue
    const far = edits.whole <= most ? edits.whole * 2 : edits.start * 2 + 1
    near.push({ one, far })
  }
  const least = Math.min(...near.map(({ far }) => far))
  return near
    .filter(({ far }) => far <= least)
    .slice(0, mostMeant)
    .map(({ one }) => one)
}

/**
 * What a text may have been meant to be, each as plain words: its words that are known, or start one that is, stay; each
 * other becomes the nearest word that is known. [] = it stands as it is, or is too far from anything.
 */
export function respelt(words: readonly string[], known: Vocabulary): string[][] {
  const isKnown = (word: string) => {
    if (known.has(word)) return true
    for (const one of known) if (one.startsWith(word)) return true
    return false
  }
  let texts: string[][] = [[]]
  let changed = false
  for (const word of words) {
    const right = isKnown(word)
    const options = right ? [word] : meantBy(word, known)
    if (options.length === 0) return []
    changed ||= !right
    texts = texts.flatMap((text) => options.map((option) => [...text, option])).slice(0, mostMeant)
  }
  return changed ? texts : []
}
