import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type { Session } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { ownTerms, ownWord } from '#desk/openReferral/ours.ts'
import { sourceName } from '#desk/openReferral/source.ts'
import { phoneOf, webAddressOf } from '#desk/openReferral/text/contact.ts'
import { plainText, shortened } from '#desk/openReferral/text/plainText.ts'
import { nameOn, sayPlainly } from '#desk/openReferral/text/say.ts'
import type { TheirPlace, TheirSchedule, TheirService } from '#desk/openReferral/theirs.ts'
import type { Claim } from '#desk/openReferral/times/claim.ts'
import { claimsIn } from '#desk/openReferral/times/claims.ts'
import { holdsOf } from '#desk/openReferral/times/holds.ts'
import { schedulesOf } from '#desk/openReferral/times/rows.ts'
import { withoutNothing } from '#desk/openReferral/withoutNothing.ts'
import { accessOf } from './access.ts'
import { costOf } from './cost.ts'
import { languagesOf } from './languages.ts'
import type { Admitted } from './service.ts'
import type { Setting } from './setting.ts'

/** What the sessions of one service share: read once, however many places it has. */
export interface Shared {
  service: TheirService
  admitted: Admitted
  /** Name, description and fees, as plain text. */
  prose: string
  claims: Claim[]
}

/** Reads a service's prose once. */
export function sharedBy(service: TheirService, admitted: Admitted): Shared {
  const prose = plainText([admitted.title, service.description ?? ''].join('\n')).text
  return { service, admitted, prose, claims: claimsIn(prose) }
}

const everyone = /^(?:open to |for |suitable for )?(?:all\b|any(?:one|body)\b|every(?:one|body)\b)/i

/** A schedule at the service counts for all its places; several rows for several places are anybody's guess. */
function rowsOf(notes: Notes, place: TheirPlace, service: TheirService): TheirSchedule[] {
  if (place.schedules.length > 0) return place.schedules
  const { schedules, places } = service
  if (schedules.length > 1 && places.length > 1) {
    const found = `${schedules.length} rows, ${places.length} places`
    notes.repaired(
      'schedules',
      found,
      'times not known: nothing says which times are at which place',
    )
    return []
  }
  return schedules
}

function timesOf(notes: Notes, place: TheirPlace, { service, claims }: Shared, setting: Setting) {
  const rows = rowsOf(notes, place, service)
  const around = [...claims, ...claimsIn(place.text ?? '')]
  const times = schedulesOf(notes, rows, around, setting.today)
  const own = ownWord(service.terms, 'holds', ['all-year', 'term-time', 'school-holidays'])
  const said = rows.flatMap(({ text }) => claimsIn(text ?? ''))
  const read =
    own === undefined
      ? holdsOf(notes, [...said, ...around], times.schedules.length > 0)
      : { holds: own, isHeld: false }
  const isShut = /temporarily closed/i.test(service.status ?? '')
  if (isShut) notes.repaired('status', service.status, 'times not known: it is closed for now')
  return { ...times, ...read, isShut, schedules: read.isHeld || isShut ? [] : times.schedules }
}

const notesToFamily = (parts: (string | undefined | false)[]) =>
  parts.filter((it) => typeof it === 'string').join(' ')

/** One session: a service at one of its places; undefined with the refusal noted. */
export function sessionOf(
  notes: Notes,
  place: TheirPlace,
  shared: Shared,
  setting: Setting,
): Session | undefined {
  const { service, admitted, prose } = shared
  const { title, checked } = admitted
  if (place.location.isNowhere) {
    notes.refused(
      'location_type',
      place.location.name,
      'it is online or by post: no place to go to',
    )
    return
  }
  const times = timesOf(notes, place, shared, setting)
  if (times.endedOn !== undefined) {
    notes.refused('until', times.endedOn, 'it has ended')
    return
  }
  const at = setting.placeFor(notes, place.location, { title, checked })
  if (at === undefined) return undefined
  const access = accessOf(service, prose)
  const { cost, inWords } = costOf(notes, service, setting.today)
  const eligibility = sayPlainly(notes, 'eligibility', service.eligibility, 600)
  const url = webAddressOf(notes, 'url', service.url)
  const accessNote = notesToFamily([
    nameOn(notes, 'application_process', service.accessNote, 300),
    times.isShut && 'Closed for now when last checked.',
    times.isShut && 'Ask before you go.',
    inWords,
  ])
  const own = (what: Parameters<typeof ownTerms>[1]) => ownTerms(service.terms, what)[0]
  const onBankHolidays = ownWord(service.terms, 'bank-holidays', ['true', 'false'])
  const isForBooking = own('session') === undefined ? access === 'book' : own('url') === 'booking'
  const session = withoutNothing({
    placeId: at.id,
    title,
    serviceType: admitted.serviceType,
    summary: sayPlainly(notes, 'description', service.description, 600),
    provider: nameOn(notes, 'organization.name', service.provider),
    ages: admitted.ages,
    pregnancy: own('pregnancy') === 'true' ? true : undefined,
    audience:
      ownWord(service.terms, 'audience', ['everyone', 'targeted']) ??
      (eligibility === undefined || everyone.test(eligibility) ? 'everyone' : 'targeted'),
    eligibility,
    access,
    accessNote: accessNote === '' ? undefined : shortened(accessNote, 600),
    bookingUrl: isForBooking ? url : undefined,
    phone: phoneOf(notes, [...place.phones, ...service.phones]),
    cost,
    languages: languagesOf(notes, service.languages),
    schedules: times.schedules,
    holds: times.holds,
    onBankHolidays: onBankHolidays === undefined ? undefined : onBankHolidays === 'true',
    source: withoutNothing({ name: sourceName(setting.directory, notes.sourceId), url }),
    checked,
  })
  const id =
    setting.known.get(notes.sourceId) ?? setting.ids.fresh(own('session') ?? `${title} ${at.name}`)
  const parsed = parseValue('sessions.json', recordFiles['sessions.json'], { id, ...session }, id)
  if (parsed.is === 'good') return parsed.value
  for (const { field, found, expected } of parsed.refused) notes.refused(field, found, expected)
  return undefined
}
