import type { GazetteerEntry, Point } from './gazetteer.ts'
import { plainWords } from '#domain/search/plainWords.ts'

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
 * At most `limit` entries whose name, or another name, starts with what was typed, or has a word that does;
 * whole starts come first.
 */
export function suggest(
  gazetteer: readonly GazetteerEntry[],
  text: string,
  limit: number,
): GazetteerEntry[] {
  const typed = plainWords(text).join(' ')
  if (typed === '') return []
  const ranked = gazetteer.flatMap((entry) => {
    const rank = Math.min(...plainNames(entry).map((plain) => rankOf(plain, typed)))
    return rank === Infinity
      ? []
      : [{ entry, rank: rank * order.length + order.indexOf(entry.kind) }]
  })
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ entry }) => entry)
}

const remembered = new WeakMap<GazetteerEntry, string[]>()

/** The names of an entry in plain words: asked for with each letter that is typed, so worked out once. */
function plainNames(entry: GazetteerEntry): string[] {
  const known = remembered.get(entry)
  if (known !== undefined) return known
  const names = [entry.name, ...entry.otherNames].map((name) => plainWords(name).join(' '))
  remembered.set(entry, names)
  return names
}

/** 0 = the very name, 1 = the name starts so, 2 = a word in it does. Spaces in postcodes do not count. */
function rankOf(plain: string, typed: string): number {
  if (plain === typed) return 0
  if (plain.startsWith(typed)) return 1
  const packed = typed.replaceAll(' ', '')
  if (/\d/.test(typed) && plain.replaceAll(' ', '').startsWith(packed)) return 1
  return ` ${plain}`.includes(` ${typed}`) ? 2 : Infinity
}

/** The entry a name means exactly (in any case, without accents or punctuation), or null. */
export function named(gazetteer: readonly GazetteerEntry[], name: string): GazetteerEntry | null {
  const [first] = suggest(gazetteer, name, 1)
  if (!first) return null
  const typed = plainWords(name).join(' ')
  const exact = plainNames(first).includes(typed)
  return exact ? first : null
}
