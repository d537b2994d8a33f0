import { useDeferredValue, useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import { useOrigin } from '#data/gazetteer.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { defaultsOf, fieldsThat } from '#domain/search/chosen.ts'
import type { Where } from '#domain/search/filters.ts'
import { find, type Found } from '#domain/search/find.ts'
import { isExact, type Origin } from '#domain/geo/origin.ts'
import type { Search } from '#domain/search/search.ts'
import { formatSearch, parseSearch } from '#url/search.ts'

export interface Answer extends Found {
  /** The parts of the search that the answer depends on: the same key, the same question. */
  searchKey: string
  /** The search without what only says how its answer is looked at. */
  asked: Search
  where: Where
  origin: Origin
}

const look = defaultsOf(fieldsThat((row) => row.look))

/** A week shows sessions, whatever the list shows, and has days of its own. */
const shownBy = ({ view }: Search): Partial<Search> =>
  view === 'week' ? { show: 'sessions', when: 'any' } : {}

/**
 * Where the three streams meet: what is published, what was asked, and the clock. Every view shows this answer.
 * What was typed is painted first and the answer follows, whole: its question and its results never part.
 */
export function useResults(catalogue: Catalogue, search: Search): Answer {
  const { area } = catalogue
  const searchKey = useDeferredValue(formatSearch({ ...search, ...look, ...shownBy(search) }))
  const asked = useMemo(() => parseSearch(searchKey), [searchKey])
  const now = useNow(area.timeZone)
  const origin = useOrigin(area, asked.near)
  const point = origin.is === 'found' ? origin.point : null
  const about = origin.is === 'found' && !isExact(origin)
  const where = useMemo(
    () => ({ now, origin: point && { lat: point.lat, lon: point.lon, about } }),
    [now, point, about],
  )
  const found = useMemo(() => find(catalogue, asked, where), [catalogue, asked, where])
  return useMemo(
    () => ({ searchKey, asked, where, origin, ...found }),
    [searchKey, asked, where, origin, found],
  )
}
