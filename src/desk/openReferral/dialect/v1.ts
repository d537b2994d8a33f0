import {
  fieldsOf,
  joined,
  numberOf,
  rowsOf,
  textOf,
  type JsonObject,
} from '#desk/openReferral/values.ts'
import type { TheirLocation, TheirPlace, TheirService, TheirTerm } from './theirs.ts'
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

/** How one gets in: `attending_access` of v1, where it says something we have a word for. */
const accessOf: Partial<Record<string, TheirService['access']>> = {
  referral: 'referral',
  appointment: 'book',
  membership: 'book',
  'drop-in': 'drop-in',
}

const v1Term = (row: JsonObject): TheirTerm => {
  const term = fieldsOf(row.taxonomy)
  return {
    id: textOf(term.id) ?? textOf(row.taxonomy_id),
    name: textOf(term.name),
    taxonomy: textOf(term.vocabulary),
  }
}

// Some write one row where the standard wants a list.
const eitherRows = (value: unknown): JsonObject[] =>
  Array.isArray(value) ? rowsOf(value) : rowsOf([value])

function v1Location(location: JsonObject): TheirLocation {
  const address = rowsOf(location.physical_addresses)[0] ?? {}
  return {
    id: textOf(location.id),
    name: textOf(location.name),
    description: textOf(location.description),
    isNowhere: false,
    lat: numberOf(location.latitude),
    lon: numberOf(location.longitude),
    isMasked: location.mask_exact_address === true,
    lines: addressLines(address),
    town: textOf(address.city),
    postcode: textOf(address.postal_code),
    phones: phonesOf(location),
    terms: [],
    access: eitherRows(location.accessibility_for_disabilities).flatMap(
      (it) => textOf(it.accessibility) ?? [],
    ),
    schedules: eitherRows(location.regular_schedules ?? location.regular_schedule).map(v3Schedule),
  }
}

const v1Place = (row: JsonObject): TheirPlace => ({
  id: textOf(row.id),
  phones: [],
  location: v1Location(fieldsOf(row.location)),
  schedules: eitherRows(row.regular_schedule ?? row.regular_schedules).map(v3Schedule),
})

/** Reads Open Referral UK 1.0 ("OpenCommunity"), whose lists have names of their own. */
export function v1Service(service: JsonObject): TheirService {
  const eligibility = rowsOf(service.eligibilitys)
  const years = (name: string) =>
    eligibility.map((it) => it[name]).find((it) => textOf(it) !== undefined)
  const access = textOf(service.attending_access)?.toLowerCase()
  return {
    id: textOf(service.id),
    name: textOf(service.name),
    description: textOf(service.description),
    status: textOf(service.status),
    url: textOf(service.url),
    email: textOf(service.email),
    phones: [...phonesOf(service), ...phonesOf(fieldsOf(service.organization))],
    provider: textOf(fieldsOf(service.organization).name),
    minimumAge: years('minimum_age'),
    maximumAge: years('maximum_age'),
    terms: rowsOf(service.service_taxonomys).map(v1Term),
    costs: rowsOf(service.cost_options).map(v3Cost),
    fees: textOf(service.fees),
    access: accessOf[access ?? ''],
    audiences: access === 'membership' ? ['Members'] : [],
    eligibility: joined(...eligibility.map((it) => it.eligibility)),
    languages: rowsOf(service.languages).flatMap((it) => textOf(it.language) ?? []),
    schedules: rowsOf(service.regular_schedules).map(v3Schedule),
    places: rowsOf(service.service_at_locations).map(v1Place),
    assured: textOf(service.assured_date),
    modified: textOf(service.last_modified),
  }
}

const readPlace: ReadFields = {
  ...read('name', 'description', 'latitude', 'longitude', 'mask_exact_address', 'location_id'),
  physical_addresses: readAddress,
  accessibility_for_disabilities: read('accessibility', 'location_id'),
  phones: read('number', 'extension'),
  regular_schedules: readSchedule,
  regular_schedule: readSchedule,
}

/** What is read of a service by version 1. */
export const v1Fields: ReadFields = {
  ...read(
    ...'name description status url email assured_date last_modified attending_access fees'.split(
      ' ',
    ),
    ...'organization_id deliverable_type'.split(' '),
  ),
  eligibilitys: read('eligibility', 'minimum_age', 'maximum_age', 'service_id'),
  service_taxonomys: read('taxonomy', 'taxonomy_id', 'service_id'),
  cost_options: readCost,
  languages: read('language', 'service_id'),
  regular_schedules: readSchedule,
  phones: read('number', 'extension'),
  contacts: readContacts,
  organization: {
    ...read('name', 'url', 'uri'),
    phones: read('number', 'extension'),
    email: 'private',
  },
  service_at_locations: {
    ...read('service_id', 'location_id'),
    location: readPlace,
    regular_schedule: readSchedule,
    regular_schedules: readSchedule,
  },
}
