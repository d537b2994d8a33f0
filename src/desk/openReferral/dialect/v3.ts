import {
  fieldsOf,
  joined,
  numberOf,
  rowsOf,
  textOf,
  textsOf,
  type JsonObject,
} from '#desk/openReferral/values.ts'
import type {
  TheirCost,
  TheirLocation,
  TheirPlace,
  TheirSchedule,
  TheirService,
  TheirTerm,
} from './theirs.ts'
import type { ReadFields } from './unread.ts'

/** A row of `attributes`: a taxonomy term hung on a record. */
const v3Term = (attribute: JsonObject): TheirTerm => {
  const term = fieldsOf(attribute.taxonomy_term)
  return {
    id: textOf(term.code) ?? textOf(term.id) ?? textOf(attribute.taxonomy_term_id),
    name: textOf(term.name) ?? textOf(term.term),
    taxonomy: textOf(term.taxonomy),
  }
}

/** A row of `schedules`, of HSDS 3 as of the UK profile; v1's `regular_schedules` have the same names. */
export const v3Schedule = (row: JsonObject): TheirSchedule => ({
  freq: textOf(row.freq)?.toUpperCase(),
  interval: numberOf(row.interval),
  byday: textsOf(row.byday),
  bymonthday: textsOf(row.bymonthday),
  dtstart: textOf(row.dtstart),
  until: textOf(row.until),
  validFrom: textOf(row.valid_from),
  validTo: textOf(row.valid_to),
  opens: textOf(row.opens_at),
  closes: textOf(row.closes_at),
  text: joined(row.description, row.notes),
  more: ['count', 'byweekno', 'byyearday'].filter((name) => textOf(row[name]) !== undefined),
})

/** An amount, also as "£3.50"; what is no number at all ("Free") is kept among the words. */
export const v3Cost = (row: JsonObject): TheirCost => ({
  amount: amountOf(row.amount),
  text: joined(
    row.option,
    row.amount_description,
    amountOf(row.amount) === undefined ? row.amount : undefined,
  )?.replaceAll('\n', ', '),
  unit: textOf(row.cost_type),
  validFrom: textOf(row.valid_from),
  validTo: textOf(row.valid_to),
})

const amountOf = (found: unknown): number | undefined =>
  numberOf(typeof found === 'string' ? found.replace(/^\s*(?:£|GBP)\s*|\s*GBP\s*$/gi, '') : found)

/** The telephone numbers of a record itself and of its contacts, in `phones` or in one field; hidden contacts are left out. */
export const phonesOf = (record: JsonObject): string[] =>
  [record, ...rowsOf(record.contacts)]
    .filter((it) => it.visible !== false)
    .flatMap((it) => [
      ...rowsOf(it.phones).flatMap((phone) => {
        const [number, extension] = [textOf(phone.number), textOf(phone.extension)]
        if (number === undefined) return []
        return [extension === undefined ? number : `${number} ext ${extension}`]
      }),
      ...[it.phone, it.telephone].flatMap((number) => textOf(number) ?? []),
    ])

export const addressLines = (address: JsonObject): string[] =>
  [address.address_1, address.address_2].flatMap((line) => textOf(line) ?? [])

function v3Location(location: JsonObject): TheirLocation {
  const addresses = rowsOf(location.addresses)
  const address =
    addresses.find((it) => textOf(it.address_type) === 'physical') ?? addresses[0] ?? {}
  const type = textOf(location.location_type)
  return {
    id: textOf(location.id),
    name: textOf(location.name),
    description: textOf(location.description),
    isNowhere: type === 'postal' || type === 'virtual',
    lat: numberOf(location.latitude),
    lon: numberOf(location.longitude),
    isMasked: location.mask_exact_address === true,
    uprn: /uprn/i.test(textOf(location.external_identifier_type) ?? '')
      ? textOf(location.external_identifier)
      : undefined,
    lines: addressLines(address),
    town: textOf(address.city),
    district: textOf(address.region),
    postcode: textOf(address.postal_code),
    phones: phonesOf(location),
    terms: rowsOf(location.attributes).map(v3Term),
    access: rowsOf(location.accessibility).flatMap(
      (it) => joined(it.description, it.details) ?? [],
    ),
    schedules: rowsOf(location.schedules).map(v3Schedule),
  }
}

const v3Place = (row: JsonObject): TheirPlace => ({
  id: textOf(row.id),
  text: textOf(row.description),
  phones: phonesOf(row),
  location: v3Location(fieldsOf(row.location)),
  schedules: rowsOf(row.schedules).map(v3Schedule),
})

/** Reads HSDS 3.0 and 3.1 and Open Referral UK 3.0, which is a part of it. */
export const v3Service = (service: JsonObject): TheirService => ({
  id: textOf(service.id),
  name: textOf(service.name),
  description: textOf(service.description),
  status: textOf(service.status),
  alert: textOf(service.alert),
  url: textOf(service.url),
  email: textOf(service.email),
  phones: [...phonesOf(service), ...phonesOf(fieldsOf(service.organization))],
  provider: textOf(fieldsOf(service.organization).name),
  minimumAge: service.minimum_age,
  maximumAge: service.maximum_age,
  terms: rowsOf(service.attributes).map(v3Term),
  costs: rowsOf(service.cost_options).map(v3Cost),
  fees: textOf(service.fees_description) ?? textOf(service.fees),
  accessNote: textOf(service.application_process),
  eligibility: textOf(service.eligibility_description),
  // A field of Placecube's.
  audiences: rowsOf(service.pc_targetAudience).flatMap((it) => textOf(it.audienceType) ?? []),
  languages: rowsOf(service.languages).flatMap((it) => textOf(it.code) ?? textOf(it.name) ?? []),
  schedules: rowsOf(service.schedules).map(v3Schedule),
  places: rowsOf(service.service_at_locations).map(v3Place),
  assured: textOf(service.assured_date),
  modified: textOf(service.last_modified),
})

export const read = (...names: string[]): ReadFields =>
  Object.fromEntries(['id', ...names].map((name) => [name, true]))

const phones = read('number', 'extension', 'languages')
export const readContacts: ReadFields = {
  ...read('phone', 'telephone', 'visible', 'title'),
  phones,
  name: 'private',
  email: 'private',
}
export const readSchedule = read(
  ...'freq interval byday bymonthday dtstart until valid_from valid_to opens_at closes_at'.split(
    ' ',
  ),
  ...'description notes count byweekno byyearday timezone wkst weekday'.split(' '),
)
export const readCost = read(
  ...'amount option amount_description cost_type currency valid_from valid_to'.split(' '),
)
export const readAddress = read(
  ...'address_1 address_2 city region state_province postal_code country address_type'.split(' '),
)

const readLocation: ReadFields = {
  ...read(
    ...'name description location_type latitude longitude mask_exact_address uri'.split(' '),
    ...'external_identifier external_identifier_type attributes'.split(' '),
  ),
  addresses: readAddress,
  accessibility: read('description', 'details', 'location_id'),
  phones,
  contacts: readContacts,
  schedules: readSchedule,
}

/** What is read of a service by version 3. */
export const v3Fields: ReadFields = {
  ...read(
    ...'organization_id name description status alert url email minimum_age maximum_age'.split(' '),
    ...'attributes fees fees_description application_process eligibility_description'.split(' '),
    ...'pc_targetAudience assured_date last_modified program_id'.split(' '),
  ),
  languages: read('code', 'name'),
  cost_options: readCost,
  phones,
  contacts: readContacts,
  schedules: readSchedule,
  organization: { ...read('name', 'uri', 'website'), phones, email: 'private' },
  service_at_locations: {
    ...read('description', 'service_id', 'location_id'),
    location: readLocation,
    phones,
    contacts: readContacts,
    schedules: readSchedule,
  },
  assurer_email: 'private',
  pc_metadata: 'private',
}
