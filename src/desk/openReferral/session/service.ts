import type { LocalDate } from '#domain/time/calendar.ts'
import type { AgeRange } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { agesOf, meets } from '#desk/openReferral/ages.ts'
import { nameOn } from '#desk/openReferral/text/say.ts'
import type { TheirService } from '#desk/openReferral/theirs.ts'
import { dateIn } from '#desk/openReferral/times/wallClock.ts'
import { typeOf } from '#desk/openReferral/typeMap.ts'
import type { Setting } from './setting.ts'

/** What a service must have before its places are looked at. */
export interface Admitted {
  id: string
  title: string
  serviceType: string
  checked: LocalDate
  ages?: AgeRange | undefined
}

function isGone(notes: Notes, service: TheirService, today: LocalDate): boolean {
  const { hidden, status, visible } = service
  if (hidden !== undefined) notes.refused(hidden.field, hidden.found, hidden.reason)
  else if (/^(?:inactive|defunct|archived|draft)$/i.test(status ?? ''))
    notes.refused('status', status, 'it does not run')
  else if ((dateIn(visible?.to) ?? today) < today)
    notes.refused('visible_to', visible?.to, 'it is not shown any more')
  else if ((dateIn(visible?.from) ?? today) > today)
    notes.refused('visible_from', visible?.from, 'it is not shown yet')
  return notes.outcome() === 'refused'
}

/** When the directory last looked at it: when it was assured, else when it was last changed. */
function checkedOn(notes: Notes, service: TheirService, { today, checked }: Setting) {
  const said = dateIn(service.assured) ?? dateIn(service.modified) ?? checked
  if (said === undefined) {
    const found = service.assured ?? service.modified
    notes.refused(
      'assured_date',
      found,
      'nothing says when it was checked: give a day with --checked',
    )
    return undefined
  }
  if (said <= today) return said
  notes.repaired('assured_date', said, `a day to come: counted as today, ${today}`)
  return today
}

function serviceTypeOf(
  notes: Notes,
  { terms }: TheirService,
  title: string,
  { typeMap, types, unmapped }: Setting,
) {
  const found = typeOf(typeMap, types, terms, title)
  if (found.is === 'type') {
    if (found.fromName) notes.repaired('name', title, `its type is read from its name: ${found.id}`)
    return found.id
  }
  if (found.is === 'left-out') {
    notes.refused('taxonomy', found.term || undefined, 'the type map leaves this type out')
    return
  }
  notes.refused('taxonomy', found.terms.join(', ') || undefined, 'no type map names its types')
  for (const term of found.terms.length === 0 ? ['(no type)'] : found.terms)
    unmapped.set(term, (unmapped.get(term) ?? 0) + 1)
  return undefined
}

/** Whether a service is for the area's families, and can be: else undefined, with the refusal noted. */
export function admit(
  notes: Notes,
  id: string,
  service: TheirService,
  setting: Setting,
): Admitted | undefined {
  if (isGone(notes, service, setting.today)) return undefined
  const title = nameOn(notes, 'name', service.name)
  if (title === undefined) {
    notes.refused('name', service.name, 'it has no name')
    return
  }
  const ages = agesOf(notes, service)
  if (ages === 'adults') {
    notes.refused('minimum_age', service.minimumAge, 'it is not for families with children')
    return
  }
  if (setting.ages !== undefined && !meets(ages, setting.ages)) {
    notes.refused(
      'minimum_age, maximum_age',
      `${String(service.minimumAge)} to ${String(service.maximumAge)}`,
      'not for the ages asked for',
    )
    return
  }
  // After the ages: a type that only older children have need not be mapped.
  const serviceType = serviceTypeOf(notes, service, title, setting)
  if (serviceType === undefined) return undefined
  const checked = checkedOn(notes, service, setting)
  if (checked === undefined) return undefined
  if (service.places.length === 0) {
    notes.refused('service_at_locations', undefined, 'it has no place to go to')
    return
  }
  return { id, title, serviceType, checked, ages }
}
