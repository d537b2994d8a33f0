import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { fileState, type FileState } from './fileState.ts'
import type { fileQuery } from './queries.ts'

/** Where one published file stands: the same object until that changes. Not asked for unless `enabled`. */
export function useFile<T>(query: ReturnType<typeof fileQuery<T>>, enabled: boolean): FileState<T> {
  const { data, error, failureReason, isError, errorUpdateCount } = useQuery({ ...query, enabled })
  return useMemo(
    () => fileState({ data, error, failureReason, isError, errorUpdateCount }),
    [data, error, failureReason, isError, errorUpdateCount],
  )
}
