import type { Street } from '#domain/geo/gazetteer.ts'
import { finished, inSteps, type Steps } from './steps.ts'
import { plainWords, readings } from './plainWords.ts'

/** What people shorten at the end of the name of a street, where the start of the word is not enough. */
const endings: Readonly<Record<string, string>> = { rd: 'road', ln: 'lane', cres: 'crescent' }

/** A street as it is compared: without spaces, alone and with its town behind it ("highstreet", "highstreetdereham"). */
interface Compared {
  street: Street
  name: string
  whole: string
}

const remembered = new WeakMap<readonly Street[], Compared[]>()

/** Makes streets ready to be compared, a few hundred at a time, so that no letter waits for them. */
export function* readyStreets(streets: readonly Street[]): Steps<Compared[]> {
  const known = remembered.get(streets)
  if (known) return known
  const made: Compared[] = []
  yield* inSteps(streets, (street) => {
    const name = plainWords(street.name).join('')
    made.push({ street, name, whole: name + plainWords(street.near).join('') })
  })
  remembered.set(streets, made)
  return made
}

const compared = (streets: readonly Street[]): Compared[] => finished(readyStreets(streets))

/** What a street is called with its town: "High Street, Dereham". The address holds that. */
export const streetName = ({ name, near }: Street): string => `${name}, ${near}`

/** The street that such a name means; null = there is none. */
export function streetNamed(streets: readonly Street[], name: string): Street | null {
  const wanted = plainWords(name).join('')
  return compared(streets).find(({ whole }) => whole === wanted)?.street ?? null
}

export interface NamedStreets {
  /** Those with that very name, in the order given: those of larger towns first. */
  exact: Street[]
  /** At most so many whose name, with or without its town, starts so. */
  starting: Street[]
}

/** The streets that a text means, whole or half typed. Three letters say too little. */
export function streetsNamed(
  streets: readonly Street[],
  text: string,
  areaName: string,
  limit: number,
): NamedStreets {
  const found: NamedStreets = { exact: [], starting: [] }
  const typed = readings(text, areaName).map((words) =>
    words.map((word, at) => (at === words.length - 1 ? (endings[word] ?? word) : word)).join(''),
  )
  if (!typed.some(({ length }) => length > 3)) return found
  for (const { street, name, whole } of compared(streets)) {
    if (typed.includes(name) || typed.includes(whole)) found.exact.push(street)
    else if (found.starting.length < limit && typed.some((one) => whole.startsWith(one)))
      found.starting.push(street)
  }
  return found
}
