import type {
  TheirCost,
  TheirLocation,
  TheirPlace,
  TheirSchedule,
  TheirService,
  TheirTerm,
} from '#desk/openReferral/theirs.ts'
import {
  fieldsOf,
  joined,
  numberOf,
  rowsOf,
  textOf,
  textsOf,
  type Fields,
} from '#desk/openReferral/values.ts'

/** A row of `attributes`: a taxonomy term hung on a record. */
export const v3Term = (attribute: Fields): TheirTerm => {
  const term = fieldsOf(attribute.taxonomy_term)
  return {
    id: textOf(term.code) ?? textOf(term.id) ?? textOf(attribute.taxonomy_term_id),
    name: textOf(term.name) ?? textOf(term.term),
    taxonomy: textOf(term.taxonomy),
  }
}

/** A row of `schedules`, of HSDS 3 as of the UK profile; v1's `regular_schedules` have the same names. */
export const v3Schedule = (row: Fields): TheirSchedule => ({
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

export const v3Cost = (row: Fields): TheirCost => ({
  amount: numberOf(row.amount),
  text: joined(row.option, row.amount_description),
  validTo: textOf(row.valid_to),
})

/** The telephone numbers of a record itself and of its contacts. */
export const phonesOf = (record: Fields): string[] =>
  [record, ...rowsOf(record.contacts)].flatMap((it) =>
    rowsOf(it.phones).flatMap((phone) => {
      const [number, extension] = [textOf(phone.number), textOf(phone.extension)]
      if (number === undefined) return []
      return [extension === undefined ? number : `${number} ext ${extension}`]
    }),
  )

export const addressLines = (address: Fields): string[] =>
  [address.address_1, address.address_2].flatMap((line) => textOf(line) ?? [])

function v3Location(location: Fields): TheirLocation {
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
    schedules: rowsOf(location.schedules).map(v3Schedule),
  }
}

const v3Place = (row: Fields): TheirPlace => ({
  id: textOf(row.id),
  text: textOf(row.description),
  phones: phonesOf(row),
  location: v3Location(fieldsOf(row.location)),
  schedules: rowsOf(row.schedules).map(v3Schedule),
})

/** Reads HSDS 3.0 and 3.1 and Open Referral UK 3.0, which is a part of it. */
export const v3Service = (service: Fields): TheirService => ({
  id: textOf(service.id),
  name: textOf(service.name),
  description: textOf(service.description),
  status: textOf(service.status),
  url: textOf(service.url),
  phones: phonesOf(service),
  provider: textOf(fieldsOf(service.organization).name),
  minimumAge: service.minimum_age,
  maximumAge: service.maximum_age,
  terms: rowsOf(service.attributes).map(v3Term),
  costs: rowsOf(service.cost_options).map(v3Cost),
  fees: textOf(service.fees_description) ?? textOf(service.fees),
  accessNote: textOf(service.application_process),
  eligibility: textOf(service.eligibility_description),
  languages: rowsOf(service.languages).flatMap((it) => textOf(it.code) ?? textOf(it.name) ?? []),
  schedules: rowsOf(service.schedules).map(v3Schedule),
  places: rowsOf(service.service_at_locations).map(v3Place),
  assured: textOf(service.assured_date),
  modified: textOf(service.last_modified),
})
