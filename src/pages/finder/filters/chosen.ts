import type { Area } from '#domain/catalogue/area.ts'
import { defaultSearch, type Search } from '#domain/search/search.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { filters as filtersWords } from '#words/en/filters.ts'

/** One filter chosen, its name, and the change that takes it away. */
export interface Chosen {
  key: string
  name: string
  without: Partial<Search>
}

type Lists = 'ages' | 'types' | 'kinds' | 'days' | 'time' | 'has'
type Flags = 'free' | 'dropin' | 'everyone'

const { within, ages, fit, types, kinds, days, time, from, free, dropin, everyone, has } =
  defaultSearch

/** All filters off; where from, the name looked for and the way of looking stay. */
export const cleared: Partial<Search> = {
  within,
  ages,
  fit,
  types,
  kinds,
  days,
  time,
  from,
  free,
  dropin,
  everyone,
  has,
}

/** What is now on, in the order of the panel, for the tags that take it away one by one: the filters, and the name. */
export function chosenFilters(search: Search, area: Area): Chosen[] {
  const said = filtersWords
  const named = (list: { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? id
  return [
    ...nameChosen(search),
    ...listed(search, 'ages', said.ages.band),
    ...fitChosen(search, said.ages.all),
    ...listed(search, 'types', (type) => named(area.serviceTypes, type)),
    ...listed(search, 'days', said.days.day),
    ...listed(search, 'time', said.time.name),
    ...fromChosen(search),
    ...flag(search, 'free', said.easy.free),
    ...flag(search, 'dropin', said.easy.dropin),
    ...flag(search, 'everyone', said.easy.everyone),
    ...withinChosen(search),
    ...listed(search, 'kinds', (kind) => area.kindNames[kind].many),
    ...listed(search, 'has', (feature) => named(area.features, feature)),
  ]
}

function listed<Field extends Lists>(
  search: Search,
  field: Field,
  name: (value: Search[Field][number]) => string,
): Chosen[] {
  const values: Search[Field][number][] = search[field]
  return values.map((value) => ({
    key: `${field} ${value}`,
    name: name(value),
    without: { [field]: values.filter((other) => other !== value) },
  }))
}

const flag = (search: Search, field: Flags, name: string): Chosen[] =>
  search[field] ? [{ key: field, name, without: { [field]: false } }] : []

const nameChosen = ({ q }: Search): Chosen[] =>
  q === '' ? [] : [{ key: 'q', name: filtersWords.q(q), without: { q: '' } }]

const fitChosen = (search: Search, name: string): Chosen[] =>
  search.fit === 'all' && search.ages.length > 1
    ? [{ key: 'fit', name, without: { fit: 'any' } }]
    : []

const fromChosen = ({ from }: Search): Chosen[] =>
  from === null
    ? []
    : [{ key: 'from', name: filtersWords.from(datesWords.day(from)), without: { from: null } }]

const withinChosen = ({ within }: Search): Chosen[] =>
  within === 'any'
    ? []
    : [{ key: 'within', name: filtersWords.within.miles(within), without: { within: 'any' } }]
