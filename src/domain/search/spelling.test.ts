import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editsBetween, respelt } from './spelling.ts'

/** The same by its definition: the least of all ways, letter by letter, without a table. */
function slowly(a: string, b: string): number {
  if (a === '') return b.length
  if (b === '') return a.length
  const same = a.at(-1) === b.at(-1)
  const ways = [
    slowly(a.slice(0, -1), b) + 1,
    slowly(a, b.slice(0, -1)) + 1,
    slowly(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  ]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(...ways, ...(swapped ? [slowly(a.slice(0, -2), b.slice(0, -2)) + 1] : []))
}

describe('the edits between two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  it('are as few as can be, to the whole word and to its nearest start', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (typed, known, most) => {
        const starts = Array.from({ length: known.length + 1 }, (_, end) => known.slice(0, end))
        const start = Math.min(...starts.map((one) => slowly(typed, one)))
        const edits = editsBetween(typed, known, most)
        if (start > most) expect(edits).toBeNull()
        else expect(edits?.start).toBe(start)
        // The whole is right as far as it is asked about.
        const whole = slowly(typed, known)
        if (whole <= most) expect(edits?.whole).toBe(whole)
        else if (edits) expect(edits.whole).toBeGreaterThan(most)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['swafham', 'swaffham', 1],
    ['hapisburgh', 'happisburgh', 1],
    ['tehtford', 'thetford', 1],
    ['dereham', 'dereham', 0],
  ])('%s and %s: %s', (a, b, whole) => expect(editsBetween(a, b, 2)?.whole).toBe(whole))

  it('are found in words longer than any', () => {
    expect(editsBetween('a'.repeat(100), 'a'.repeat(100), 2)?.start).toBe(0)
  })
})

describe('what words may have been meant to be', () => {
  const known = new Set([
    'swaffham',
    'saham',
    'great',
    'yarmouth',
    'diss',
    'dereham',
    'derham',
    'hall',
  ])
  it.each<[string, string[]]>([
    ['swafham', ['swaffham']],
    ['swafh', ['swaffham']],
    ['great yarmuth', ['great yarmouth']],
    ['grat yarmuth', ['great yarmouth']],
    ['yarm', []],
    ['swaffham', []],
    ['dis', []],
    // Too short to tell, or nothing like anything.
    ['hal', []],
    ['dxs', []],
    ['great zebra', []],
    ['derxham', ['dereham', 'derham']],
    ['', []],
  ])('%s: %j', (text, meant) => {
    const words = text.split(' ').filter((word) => word !== '')
    expect(respelt(words, known).map((one) => one.join(' '))).toEqual(meant)
  })
})
