import type { GazetteerEntry, Point } from './gazetteer.ts'
import { plainWords, readings } from '#domain/search/plainWords.ts'

/** What a person meant by where they are: a postcode, a point, or the name of a town or village. */
export type Near =
  | { is: 'nothing' }
  | { is: 'point'; point: Point }
  | { is: 'postcode'; outcode: string; sector: string | null; unit: string | null }
  | { is: 'name'; name: string }

const outcode = '([A-Z]{1,2}\\d[A-Z\\d]?)'
/** The second part is always one digit and two letters, so a whole postcode is cut from its end. */
const whole = new RegExp(`^${outcode}(\\d)([A-Z]{2})$`)
/** "NR1 1" is a sector, though "NR11" is a district: here the space tells. */
const sectorAlone = new RegExp(`^${outcode}[\\s.-]+(\\d)$`)
const start = new RegExp(`^${outcode}(\\d)?$`)
const point = /^(-?\d{1,2}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/

/**
 * Reads the text of a search box. A postcode may be in any case, with spaces, hyphens or dots anywhere
 * (standards 7, "Postcode"); `sector` and `unit` are null where only the first part was given.
 */
export function readNear(text: string): Near {
  const said = text.trim()
  if (said === '') return { is: 'nothing' }
  const coordinates = point.exec(said)
  if (coordinates) return pointOf(Number(coordinates[1]), Number(coordinates[2]), said)
  return postcodeOf(said.toUpperCase()) ?? { is: 'name', name: said }
}

function pointOf(lat: number, lon: number, said: string): Near {
  const onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  return onEarth ? { is: 'point', point: { lat, lon } } : { is: 'name', name: said }
}

function postcodeOf(said: string): Near | null {
  const packed = said.replace(/[\s.-]/g, '')
  const parts = whole.exec(packed) ?? sectorAlone.exec(said) ?? start.exec(packed)
  if (!parts) return null
  const [, outcode = '', digit, unit] = parts
  return {
    is: 'postcode',
    outcode,
    sector: digit ? `${outcode} ${digit}` : null,
    unit: digit && unit ? `${digit}${unit}` : null,
  }
}

/** Towns before villages, then postcodes; each list is in the gazetteer's own order, largest first. */
const order: GazetteerEntry['kind'][] = ['town', 'village', 'district', 'sector']

/**
 * At most `limit` entries whose name, or another name, starts with what was typed, or has a word that does; whole
 * starts come first. The area's own name may follow, and spaces count for nothing: "kingslynn", "NR191".
 */
export function suggest(
  gazetteer: readonly GazetteerEntry[],
  text: string,
  limit: number,
  areaName: string,
): GazetteerEntry[] {
  const typed = typedIn(text, areaName)
  if (typed.length === 0) return []
  const ranked = gazetteer.flatMap((entry) => {
    const rank = rankOf(entry, typed)
    return rank === Infinity
      ? []
      : [{ entry, rank: rank * order.length + order.indexOf(entry.kind) }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry)
}

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
function typedIn(text: string, areaName: string): string[] {
  return readings(text, areaName).map((words) => words.join(''))
}

/** The best of its names: 0 = the very name, 1 = the name starts so, 2 = from a word on it does, Infinity = none does. */
function rankOf(entry: GazetteerEntry, typed: readonly string[]): number {
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
