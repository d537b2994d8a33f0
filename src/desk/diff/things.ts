import type { SeenList } from '#desk/seen.ts'
import { someOf } from '#desk/removals.ts'
import { counted } from '#desk/words.ts'

/** What kind of change a family would notice. */
export type ChangeKind =
  'added' | 'gone' | 'moved' | 'times' | 'cancelled' | 'restored' | 'closed' | 'opened' | 'details'

/** What changes are counted by: a record of a list that families see; the made-up times of an area are one, and all else it says of itself. */
export interface Thing {
  list: SeenList | 'area' | 'files'
  /** Its own in the list. */
  id: string
}

/** One change that families would notice: of a session (with its place), of a place, or of what an area says of itself. */
export interface FamilyChange extends Thing {
  kind: ChangeKind
  /** "Bounce and Rhyme, Dereham Library", or a place's name. */
  what: string
  /** "Tuesday 10:00 → Wednesday 10:30 from 5 January". */
  says: string
  /** Whom it is about, where that is more than the line has room for. */
  names?: readonly string[]
}

/** A thing that changed for families, with all that did: it has one line, and counts as one. */
export interface ChangedThing extends Thing {
  is: 'gone' | 'added' | 'changed'
  what: string
  changes: readonly FamilyChange[]
}

/** As many entries of a list that an area keeps have a line each: more that are new, or gone, are said in one, and are one thing. */
export const manyAtOnce = 10

/** Tells one thing from all others. */
export const keyOf = ({ list, id }: Thing): string => `${list} ${id}`

/** Changes by what they are of, in the order in which each thing is first named. */
export function thingsIn(changes: readonly FamilyChange[]): ChangedThing[] {
  const things = new Map<string, FamilyChange[]>()
  for (const it of changes) things.set(keyOf(it), [...(things.get(keyOf(it)) ?? []), it])
  return [...things.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const { list, id, what, kind } = first
    const is = kind === 'gone' || kind === 'added' ? kind : 'changed'
    return [{ list, id, is, what, changes: all }]
  })
}

/** What a change says, with those whom it is about. */
const saysAll = ({ says, names = [] }: FamilyChange): string =>
  names.length === 0 ? says : `${says}: ${someOf(names)}`

/** One line for a person: "Songs, Mill Hall: cost: free → £2.50; cancelled on Tuesday 5 January (party)". */
export const thingLine = ({ what, changes }: ChangedThing): string =>
  `${what}: ${changes.map(saysAll).join('; ')}`

/** The changes of an area, counted by its lines. */
export function changesText(name: string, changes: readonly FamilyChange[]): string {
  const things = thingsIn(changes)
  if (things.length === 0) return `${name}: nothing has changed for families`
  const lines = things.map((it) => `  ${thingLine(it)}`)
  return [`${name}: ${counted(things.length, 'thing')} changed`, ...lines].join('\n')
}
