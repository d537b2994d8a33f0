import { placeFiles } from '#data/published.ts'
import { plainPostcode, mendedPostcode } from '#desk/check/places.ts'
import { demojibaked, link, phone } from '#desk/csv/texts.ts'
import type { Cell } from '#desk/csv/cell.ts'
import type { Files } from '#desk/files.ts'
import { recordsOf, type RecordChange } from './draft.ts'

/** What is wrong in the same way in many records, and can be put right without asking. */
const repairKinds = ['postcodes', 'phones', 'links', 'letters', 'spaces'] as const
export type RepairKind = (typeof repairKinds)[number]

/** All of one kind, to be put right at once. */
export interface Repair {
  kind: RepairKind
  /** How many texts it changes, and one of them as it is and as it would be. */
  count: number
  example: { from: string; to: string }
  changes: RecordChange[]
}

interface Rule {
  /** The fields it is about, by the last part of their path; null = every text. */
  fields: readonly string[] | null
  mend: (text: string) => string
}

const asCell =
  (cell: Cell) =>
  (text: string): string => {
    const read = cell.read(text.trim())
    return read.is === 'read' ? String(read.value) : text
  }

/** Only its capitals and its space: a letter that stands for a figure is asked about, never put right. */
function spacedPostcode(text: string): string {
  const mended = mendedPostcode(text)
  return mended !== undefined && plainPostcode(mended) === plainPostcode(text) ? mended : text
}

const rules: Record<RepairKind, Rule> = {
  postcodes: { fields: ['postcode'], mend: spacedPostcode },
  phones: { fields: ['phone'], mend: asCell(phone) },
  links: { fields: ['url', 'bookingUrl'], mend: asCell(link) },
  letters: { fields: null, mend: demojibaked },
  spaces: { fields: null, mend: (text) => text.replaceAll('\u00a0', ' ').trim() },
}

/** What could be put right with one press in the lists of an area, the most first. The records need not be what they should. */
export function repairsOf(files: Files, area: string): Repair[] {
  const lists = ['sessions.json', ...placeFiles].map((name) => `${area}/${name}`)
  return repairKinds
    .flatMap((kind) => {
      const texts: Repair['example'][] = []
      const changes = lists.flatMap((file): RecordChange[] =>
        [...(recordsOf(files, file) ?? [])].flatMap(([id, before]) => {
          const had = texts.length
          const after = mended(before, rules[kind], null, texts)
          return texts.length > had ? [{ file, id, before, after }] : []
        }),
      )
      const [example] = texts
      return example ? [{ kind, count: texts.length, example, changes }] : []
    })
    .sort((a, b) => b.count - a.count)
}

/** A value with its texts put right; each that changes is noted. */
function mended(
  value: unknown,
  rule: Rule,
  key: string | null,
  noted: Repair['example'][],
): unknown {
  if (typeof value === 'string') {
    if (rule.fields !== null && !rule.fields.includes(key ?? '')) return value
    const to = rule.mend(value)
    if (to !== value) noted.push({ from: value, to })
    return to
  }
  if (Array.isArray(value)) return value.map((it) => mended(it, rule, key, noted))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [name, mended(it, rule, name, noted)]),
  )
}
