import { useMemo } from 'react'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import { assemble, type Assembled, type AreaFileStates } from './assemble.ts'
import { languageOfPage } from './language.ts'
import type { Refusal, Trouble } from './trouble.ts'
import { useFile, useRetry, useTranslation } from './useFile.ts'

export type AreasState =
  | { is: 'pending' }
  | { is: 'failed'; trouble: Trouble; retry: () => void }
  | { is: 'ready'; areas: AreaSummary[]; refused: Refusal[] }

/** The areas served; the first is the default. */
export function useAreas(): AreasState {
  const retry = useRetry()
  const state = useFile('areas.json', '')
  if (state.is === 'had') {
    const { value, refused } = state
    return { is: 'ready', areas: value.areas, refused }
  }
  if (state.is === 'awaited' || !state.final) return { is: 'pending' }
  return { is: 'failed', trouble: { file: 'areas.json', kind: state.kind }, retry }
}

/** The council and its words; null until they have come, where they cannot be had, and while no area is known. */
export function useArea(areaId: string | null): Area | null {
  const state = useFile('area.json', areaId ?? '', areaId !== null)
  return state.is === 'had' ? state.value : null
}

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
function useFiles(areaId: string | null): AreaFileStates {
  const id = areaId ?? ''
  const known = areaId !== null
  const area = useFile('area.json', id, known)
  const calendar = useFile('calendar.json', id, known)
  const hubs = useFile('hubs.json', id, known)
  const libraries = useFile('libraries.json', id, known)
  const venues = useFile('venues.json', id, known)
  const formerCentres = useFile('former-centres.json', id, known)
  const sessions = useFile('sessions.json', id, known)
  const examples = area.is === 'had' && area.value.timetable === 'example'
  const exampleTimes = useFile('example-times.json', id, known && examples)
  const translation = useTranslation(id, known)
  const translated = languageOfPage() !== null
  return useMemo(
    () => ({
      ...(translated && { 'translations.json': translation }),
      'area.json': area,
      'calendar.json': calendar,
      'hubs.json': hubs,
      'libraries.json': libraries,
      'venues.json': venues,
      'former-centres.json': formerCentres,
      'sessions.json': sessions,
      'example-times.json': exampleTimes,
    }),
    [
      area,
      calendar,
      hubs,
      libraries,
      venues,
      formerCentres,
      sessions,
      exampleTimes,
      translated,
      translation,
    ],
  )
}
