import { useMemo } from 'react'
import { assemble, type Assembled, type Files } from './assemble.ts'
import {
  areaQuery,
  calendarQuery,
  exampleTimesQuery,
  placesQuery,
  sessionsQuery,
} from './published.ts'
import { useFile } from './useFile.ts'
import { useRetry } from './useRetry.ts'

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

/** The same object for as long as no file's state changes. */
function useFiles(areaId: string | null): Files {
  const id = areaId ?? ''
  const known = areaId !== null
  const area = useFile(areaQuery(id), known)
  const calendar = useFile(calendarQuery(id), known)
  const hubs = useFile(placesQuery(id, 'hubs.json'), known)
  const libraries = useFile(placesQuery(id, 'libraries.json'), known)
  const venues = useFile(placesQuery(id, 'venues.json'), known)
  const formerCentres = useFile(placesQuery(id, 'former-centres.json'), known)
  const sessions = useFile(sessionsQuery(id), known)
  const examples = area.is === 'had' && area.value.timetable === 'example'
  const exampleTimes = useFile(exampleTimesQuery(id), known && examples)
  return useMemo(
    () => ({
      'area.json': area,
      'calendar.json': calendar,
      'hubs.json': hubs,
      'libraries.json': libraries,
      'venues.json': venues,
      'former-centres.json': formerCentres,
      'sessions.json': sessions,
      'example-times.json': exampleTimes,
    }),
    [area, calendar, hubs, libraries, venues, formerCentres, sessions, exampleTimes],
  )
}
