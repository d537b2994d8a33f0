import { QueryClient } from '@tanstack/react-query'

/** One client a page. What is asked for again, and when, is said where a query is: data/useFile.ts. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A county's files are small, and a parent who goes back should not wait for them twice.
        gcTime: Infinity,
      },
    },
  })
}
