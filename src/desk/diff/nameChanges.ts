import type { Area } from '#domain/catalogue/area.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { GazetteerRow } from '#desk/area.ts'
import { isSame } from '#desk/files.ts'
import { listWords } from './fields.ts'
import type { FamilyChange } from './schedules.ts'

/** A row of gazetteer.json as it was and as it is; undefined where there is none. */
interface NameChange {
  was: GazetteerRow | undefined
  is: GazetteerRow | undefined
}

/** Rows by what they are of: a village that has become a town is one thing, two villages of one name are two. */
function rowsByKey(rows: readonly GazetteerRow[]): Map<string, GazetteerRow> {
  const met = new Map<string, number>()
  return new Map(
    rows.map((row) => {
      const [kind, name] = row
      const key = kind === 'town' || kind === 'village' ? name : `${kind} ${name}`
      const nth = (met.get(key) ?? 0) + 1
      met.set(key, nth)
      return [`${key} ${nth}`, row]
    }),
  )
}

/** The names of a search that came, went, or say something else than before. */
export function changedNames(
  before: readonly GazetteerRow[],
  after: readonly GazetteerRow[],
): NameChange[] {
  const [old, now] = [rowsByKey(before), rowsByKey(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    return isSame(was, is) ? [] : [{ was, is }]
  })
}

export const nameOf = ({ was, is }: NameChange): string => (is ?? was)?.[1] ?? ''

/** As many names have a line each: of a list of hundreds some are said in one. */
const most = 10

/** Names and postcodes that a search no longer finds, finds now, or finds elsewhere or by another name. */
export function nameChanges(
  { id }: Area,
  before: readonly GazetteerRow[],
  after: readonly GazetteerRow[],
): FamilyChange[] {
  const all = changedNames(before, after)
  const change = (
    kind: 'added' | 'gone' | 'details',
    word: string,
    of: NameChange[],
  ): FamilyChange[] => {
    if (of.length > most)
      return [{ kind, id, what: 'names in the search', says: inOne(of, word), of: of.length }]
    return of.flatMap((one) =>
      (kind === 'details' ? rowChanges(one) : [word]).map((says): FamilyChange => ({
        kind,
        id: nameOf(one),
        what: `name in the search ${nameOf(one)}`,
        says,
      })),
    )
  }
  return [
    ...change('added', 'new', before.length === 0 ? [] : all.filter(({ was }) => !was)),
    ...change(
      'details',
      'changed',
      all.filter(({ was, is }) => was && is),
    ),
    ...change(
      'gone',
      'gone',
      all.filter(({ is }) => !is),
    ),
  ]
}

const inOne = (of: readonly NameChange[], word: string): string =>
  `${of.length} ${word}: ${listWords(of.slice(0, most).map(nameOf))} …`

function rowChanges({ was, is }: NameChange): string[] {
  if (!was || !is) return []
  const [[oldKind, , lat, lon, oldNames = []], [kind, , toLat, toLon, names = []]] = [was, is]
  const metres = Math.round(metresBetween({ lat, lon }, { lat: toLat, lon: toLon }))
  return [
    ...(oldKind === kind ? [] : [`what it is: ${oldKind} → ${kind}`]),
    ...(isSame(oldNames, names)
      ? []
      : [`other names: ${listWords(oldNames)} → ${listWords(names)}`]),
    ...(lat === toLat && lon === toLon ? [] : [`moved by ${metres} m`]),
  ]
}
