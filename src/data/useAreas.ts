import type { AreaSummary } from '#domain/catalogue/area.ts'
import { areasQuery } from './published.ts'
import type { Trouble } from './trouble.ts'
import { useFile } from './useFile.ts'
import { useRetry } from './useRetry.ts'

export type AreasState =
  | { is: 'pending' }
  | { is: 'failed'; trouble: Trouble; retry: () => void }
  | { is: 'ready'; areas: AreaSummary[] }

/** The areas served; the first is the default. */
export function useAreas(): AreasState {
  const retry = useRetry()
  const state = useFile(areasQuery(), true)
  if (state.is === 'had') return { is: 'ready', areas: state.value.areas }
  if (state.is === 'awaited' || !state.final) return { is: 'pending' }
  return { is: 'failed', trouble: { file: 'areas.json', kind: state.kind }, retry }
}
