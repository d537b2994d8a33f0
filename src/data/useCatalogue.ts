import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { assemble, type Assembled, type Files } from './assemble.ts'
import { fileState } from './fileState.ts'
import {
  areaQuery,
  calendarQuery,
  exampleTimesQuery,
  placesQuery,
  sessionsQuery,
} from './published.ts'

/** Every state but pending can be tried again: only what failed is asked for. */
export type CatalogueState =
  | Extract<Assembled, { is: 'pending' }>
  | (Exclude<Assembled, { is: 'pending' }> & { retry: () => void })

/**
 * Everything published for one area, its files fetched side by side. One missing file or bad record never
 * blanks the rest; without `area.json` nothing can be said, and the whole has failed. `null` = the area is not
 * known yet.
 */
export function useCatalogue(areaId: string | null): CatalogueState {
  const files = useFiles(areaId)
  const retry = useRetry()
  return useMemo(() => {
    if (areaId === null) return { is: 'pending' }
    const assembled = assemble(areaId, files)
    return assembled.is === 'pending' ? assembled : { ...assembled, retry }
  }, [areaId, files, retry])
}

/** The same object for as long as no file's state changes (query-core shares equal results of `combine`). */
function useFiles(areaId: string | null): Files {
  const id = areaId ?? ''
  const enabled = areaId !== null
  const { data: timetable } = useQuery({
    ...areaQuery(id),
    enabled,
    select: (area) => area.timetable,
  })
  return useQueries({
    queries: [
      { ...areaQuery(id), enabled },
      { ...calendarQuery(id), enabled },
      { ...placesQuery(id, 'hubs.json'), enabled },
      { ...placesQuery(id, 'libraries.json'), enabled },
      { ...placesQuery(id, 'venues.json'), enabled },
      { ...placesQuery(id, 'former-centres.json'), enabled },
      { ...sessionsQuery(id), enabled },
      { ...exampleTimesQuery(id), enabled: enabled && timetable === 'example' },
    ],
    combine: ([
      area,
      calendar,
      hubs,
      libraries,
      venues,
      formerCentres,
      sessions,
      exampleTimes,
    ]) => ({
      'area.json': fileState(area),
      'calendar.json': fileState(calendar),
      'hubs.json': fileState(hubs),
      'libraries.json': fileState(libraries),
      'venues.json': fileState(venues),
      'former-centres.json': fileState(formerCentres),
      'sessions.json': fileState(sessions),
      'example-times.json': fileState(exampleTimes),
    }),
  })
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
