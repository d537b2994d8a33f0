import { leftFinder } from '#data/visit.ts'
import { changed, type Search } from '#domain/search/search.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { base, embedded, href, useSearch } from '#url/address.ts'
import { parsePath } from '#url/paths.ts'
import { parseSearch } from '#url/search.ts'

/** The address of the finder as it was left, or with what was asked for where the page's own address still holds it. */
export function useResultsLeft(area: string): string {
  const [search] = useSearch()
  return resultsLeft(area) ?? href({ page: 'finder', area }, search)
}

/** The same results on the map, with a place in focus. Whoever comes from none sees the other places around it. */
export function useMapLeft(area: string, at: PlaceId): string {
  const readIn = embedded ? 'embed' : 'finder'
  const results = useResultsLeft(area)
  const search = parseSearch(results.replace(/^[^#]*/, ''), readIn)
  const show: Partial<Search> = resultsLeft(area) === null ? { show: 'places' } : {}
  return href({ page: 'finder', area }, changed(search, { ...show, view: 'map', at }, readIn))
}

/** Where the finder of this area was left, if it was; the first area's has an address without its name. */
function resultsLeft(area: string): string | null {
  const left = leftFinder()
  if (left === null) return null
  const route = parsePath(left.replace(/[?#].*/, ''), base)
  return 'area' in route && (route.area ?? area) === area ? left : null
}
