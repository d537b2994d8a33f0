import type { UseQueryResult } from '@tanstack/react-query'
import { DataError, type TroubleKind } from './trouble.ts'

/** Where one file stands. `again` = it failed before and is being tried once more. */
export type FileState<T> =
  | { is: 'had'; value: T }
  | { is: 'awaited'; again: boolean }
  | { is: 'lacking'; kind: TroubleKind; final: boolean }

type Query<T> = Pick<
  UseQueryResult<T>,
  'data' | 'error' | 'failureReason' | 'isError' | 'errorUpdateCount'
>

/**
 * Where a file stands, read off its query. A file that failed once is lacking at once, though it is still
 * being tried: the rest need not wait for it. An error that is not a DataError is a fault in what was read.
 */
export function fileState<T>(query: Query<T>): FileState<T> {
  if (query.data !== undefined) return { is: 'had', value: query.data }
  const reason = query.error ?? query.failureReason
  if (reason === null) return { is: 'awaited', again: query.errorUpdateCount > 0 }
  const kind = reason instanceof DataError ? reason.kind : 'malformed'
  return { is: 'lacking', kind, final: query.isError }
}
