import { queryOptions } from '@tanstack/react-query'
import { fetchJson, worthTryingAgain } from './fetchJson.ts'

/** A council publishes a few times a day at most; a page left open looks again after five minutes. */
const staleTime = 5 * 60_000

/**
 * The one definition of a published file's query: fetch, parse, nothing else. `parse` throws DataError.
 * Tried twice more with back-off, never for a 404 or bad JSON; asked even where the browser believes it is
 * offline, because only the answer is the truth.
 */
export function fileQuery<T>(file: string, parse: (file: string, value: unknown) => T) {
  return queryOptions({
    queryKey: ['published', file],
    queryFn: async ({ signal }) => parse(file, await fetchJson(file, signal)),
    networkMode: 'always',
    // Not by itself where a query is always asked.
    refetchOnReconnect: true,
    retry: worthTryingAgain,
    staleTime,
  })
}
