import { weekdays, isLocalDate, type LocalDate } from '#domain/time/localDate.ts'
import { placeKinds, type PlaceId } from '#domain/catalogue/place.ts'
import {
  ageBands,
  defaultSearch,
  fits,
  shows,
  sorts,
  timesOfDay,
  usualWhen,
  views,
  whens,
  withins,
  type ReadIn,
  type Search,
} from '#domain/search/search.ts'

/** One value of the address: `parse` gives null for what it does not know, and parse(format(x)) = x. */
interface Codec<T> {
  parse: (text: string) => T | null
  format: (value: T) => string
}

/** Long enough for any town or name, short enough that a hostile link costs nothing. */
const longestText = 100
const mostIds = 100
/** More than any plan: how many of them are shown is for the plan to say. */
const mostPicks = 1000
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const text: Codec<string> = {
  parse: (text) => text.trim().slice(0, longestText).trim() || null,
  format: (value) => value,
}

const flag: Codec<boolean> = {
  parse: (text) => (text === '1' ? true : null),
  format: (value) => (value ? '1' : ''),
}

const date: Codec<LocalDate> = {
  parse: (text) => (isLocalDate(text) ? text : null),
  format: (value) => value,
}

function oneOf<T extends string>(options: readonly T[]): Codec<T> {
  return {
    parse: (text) => options.find((option) => option === text) ?? null,
    format: (value) => value,
  }
}

/** A comma list of known words, kept in the order of `options`, so that equal searches have equal addresses. */
function someOf<T extends string>(options: readonly T[]): Codec<T[]> {
  return {
    parse(text) {
      const said = new Set(text.split(','))
      const known = options.filter((option) => said.has(option))
      return known.length > 0 ? known : null
    },
    format: (values) => values.join(','),
  }
}

/** A comma list of ids in the order given; which of them exist is for the catalogue to say. */
const idsUpTo = (most: number): Codec<string[]> => ({
  parse(text) {
    const known = [...new Set(text.split(','))].filter((id) => slug.test(id)).slice(0, most)
    return known.length > 0 ? known : null
  },
  format: (values) => values.join(','),
})
const ids = idsUpTo(mostIds)

const placeId: Codec<PlaceId> = {
  parse: (text) => (slug.test(text) ? (text as PlaceId) : null),
  format: (value) => value,
}

const language: Codec<string> = {
  parse: (text) => (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : null),
  format: (value) => value,
}

/** A field added to Search does not compile until the address knows it. */
const codecs: { [Field in keyof Search]: Codec<NonNullable<Search[Field]>> } = {
  near: text,
  within: oneOf([...withins, 'auto']),
  when: oneOf(whens),
  ages: someOf(ageBands),
  fit: oneOf(fits),
  types: ids,
  kinds: someOf(placeKinds),
  days: someOf(weekdays),
  time: someOf(timesOfDay),
  from: date,
  free: flag,
  dropin: flag,
  everyone: flag,
  has: ids,
  q: text,
  show: oneOf(shows),
  view: oneOf(views),
  sort: oneOf(sorts),
  at: placeId,
  picks: idsUpTo(mostPicks),
  lang: language,
}

/** The keys of a fragment, in the order they are written. */
export const searchFields = Object.keys(codecs) as (keyof Search)[]

/**
 * What a link's fragment asks for: unknown keys and values are ignored, a value left out is its default. The default of
 * `when` depends on what else is said, and on where the fragment is read. `fragment` may start with `#`. Why: docs/decisions/address-as-state.md.
 */
export function parseSearch(fragment: string, readIn: ReadIn = 'finder'): Search {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const search: Search = { ...defaultSearch }
  for (const field of searchFields) read(search, field, said.get(field))
  if (codecs.when.parse(said.get('when') ?? '') === null) search.when = usualWhen(search, readIn)
  return search
}

function read<Field extends keyof Search>(search: Search, field: Field, text: string | null): void {
  const value = text === null ? null : codecs[field].parse(text)
  if (value !== null) search[field] = value
}

/** The shortest fragment that means this search, without `#`; '' when all is default. parseSearch reads it back in the same place. */
export function formatSearch(search: Search, readIn: ReadIn = 'finder'): string {
  const usual: Search = { ...defaultSearch, when: usualWhen(search, readIn) }
  const said = new URLSearchParams()
  for (const field of searchFields) {
    const text = textOf(field, search[field])
    if (text !== textOf(field, usual[field])) said.set(field, text)
  }
  // Commas are legal in a fragment and a family may have to read the link aloud.
  return said.toString().replaceAll('%2C', ',')
}

function textOf<Field extends keyof Search>(field: Field, value: Search[Field]): string {
  return value === null ? '' : codecs[field].format(value)
}
