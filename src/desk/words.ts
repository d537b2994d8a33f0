/** How many letters must be put in, left out, changed or swapped with the next to make one word of another (Damerau, restricted). */
function edits(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const at = (r: number, c: number) => (r === i ? row[c] : rows[r]?.[c]) ?? Infinity
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swap))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? Infinity
}

/** The word that another was most likely meant for: at most a third of its letters differ; undefined where none is so near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 80)
  let best: string | undefined
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const one of known) {
    if (Math.abs(one.length - wanted.length) >= fewest) continue
    const count = edits(wanted, one.toLowerCase())
    if (count < fewest) [best, fewest] = [one, count]
  }
  return best
}

/** `nearest` among known words, for lists with many wrong ones: each is looked for once, and no more than 200. */
export function suggester(known: Iterable<string>): (word: string) => string | undefined {
  const words = [...known]
  const found = new Map<string, string | undefined>()
  return (word) => {
    if (!found.has(word)) found.set(word, found.size < 200 ? nearest(word, words) : undefined)
    return found.get(word)
  }
}

/** "1 error", "2 errors". */
export const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`
