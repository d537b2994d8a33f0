import { fieldsOf, numberOf, rowsOf, textOf, type JsonObject } from '#desk/openReferral/values.ts'
import type { TheirLocation, TheirPlace, TheirSchedule, TheirService } from './theirs.ts'
import type { ReadFields } from './unread.ts'
import {
  addressLines,
  phonesOf,
  read,
  readAddress,
  readContacts,
  readCost,
  readSchedule,
  v3Cost,
  v3Schedule,
} from './v3.ts'

const weekdayOf: Partial<Record<string, string>> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
}

const freqOf: Partial<Record<string, string>> = { WEEK: 'WEEKLY', MONTH: 'MONTHLY' }

/** A day of the week and its hours; newer systems write a rule beside them, which then counts. */
function outpostSchedule(row: JsonObject): TheirSchedule {
  const weekday = textOf(row.weekday)
  const read = v3Schedule(row)
  const schedule = { ...read, freq: freqOf[read.freq ?? ''] ?? read.freq }
  const hasDays = schedule.byday.length + schedule.bymonthday.length > 0
  if (weekday === undefined || hasDays) return schedule
  const byday = [weekdayOf[weekday.toLowerCase()] ?? weekday]
  return { ...schedule, freq: schedule.freq ?? 'WEEKLY', byday }
}

/** Years of the age bands that are ticked, from the youngest to the end of the oldest. */
const bands = [
  ['age_band_under_2', 0, 1],
  ['age_band_2', 2, 2],
  ['age_band_3_4', 3, 4],
  ['age_band_5_7', 5, 7],
  ['age_band_8_plus', 8, undefined],
] as const

function agesOf(service: JsonObject): { minimumAge?: unknown; maximumAge?: unknown } {
  if (textOf(service.min_age ?? service.max_age) !== undefined)
    return { minimumAge: service.min_age, maximumAge: service.max_age }
  const ticked = bands.filter(([name]) => service[name] === true)
  const [first, last] = [ticked[0], ticked.at(-1)]
  if (service.age_band_all === true || first === undefined || last === undefined) return {}
  return { minimumAge: first[1], maximumAge: last[2] }
}

function outpostLocation(location: JsonObject): TheirLocation {
  const point = fieldsOf(location.geometry).coordinates
  // GeoJSON: longitude first.
  const [lon, lat] = (Array.isArray(point) ? point : []) as unknown[]
  return {
    id: textOf(location.id),
    name: textOf(location.name),
    isNowhere: false,
    lat: numberOf(lat ?? location.latitude),
    lon: numberOf(lon ?? location.longitude),
    isMasked: location.mask_exact_address === true,
    lines: addressLines(location),
    town: textOf(location.city),
    postcode: textOf(location.postal_code),
    phones: [],
    terms: [],
    access: rowsOf(location.accessibilities).flatMap((it) => textOf(it.name) ?? []),
    schedules: [],
  }
}

const outpostPlace = (row: JsonObject): TheirPlace => ({
  id: textOf(row.id),
  phones: [],
  location: outpostLocation(row),
  schedules: rowsOf(row.regular_schedules).map(outpostSchedule),
})

function hiddenBy(service: JsonObject): TheirService['hidden'] {
  if (service.visible === false)
    return { field: 'visible', found: false, reason: 'their system does not show it' }
  const at = textOf(service.discarded_at)
  if (at !== undefined)
    return { field: 'discarded_at', found: at, reason: 'their system has thrown it away' }
  return undefined
}

/** Reads the dialect of Outpost (Buckinghamshire and others): v1's pages, with fields of its own. */
export const outpostService = (service: JsonObject): TheirService => ({
  id: textOf(service.id),
  name: textOf(service.name),
  description: textOf(service.description),
  status: textOf(service.status),
  hidden: hiddenBy(service),
  visible: { from: textOf(service.visible_from), to: textOf(service.visible_to) },
  url: textOf(service.url),
  email: textOf(service.email),
  phones: phonesOf(service),
  provider: textOf(fieldsOf(service.organisation).name),
  ...agesOf(service),
  terms: rowsOf(service.taxonomies).map((it) => ({
    id: textOf(it.slug) ?? textOf(it.id),
    name: textOf(it.name),
  })),
  costs: rowsOf(service.cost_options).map(v3Cost),
  isFree: service.free === true ? true : undefined,
  access: service.needs_referral === true ? 'referral' : undefined,
  audiences: rowsOf(service.suitabilities).flatMap(
    (it) => textOf(it.name) ?? textOf(it.label) ?? [],
  ),
  languages: [],
  schedules: rowsOf(service.regular_schedules).map(outpostSchedule),
  places: rowsOf(service.locations)
    .filter((it) => it.visible !== false)
    .map(outpostPlace),
  assured: textOf(service.assured_date),
  modified: textOf(service.updated_at),
})

/** What is read of a service of Outpost. Who edits it, how well it was found and which sites show it is not the session's. */
export const outpostFields: ReadFields = {
  ...read(
    ...'_id name description status url email visible visible_from visible_to discarded_at'.split(
      ' ',
    ),
    ...'min_age max_age needs_referral free updated_at created_at assured_date phone'.split(' '),
    ...'target_directories directories score distance_away type approved ofsted_item_id'.split(' '),
    ...bands.map(([name]) => name),
    'age_band_all',
  ),
  locations: {
    ...readAddress,
    ...read('name', 'geometry', 'latitude', 'longitude', 'mask_exact_address', 'visible'),
    accessibilities: read('name', 'slug'),
    ...read('google_place_id', 'preferred_for_post', 'created_at', 'updated_at'),
    regular_schedules: readSchedule,
  },
  contacts: readContacts,
  organisation: { ...read('name', 'url', 'created_at', 'updated_at'), email: 'private' },
  taxonomies: read('name', 'slug', 'parent_id', 'locked', 'sort_order'),
  cost_options: readCost,
  regular_schedules: readSchedule,
  suitabilities: read('name', 'label', 'slug'),
  meta: 'private',
  notes: 'private',
}
