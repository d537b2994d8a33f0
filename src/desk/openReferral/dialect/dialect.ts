import { rowsOf, type JsonObject } from '#desk/openReferral/values.ts'
import { outpostFields, outpostService } from './outpost.ts'
import type { TheirService } from './theirs.ts'
import type { ReadFields } from './unread.ts'
import { v1Fields, v1Service } from './v1.ts'
import { v3Fields, v3Service } from './v3.ts'

export type Dialect = 'v3' | 'v1' | 'Outpost'

const dialects: Record<
  Dialect,
  { read: (service: JsonObject) => TheirService; fields: ReadFields }
> = {
  v3: { read: v3Service, fields: v3Fields },
  v1: { read: v1Service, fields: v1Fields },
  Outpost: { read: outpostService, fields: outpostFields },
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
function dialectOf(service: JsonObject): Dialect {
  if (outpostOnly.some((name) => name in service)) return 'Outpost'
  if (v1Only.some((name) => name in service)) return 'v1'
  const places = rowsOf(service.service_at_locations)
  return places.some((it) => 'regular_schedule' in it) ? 'v1' : 'v3'
}

/** A service of any dialect, in the words they share, and which of its fields were looked at. */
export function readService(service: JsonObject): { service: TheirService; fields: ReadFields } {
  const { read, fields } = dialects[dialectOf(service)]
  return { service: read(service), fields }
}
