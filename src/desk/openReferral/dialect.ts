import { outpostService } from './dialects/outpost.ts'
import { v1Service } from './dialects/v1.ts'
import { v3Service } from './dialects/v3.ts'
import type { TheirService } from './theirs.ts'
import { rowsOf, type Fields } from './values.ts'

export type Dialect = 'v3' | 'v1' | 'Outpost'

const readers: Record<Dialect, (service: Fields) => TheirService> = {
  v3: v3Service,
  v1: v1Service,
  Outpost: outpostService,
}

const outpostOnly = ['organisation', 'taxonomies', 'locations', 'target_directories', 'local_offer']
const v1Only = [
  'service_taxonomys',
  'eligibilitys',
  'regular_schedules',
  'attending_access',
  'attending_type',
  'deliverable_type',
]

/**
 * Which dialect a service is written in, by the names only that dialect has. Each record is asked for itself: a folder
 * may hold several dialects, and a page does not say.
 */
export function dialectOf(service: Fields): Dialect {
  if (outpostOnly.some((name) => name in service)) return 'Outpost'
  if (v1Only.some((name) => name in service)) return 'v1'
  const places = rowsOf(service.service_at_locations)
  return places.some((it) => 'regular_schedule' in it) ? 'v1' : 'v3'
}

/** A service of any dialect, in the words they share. */
export const readService = (service: Fields): TheirService => readers[dialectOf(service)](service)
