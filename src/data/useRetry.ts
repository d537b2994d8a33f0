import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Asks once more for every published file that could not be had. */
export function useRetry(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    void client.refetchQueries({
      queryKey: ['published'],
      predicate: (query) => query.state.status === 'error',
    })
  }, [client])
}
