import { useQuery } from '@tanstack/react-query'
import { areaQuery } from '#data/published.ts'
import type { Area } from '#domain/catalogue/area.ts'

/** The council and its words, for the frame; null until they have come, and where they cannot be had. */
export function useArea(areaId: string | null): Area | null {
  const query = useQuery({ ...areaQuery(areaId ?? ''), enabled: areaId !== null })
  return query.data ?? null
}
