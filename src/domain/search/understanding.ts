import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { GazetteerEntry, Street } from '#domain/geo/gazetteer.ts'
import { allNamed } from '#domain/geo/names.ts'
import { readNear } from '#domain/geo/near.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { nowhereOf, readPostcode, type Nowhere, type PostcodeText } from '#domain/geo/postcode.ts'
import {
  nameElsewhere,
  postcodeElsewhere,
  townOutside,
  type OtherArea,
  type Outside,
} from './outside.ts'
import { plainWords, readings } from './plainWords.ts'
import { readParts } from './question.ts'
import type { Search } from './search.ts'
import { respelt } from './spelling.ts'
import { streetsNamed } from './streets.ts'
import {
  districtsOf,
  hasPlace,
  startOf,
  startOfPostcode,
  sessionsNamed,
  startOfStreet,
  suggestionsFor,
  vocabularyOf,
  type StartingPoint,
  type Suggestion,
  type SuggestionGroup,
} from './suggestions.ts'

/** How many are offered where the text is in doubt. */
const mostMeant = 4

/** What the box answers from. */
export interface Known {
  /** The towns, villages and postcodes of the area that is open; null = they are not here yet. */
  gazetteer: readonly GazetteerEntry[] | null
  catalogue: Catalogue
  /** The other areas served, with their towns and postcodes where these are here. */
  otherAreas: readonly OtherArea[]
  /** The streets of the area; left out = they are not here, or not known. */
  streets?: readonly Street[]
  /** The day it is asked, from which "half-term" is counted. */
  today: LocalDate
}

/** Why a text does not say by itself what is meant. */
export type Doubt =
  /** The end of a postcode is missing: "NR19 1D". */
  | 'half-postcode'
  /** The letters that many postcodes begin with: "NR". */
  | 'postcode-area'
  /** Nearly a postcode: "NR1! 1AA", "NR19 IDP". */
  | 'odd-postcode'
  /** Several places have that name. */
  | 'several'
  /** The start of one or more names: "Swaff". */
  | 'unfinished'
  /** Nothing is called so, but something nearly is: "Swafham". */
  | 'spelling'

/** What a text means, and so what pressing Enter does. Only `start` and `names` look for something; the rest is said or asked. */
export type Meaning =
  | { is: 'nothing' }
  /** The towns and postcodes are not here yet. */
  | { is: 'waiting' }
  | { is: 'start'; near: string; name: string }
  /** Words in names of places, sessions or former centres: `q` of the address. */
  | { is: 'names'; q: string }
  /** Several things in one text, as what is looked for and where, or when. */
  | { is: 'parts'; change: Partial<Search> }
  | { is: 'ask'; why: Doubt }
  | Outside
  | { is: 'nowhere'; why: Nowhere }
  | { is: 'unknown'; what: 'postcode' | 'name' }

export interface Understanding {
  means: Meaning
  /** What may be chosen, under its headings. */
  groups: SuggestionGroup[]
  /** The likeliest, where the text is in doubt: one press each. */
  didYouMean: Suggestion[]
}

/**
 * What a text in the search box means: postcodes whole or half typed, towns and villages, names of places, sessions and
 * former centres, and places of other areas. Spelling is forgiven by asking; nothing is ever moved in silence.
 */
export function understand(typed: string, known: Known): Understanding {
  const text = typed.trim().replace(/^[\s.,;:]+|[\s.,;:]+$/g, '')
  if (text === '') return plainly({ is: 'nothing' })
  if (readNear(text).is === 'point') return plainly({ is: 'start', near: text, name: '' })
  const nowhere = nowhereOf(text)
  if (nowhere !== null) return plainly({ is: 'nowhere', why: nowhere })
  const { gazetteer, catalogue, otherAreas, streets = [], today } = known
  if (gazetteer === null) return plainly({ is: 'waiting' })
  const exact = allNamed(gazetteer, text, catalogue.area.name)
  const here: Here = { text, exact, gazetteer, catalogue, otherAreas, streets, today }
  const postcode = readPostcode(text)
  return postcode === null ? (asParts(here) ?? asName(here)) : asPostcode(postcode, here)
}

interface Here {
  text: string
  /** The towns and villages with that very name. */
  exact: readonly GazetteerEntry[]
  gazetteer: readonly GazetteerEntry[]
  catalogue: Catalogue
  otherAreas: readonly OtherArea[]
  streets: readonly Street[]
  today: LocalDate
}

const plainly = (means: Meaning): Understanding => ({ means, groups: [], didYouMean: [] })

const starting = ({ near, name }: StartingPoint): Meaning => ({ is: 'start', near, name })

const asked = (why: Doubt, didYouMean: Suggestion[], groups: SuggestionGroup[]): Understanding => ({
  means: { is: 'ask', why },
  groups,
  didYouMean: didYouMean.slice(0, mostMeant),
})

function asPostcode(postcode: PostcodeText, here: Here): Understanding {
  const { gazetteer } = here
  if (postcode.is === 'letters') {
    const districts = districtsOf(postcode.letters, gazetteer)
    if (districts.length > 0) return asked('postcode-area', districts, groupOf(districts))
    const named = asName(here)
    if (named.groups.length > 0) return named
    return plainly(townOutside(postcode.letters, postcode.round, here))
  }
  const start = startOfPostcode(postcode.part, gazetteer)
  if (start === null) {
    const outside = postcodeElsewhere(postcode.part, here)
    return plainly(outside ?? { is: 'unknown', what: 'postcode' })
  }
  const groups = groupOf([start])
  if (postcode.is === 'half') return asked('half-postcode', [start], groups)
  if (postcode.is === 'odd') return asked('odd-postcode', [start], groups)
  return { means: starting(start), groups, didYouMean: [] }
}

/** A text that says several things, unless all of it is a name; null = it does not. */
function asParts(here: Here): Understanding | null {
  const { text, exact, catalogue, today } = here
  const { calendar } = catalogue
  if (exact.length > 0) return null
  const isPlace = (name: string) => hasPlace(catalogue, name)
  if (isPlace(text)) return null
  const read = readParts(
    text,
    { calendar, today },
    {
      startNamed: (near) => startNamed(near, here),
      likely: (near) => {
        const [first] = misspelt({ ...here, text: near })?.didYouMean ?? []
        return first?.is === 'start' ? first : null
      },
      isNamed: (what) => plainWords(what).length > 0 && sessionsNamed(what, catalogue).length > 0,
      isPlace,
    },
  )
  if (read === null) return null
  const { change, name, sure } = read
  const suggestion = { is: 'parts' as const, name, change }
  const groups = [{ of: 'sessions' as const, suggestions: [suggestion] }]
  if (!sure) return asked('spelling', [suggestion], groups)
  return { means: { is: 'parts', change }, groups, didYouMean: [] }
}

/** The one start that a text is the name of, or a postcode; null = it is none, or several. */
function startNamed(text: string, { gazetteer, catalogue }: Here): StartingPoint | null {
  const postcode = readPostcode(text)
  if (postcode?.is === 'postcode') return startOfPostcode(postcode.part, gazetteer)
  return onlyStart(allNamed(gazetteer, text, catalogue.area.name), gazetteer)
}

/** The one start that has a name, or the one town of those that have; null = there is none. */
function onlyStart(
  exact: readonly GazetteerEntry[],
  gazetteer: readonly GazetteerEntry[],
): StartingPoint | null {
  const towns = exact.filter(({ kind }) => kind === 'town')
  const [only] = exact.length === 1 ? exact : towns.length === 1 ? towns : []
  return only ? startOf(only, gazetteer) : null
}

const groupOf = (starts: StartingPoint[]): SuggestionGroup[] => [
  { of: 'starts', suggestions: starts },
]

function asName(here: Here): Understanding {
  const { text, exact, gazetteer, catalogue, streets } = here
  const only = onlyStart(exact, gazetteer)
  const groups = suggestionsFor(text, gazetteer, catalogue, streets)
  if (only) return { means: starting(only), groups, didYouMean: [] }
  if (exact.length > 1)
    return asked(
      'several',
      exact.map((one) => startOf(one, gazetteer)),
      groups,
    )
  const [first] = groups
  if (first?.of === 'starts') return asked('unfinished', first.suggestions, groups)
  if (first?.of === 'streets' && groups.length === 1) return asStreet(first, here)
  if (first) return { means: { is: 'names', q: text }, groups, didYouMean: [] }
  const outside = nameElsewhere(text, here)
  if (outside) return plainly(outside)
  return misspelt(here) ?? plainly({ is: 'unknown', what: whatOf(text) })
}

/** A text that is the name of a street, or the start of one, and of nothing else. */
function asStreet(group: SuggestionGroup, { text, streets, catalogue }: Here): Understanding {
  const { exact } = streetsNamed(streets, text, catalogue.area.name, mostMeant)
  const [only, another] = exact.map(startOfStreet)
  if (only && !another) return { means: starting(only), groups: [group], didYouMean: [] }
  return asked(only ? 'several' : 'unfinished', group.suggestions, [group])
}

const whatOf = (text: string) => (/^[a-z]{1,2}\d/i.test(text) ? 'postcode' : 'name')

function misspelt({ text, gazetteer, catalogue }: Here): Understanding | null {
  const [words = []] = readings(text, catalogue.area.name)
  const meant = respelt(words, vocabularyOf(gazetteer, catalogue)).map((words) =>
    suggestionsFor(words.join(' '), gazetteer, catalogue),
  )
  const found = meant.filter((groups) => groups.length > 0)
  const [groups] = found
  if (groups === undefined) return null
  const likeliest = found.flatMap(([first]) => first?.suggestions.slice(0, 1) ?? [])
  return asked('spelling', likeliest, groups)
}
