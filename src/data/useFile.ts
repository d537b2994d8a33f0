import { queryOptions, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { languageOfPage } from './language.ts'
import { listenedTo, whileSomethingComes } from './line.ts'
import type { Content } from './parse.ts'
import { contentOf, pathOf, type FileName, type FileValue } from './published.ts'
import { DataError, type TroubleKind } from './trouble.ts'

/** A council publishes a few times a day at most; a page left open looks again after five minutes. */
const staleTime = 5 * 60_000

/** Whoever is asked for published files: the host, but in the desk's preview its draft. */
export const source = { ask: (url: string, how: RequestInit) => fetch(url, how) }

/**
 * The JSON of one published file, still unknown; `file` is its path below `data/`. With `cache: 'no-cache'` it is what the
 * host has now, past what this device holds.
 * Throws DataError: `slow` where nothing comes for 10 s or when the server is in trouble, `missing` for a 404 or another refusal,
 * `malformed` for what is not JSON, `offline` when nothing answers. Stops when `signal` does.
 */
export async function fetchJson(
  file: string,
  signal?: AbortSignal,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const { hanging, stop } = whileSomethingComes()
  // What AbortSignal.any does, for telephones that do not know it yet.
  signal?.addEventListener('abort', () => hanging.abort(signal.reason))
  try {
    const url = `${import.meta.env.BASE_URL}data/${file}`
    const answer = await source.ask(url, { signal: hanging.signal, cache })
    const response = await listenedTo(answer, hanging.signal)
    refuse(file, response.status)
    return parseJson(file, await response.text())
  } catch (error) {
    if (error instanceof DataError || signal?.aborted) throw error
    if (hanging.signal.aborted) throw new DataError('slow', file, 'nothing came for 10 seconds')
    throw new DataError('offline', file, String(error))
  } finally {
    stop()
  }
}

function refuse(file: string, status: number): void {
  if (status >= 200 && status < 300) return
  const kind: TroubleKind = status >= 500 || status === 429 ? 'slow' : 'missing'
  throw new DataError(kind, file, `the server answered ${status}`)
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError('malformed', file, String(error))
  }
}

/** Trying again helps a slow or broken line; it does not mend a file that is missing or malformed. */
export function worthTryingAgain(failures: number, error: Error): boolean {
  const passing = error instanceof DataError && (error.kind === 'offline' || error.kind === 'slow')
  return passing && failures < 2
}

/**
 * The query of a file below `data/`: fetch, parse, nothing else. `parse` throws DataError.
 * Tried twice more with back-off, never for a 404 or bad JSON; asked even where the browser believes it is
 * offline, because only the answer is the truth.
 */
export function pathQuery<T>(file: string, parse: (file: string, json: unknown) => T | Promise<T>) {
  return queryOptions({
    queryKey: ['published', file],
    queryFn: async ({ signal }) => await parse(file, await fetchJson(file, signal)),
    networkMode: 'always',
    // Not by itself where a query is always asked.
    refetchOnReconnect: true,
    retry: worthTryingAgain,
    staleTime,
  })
}

/** The query of a published file; `part` is the outcode of a file of full postcodes. */
export const fileQuery = <Name extends FileName>(name: Name, area: string, part?: string) =>
  pathQuery(pathOf(name, area, part), (file, json) => contentOf(name, file, json))

/** Where one file stands. `again` = it failed before and is being tried once more. */
export type FileState<T> =
  | ({ is: 'had' } & Content<T>)
  | { is: 'awaited'; again: boolean }
  | { is: 'lacking'; kind: TroubleKind; final: boolean }

type Query<T> = Pick<
  UseQueryResult<Content<T>>,
  'data' | 'error' | 'failureReason' | 'isError' | 'errorUpdateCount'
>

/**
 * Where a file stands, read off its query. A file that failed once is lacking at once, though it is still
 * being tried: the rest need not wait for it. What was had before stays, but for a newer form of it: with the rest it would
 * be misread. An error that is not a DataError is a fault in what was read.
 */
function stateOf<T>({ data, error, failureReason, isError, errorUpdateCount }: Query<T>) {
  const newer = error instanceof DataError && error.kind === 'newer'
  if (data !== undefined && !newer) return { is: 'had', ...data } satisfies FileState<T>
  const reason = error ?? failureReason
  if (reason === null) return { is: 'awaited', again: errorUpdateCount > 0 } satisfies FileState<T>
  const kind = reason instanceof DataError ? reason.kind : 'malformed'
  return { is: 'lacking', kind, final: isError } satisfies FileState<T>
}

/** Where one published file stands: the same object until that changes. Not asked for unless `enabled`. */
export const useFile = <Name extends FileName>(
  name: Name,
  area: string,
  enabled = true,
): FileState<FileValue<Name>> => useContent(fileQuery(name, area), enabled)

/** Where the translation of an area into the language of the page stands: as a function that puts a catalogue into it. */
export function useTranslation(area: string, enabled: boolean) {
  const tag = languageOfPage()
  const query = pathQuery(pathOf('translations.json', area, tag ?? ''), async (file, json) =>
    (await import('./translation.ts')).translatorFrom(file, json),
  )
  return useContent(query, enabled && tag !== null)
}

function useContent<T>(
  query: ReturnType<typeof pathQuery<Content<T>>>,
  enabled: boolean,
): FileState<T> {
  const { data, error, failureReason, isError, errorUpdateCount } = useQuery({ ...query, enabled })
  return useMemo(
    () => stateOf({ data, error, failureReason, isError, errorUpdateCount }),
    [data, error, failureReason, isError, errorUpdateCount],
  )
}

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
