import { QueryClient } from '@tanstack/react-query'
import { worthTryingAgain } from '~/data/fetchJson.ts'

/** One client a page. A query that says nothing else is asked for again when the person or the signal comes back. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: worthTryingAgain,
        retryDelay: (failures) => 1000 * 2 ** failures,
        staleTime: 5 * 60_000,
        // A county's files are small, and a parent who goes back should not wait for them twice.
        gcTime: Infinity,
        // Offline is said at once instead of waiting for a signal that the browser only guesses at.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: true,
      },
    },
  })
}
