import { metresBetween } from '#domain/geo/distance.ts'
import type { GazetteerRow } from '#desk/area.ts'
import { isSame } from '#desk/files.ts'
import { listWords } from './fields.ts'
import { manyAtOnce, type FamilyChange } from './things.ts'

/** A row of gazetteer.json as it was and as it is; undefined where there is none. */
interface NameChange {
  id: string
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
      return [nth === 1 ? key : `${key} ${nth}`, row]
    }),
  )
}

/** The names of a search that came, went, or say something else than before; what a row is of tells it from others. */
function changedNames(before: readonly GazetteerRow[], after: readonly GazetteerRow[]) {
  const [old, now] = [rowsByKey(before), rowsByKey(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): NameChange[] => {
    const [was, is] = [old.get(id), now.get(id)]
    return isSame(was, is) ? [] : [{ id, was, is }]
  })
}

const nameOf = ({ was, is }: NameChange): string => (is ?? was)?.[1] ?? ''

/** Names and postcodes that a search no longer finds, finds now, or finds elsewhere or by another name. */
export function nameChanges(
  before: readonly GazetteerRow[],
  after: readonly GazetteerRow[],
): FamilyChange[] {
  const all = changedNames(before, after)
  const change = (
    kind: 'added' | 'gone' | 'details',
    word: string,
    of: NameChange[],
  ): FamilyChange[] => {
    const at = { kind, list: 'gazetteer' } as const
    if (of.length > manyAtOnce) {
      const says = `${of.length.toLocaleString('en-GB')} ${word}`
      return [{ ...at, id: word, what: 'names in the search', says, names: of.map(nameOf) }]
    }
    return of.flatMap((one) =>
      (kind === 'details' ? rowChanges(one) : [word]).map((says): FamilyChange => ({
        ...at,
        id: one.id,
        what: `name in the search ${nameOf(one)}`,
        says,
      })),
    )
  }
  return [
    ...change(
      'added',
      'new',
      all.filter(({ was }) => !was),
    ),
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
