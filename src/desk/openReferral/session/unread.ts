import type { Notes } from '#desk/report/report.ts'
import { fieldsOf, rowsOf, textOf, type Fields } from '#desk/openReferral/values.ts'

/** A location's words on getting in, by the names the dialects give them. */
const access = ['accessibility', 'accessibility_for_disabilities', 'accessibilities']

const locationsOf = (service: Fields): Fields[] => [
  ...rowsOf(service.service_at_locations).map((it) => fieldsOf(it.location)),
  ...rowsOf(service.locations),
]

/** Notes what a service says that our format has no field for, so that nothing is dropped without a line. */
export function noteUnread(notes: Notes, service: Fields): void {
  const note = (field: string, found: unknown) =>
    notes.repaired(field, found, 'there is no field for it here: left out')
  if (textOf(service.alert) !== undefined) note('alert', service.alert)
  const about = fieldsOf(service.organization ?? service.organisation).description
  if (textOf(about) !== undefined) note('organization.description', about)
  for (const location of locationsOf(service))
    for (const name of access) {
      const rows = rowsOf(location[name])
      if (rows.length > 0) note(`location.${name}`, rows)
    }
  // Whose they are is not repeated: a report is sent on.
  const people = rowsOf(service.contacts).filter((it) => textOf(it.name ?? it.email) !== undefined)
  if (people.length > 0) note('contacts', `${people.length} named: only telephone numbers are read`)
}
