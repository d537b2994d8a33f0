import { useDeferredValue, useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import { useOrigin } from '#data/gazetteer.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { defaultsOf, fieldsThat } from '#domain/search/chosen.ts'
import type { Standpoint } from '#domain/search/filters.ts'
import { find, type Found } from '#domain/search/find.ts'
import { isExact, type Origin } from '#domain/geo/origin.ts'
import type { Search } from '#domain/search/search.ts'
import type { Now } from '#domain/time/localDate.ts'
import { formatSearch, parseSearch } from '#url/search.ts'

export interface Answer extends Found {
  /** The parts of the search that the answer depends on: the same key, the same question. */
  searchKey: string
  /** The search without what only says how its answer is looked at. */
  asked: Search
  where: Standpoint
  origin: Origin
}

const look = defaultsOf(fieldsThat((row) => row.look))

/** A week shows sessions, whatever the list shows, and has days of its own. */
const shownBy = ({ view }: Search): Partial<Search> =>
  view === 'week' ? { show: 'sessions', when: 'any' } : {}

const last = new WeakMap<Catalogue, { key: string; answer: Answer }>()

/**
 * Where the three streams meet: what is published, what was asked, and the clock. Every view shows this answer.
 * What was typed is painted first and the answer follows, whole: its question and its results never part.
 */
export function useResults(catalogue: Catalogue, search: Search): Answer {
  const { area } = catalogue
  const searchKey = useDeferredValue(formatSearch({ ...search, ...look, ...shownBy(search) }))
  const asked = useMemo(() => parseSearch(searchKey), [searchKey])
  const now = useDeferredValue(useNow(area.timeZone))
  const origin = useOrigin(area, asked.near)
  return useMemo(
    () => answerTo(catalogue, searchKey, asked, now, origin),
    [catalogue, searchKey, asked, now, origin],
  )
}

/** The last answer is kept: a drawing that gave way to a key begins anew, and need not find it again. */
function answerTo(
  catalogue: Catalogue,
  searchKey: string,
  asked: Search,
  now: Now,
  origin: Origin,
): Answer {
  const key = JSON.stringify([searchKey, now, origin])
  const known = last.get(catalogue)
  if (known?.key === key) return known.answer
  const where = { now, origin: originIn(origin) }
  const answer = { searchKey, asked, where, origin, ...find(catalogue, asked, where) }
  last.set(catalogue, { key, answer })
  return answer
}

function originIn(origin: Origin): Standpoint['origin'] {
  if (origin.is !== 'found') return null
  const { lat, lon } = origin.point
  return { lat, lon, about: !isExact(origin) }
}
