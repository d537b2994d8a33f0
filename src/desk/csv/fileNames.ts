import { nearest } from '#desk/words.ts'
import { sheetFiles } from './tables.ts'

/** What copying a file, or keeping an older one, adds to its name. */
const ofCopies = /^(?:copy|copie|of|new|old|final|edited|changed|backup|draft|version|v?\d+)$/

const stemOf = (file: string) => file.toLowerCase().replace(/\.\w+$/, '')
const wordsOf = (name: string) => name.split(/[^a-z0-9]+/).filter((it) => it !== '')
const stems = sheetFiles
  .map((file) => ({ file, words: wordsOf(stemOf(file)) }))
  // "example times" ends with "times" too.
  .sort((a, b) => b.words.length - a.words.length)

/**
 * Which sheet a file of another name is most likely meant for: by a slip of the pen, as a copy ("sessions - Copy.csv"), or,
 * where that sheet is not among the names, with a word before or behind ("norfolk-sessions.csv").
 */
export function sheetMeant(names: readonly string[]): (name: string) => string | undefined {
  const there = new Set(names.map((it) => it.toLowerCase()))
  return (name) => {
    const words = wordsOf(stemOf(name))
    const called = stems.find(({ file, words: own }) => {
      const last = words.length - own.length
      const isAt = (at: number) => String(words.slice(at, at + own.length)) === String(own)
      const at = words.findIndex((_, i) => isAt(i))
      const isCopy = words.toSpliced(at, own.length).every((it) => ofCopies.test(it))
      return at >= 0 && (isCopy || (!there.has(file) && (isAt(0) || isAt(last))))
    })
    return called?.file ?? nearest(`${stemOf(name)}.csv`, sheetFiles)
  }
}
