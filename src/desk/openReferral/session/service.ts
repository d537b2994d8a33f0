import type { LocalDate } from '#domain/time/localDate.ts'
import type { AgeRange } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import type { TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { ownTerms } from '#desk/openReferral/ours.ts'
import { nameOn, plainText } from '#desk/openReferral/text/plainText.ts'
import { dateIn } from '#desk/openReferral/times/row.ts'
import { typeOf } from '#desk/openReferral/typeMap.ts'
import { agesOf, meets } from './ages.ts'
import { audienceOf, type AudienceRead } from './audience.ts'
import type { Setting } from './setting.ts'

/** What a service must have before its places are looked at. */
export interface Admitted extends AudienceRead {
  id: string
  title: string
  serviceType: string
  /** Title and description, as plain text. */
  prose: string
  checked?: LocalDate | undefined
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

const closed =
  '(?:has|have|is|are)\\s+(?:now\\s+|sadly\\s+|permanently\\s+|been\\s+)*(?:closed|ended|ceased|folded|disbanded|finished)(?:\\s+(?:permanently|down|for\\s+good))?'
const session =
  '(?:group|club|class|session|playgroup|pre-?school|nursery|service|activity|course|event)s?'

/** What a name says that no session is called, and how the refusal is put. */
const inName: readonly (readonly [RegExp, string])[] = [
  [/\bfor sale\b|\bfranchis(?:e|es|ing|ee)\b/i, 'it is for sale, and no session'],
  [
    /^(?:job )?vacanc(?:y|ies)\b|\bvacanc(?:y|ies)(?: for\b|$)|\b(?:job|staff|volunteer|trustee) vacanc|\b(?:we(?:'|’)?re|now) recruiting\b/i,
    'it is a vacancy, and no session',
  ],
  [
    /^(?:testing?|test only)$|^test[\s:–-]+(?:service|record|entry|listing|data|page|session|only|do not|please|\d)|\((?:test|testing)\)|\btest (?:record|entry|listing|service|data)\b/i,
    'it is a test, and no session',
  ],
  [/^TEST\b(?=.*[a-z])/, 'it is a test, and no session'],
  [
    /\bdummy (?:record|entry|service|listing)\b|^copy of\b|^x{2,} ?delete|^z{3,}\b|^asdf/i,
    'it is a test, and no session',
  ],
  [/\bduplicate\b/i, 'it is a duplicate'],
  [
    /\bdo not (?:use|publish|show)\b|\bplease (?:ignore|delete)\b|\bto be (?:deleted|removed)\b/i,
    'it says not to use it',
  ],
  [/\bcoming soon\b|\bopening soon\b|\blaunching soon\b/i, 'it has not begun'],
  [
    /^closed\b(?! (?:group|session|meeting))|[([–—|:*-]\s*(?:now |permanently )?closed\b(?! (?:group|on|in|during|for|over|bank|school|at))|\b(?:now|permanently|has) closed\b|\bno longer (?:running|available|meeting)\b|\b(?:has )?(?:ended|ceased)\s*[)\]]?$|[a-z)] closed$|[*([]\s*(?:cancelled|archived|moved)\s*[*)\]]/i,
    'it has closed',
  ],
]

/** What a description says of the whole of it. */
const inText: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:business|franchise|group|nursery|class(?:es)?) (?:is |are )?(?:now )?for sale\b|\bfranchise (?:opportunit|for sale|available)/i,
    'it is for sale, and no session',
  ],
  [
    /\b(?:this is (?:a|only a) test|for test(?:ing)? purposes|test (?:record|entry|listing))\b/i,
    'it is a test, and no session',
  ],
  [
    /^duplicate\b|\b(?:this is a|a) duplicate\b|\bduplicate (?:of|entry|record|listing)\b/im,
    'it is a duplicate',
  ],
  [
    /\bdo not (?:use|publish) this (?:record|entry|listing|service|page)\b|^do not use\b/im,
    'it says not to use it',
  ],
  [/^coming soon\b/im, 'it has not begun'],
  [
    new RegExp(
      `(?:^|\\b(?:this|the|our)\\s+(?:[\\w'’-]+\\s+){0,3}${session}\\s+)${closed}(?![\\w ]*\\b(?:until|temporarily|for the (?:summer|holidays|day)|on|during|in|over|to)\\b)|\\bpermanently closed\\b|\\bclosed permanently\\b`,
      'im',
    ),
    'it has closed',
  ],
]

/** Flags what is no session, or is one no longer, by its words. */
function isNoSession(notes: Notes, title: string, description: string): boolean {
  for (const [field, text, words] of [
    ['name', title, inName],
    ['description', description, inText],
  ] as const)
    for (const [pattern, reason] of words) {
      const found = pattern.exec(text)
      if (found === null) continue
      notes.refused(field, `${title}: ${found[0].trim()}`, reason)
      return true
    }
  return false
}

const online =
  /\b(?:on|via|by|over|through|using) (?:zoom|teams|facebook live|youtube)\b|^(?:online|virtual) (?:baby|toddler|parent|family|rhyme|story|stay)|[([|–:-]\s*(?:online|virtual|zoom)\b|\b(?:online|virtual) (?:only|activit\w+|class(?:es)?|sessions?|groups?|courses?|workshops?)\b/i
const inPerson =
  /\bin[\s-]person\b|\bface[\s-]to[\s-]face\b|\b(?:and|or) (?:online|virtual\w*)\b|\balso\b|\bboth\b/i

/**
 * The day somebody assured it, else the day given with `--checked`. When a record was last changed is no such day: a
 * bulk load changes thousands in one minute.
 */
function checkedOn(notes: Notes, service: TheirService, { today, checked }: Setting) {
  const said = dateIn(service.assured) ?? checked
  if (said === undefined)
    notes.repaired(
      'assured_date',
      service.assured ?? service.modified,
      'nothing says when it was checked: left out, unless you give a day with --checked',
    )
  if (said === undefined || said <= today) return said
  notes.repaired('assured_date', said, `a day to come: counted as today, ${today}`)
  return today
}

/** Said of a service none of whose types is known, and counted as the type of one that names none. */
export const noTypeKnown = 'no type map names its types'
export const noType = '(no type)'

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
  notes.refused('taxonomy', found.terms.join(', ') || undefined, noTypeKnown)
  for (const term of found.terms.length === 0 ? [noType] : found.terms)
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
  const description = plainText(service.description ?? '').text
  // Our own export names what is a session.
  const isOurs = ownTerms(service.terms, 'session').length > 0
  if (!isOurs && isNoSession(notes, title, description)) return undefined
  const prose = [title, description].filter((it) => it !== '').join('\n')
  const ages = agesOf(notes, service, prose)
  if (ages === 'adults') {
    notes.refused('minimum_age', service.minimumAge, 'it is not for families with children')
    return
  }
  const audience = audienceOf(notes, service, prose)
  if (audience === 'others') return undefined
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
  if (!isOurs && online.test(title) && !inPerson.test(description)) {
    notes.refused('name', title, 'it is online: no place to go to')
    return
  }
  if (service.places.length === 0) {
    notes.refused('service_at_locations', undefined, 'it has no place to go to')
    return
  }
  const checked = checkedOn(notes, service, setting)
  return { id, title, serviceType, prose, checked, ages, ...audience }
}
