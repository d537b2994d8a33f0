import { plainWords, readings } from '#domain/search/plainWords.ts'
import type { GazetteerEntry } from './gazetteer.ts'
import { readNear } from './near.ts'

/**
 * The towns and villages that a name means exactly (written in any of the ways of plainWords), towns first; postcodes where
 * it reads as one. What does not is none, or "NR1! 1" would be NR11.
 */
export function allNamed(
  gazetteer: readonly GazetteerEntry[],
  name: string,
  areaName: string,
): GazetteerEntry[] {
  const typed = typedIn(name, areaName)
  if (typed.length === 0) return []
  const named = gazetteer.filter((entry) => rankOf(entry, typed) === 0)
  const ofKinds = (...kinds: GazetteerEntry['kind'][]) =>
    kinds.flatMap((kind) => named.filter((entry) => entry.kind === kind))
  const postcodes = readNear(name).is === 'postcode' ? ofKinds('district', 'sector') : []
  return [...ofKinds('town', 'village'), ...postcodes]
}

/** The first that a name means exactly, or null. */
export function named(
  gazetteer: readonly GazetteerEntry[],
  name: string,
  areaName: string,
): GazetteerEntry | null {
  return allNamed(gazetteer, name, areaName)[0] ?? null
}

/** Each way a text may be meant, without its spaces. */
export function typedIn(text: string, areaName: string): string[] {
  return readings(text, areaName).map((words) => words.join(''))
}

/** The best of its names: 0 = the very name, 1 = the name starts so, 2 = from a word on it does, Infinity = none does. */
export function rankOf(entry: GazetteerEntry, typed: readonly string[]): number {
  let best = Infinity
  for (const { starts } of namesOf(entry)) {
    const whole = starts[0] ?? ''
    for (const text of typed) {
      if (whole === text) return 0
      if (whole.startsWith(text)) best = Math.min(best, 1)
      else if (starts.some((start) => start.startsWith(text))) best = Math.min(best, 2)
    }
  }
  return best
}

/** The names of an entry as they are compared, each by its words and by its starts. */
interface Compared {
  words: string[]
  /** Without spaces, from each of its words on: "eastdereham" and "dereham". */
  starts: string[]
}

const remembered = new WeakMap<GazetteerEntry, Compared[]>()

/** Each name of an entry as it is compared. Asked for with each letter that is typed, so worked out once. */
export function namesOf(entry: GazetteerEntry): Compared[] {
  const known = remembered.get(entry)
  if (known !== undefined) return known
  const names = [entry.name, ...entry.otherNames].map((name) => {
    const words = plainWords(name)
    return { words, starts: words.map((_, index) => words.slice(index).join('')) }
  })
  remembered.set(entry, names)
  return names
}
