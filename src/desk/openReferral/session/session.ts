import { parseValue } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type { Access, Session } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { counted } from '#desk/words.ts'
import { ownTerms, ownWord } from '#desk/openReferral/ours.ts'
import { sourceName } from '#desk/openReferral/ids.ts'
import { emailOf, phoneIn, phoneOf, webAddressOf } from '#desk/openReferral/text/contact.ts'
import { nameOn, plainText, sayPlainly, shortened } from '#desk/openReferral/text/plainText.ts'
import type { TheirPlace, TheirSchedule, TheirService } from '#desk/openReferral/dialect/theirs.ts'
import { claimsIn, quoted, those, type Claim } from '#desk/openReferral/times/claims.ts'
import { holdsOf } from '#desk/openReferral/times/holds.ts'
import { schedulesOf } from '#desk/openReferral/times/schedules.ts'
import { withoutNothing } from '#desk/openReferral/values.ts'
import { accessIn, isBookedByAsking, stricter } from './access.ts'
import { costOf } from './cost.ts'
import { languagesOf } from './languages.ts'
import type { Admitted } from './service.ts'
import type { Setting } from './setting.ts'

/** What the sessions of one service share: read once, however many places it has. */
export interface ServiceFacts {
  service: TheirService
  admitted: Admitted
  claims: Claim[]
  alert?: string | undefined
  email?: string | undefined
}

/** Reads once what is said of a service as a whole. */
export function sharedBy(notes: Notes, service: TheirService, admitted: Admitted): ServiceFacts {
  const around = [service.accessNote, service.eligibility, service.alert].map(
    (it) => plainText(it ?? '').text,
  )
  return {
    service,
    admitted,
    claims: claimsIn([admitted.prose, ...around].filter((it) => it !== '').join('\n')),
    alert: sayPlainly(notes, 'alert', service.alert, 300),
    email: emailOf(notes, service.email),
  }
}

/** A schedule at the service is its place's; of several places nobody says at which. */
function rowsOf(notes: Notes, place: TheirPlace, service: TheirService): TheirSchedule[] {
  if (place.schedules.length > 0) return place.schedules
  const { schedules, places } = service
  if (schedules.length > 0 && places.length > 1) {
    const found = `${counted(schedules.length, 'row')}, ${counted(places.length, 'place')}`
    notes.repaired(
      'schedules',
      found,
      'times not known: nothing says which times are at which place',
    )
    return []
  }
  return schedules
}

const isOurs = ({ terms }: TheirService) => ownTerms(terms, 'session').length > 0

/** As a status says it, or the name of a place: "Sure Start Centre (closed)". */
const shutNow = /temporarily closed|[(\s–-]closed\)?$/i

/** When a session meets, as far as it is known, and the words that a family should read before it goes. */
function timesOf(notes: Notes, place: TheirPlace, shared: ServiceFacts, setting: Setting) {
  const { service, alert } = shared
  const rows = rowsOf(notes, place, service)
  const own = ownWord(service.terms, 'holds', ['all-year', 'term-time', 'school-holidays'])
  // What our own export says of when is in its fields; its words only repeat them for others.
  const around = isOurs(service)
    ? []
    : place.text === undefined
      ? shared.claims
      : [...shared.claims, ...claimsIn(plainText(place.text).text)]
  const others = service.places.flatMap((it) => (it === place ? [] : it.schedules))
  const told = { service: around, today: setting.today, isOurs: isOurs(service) }
  const times = schedulesOf(notes, rows, [...others, ...service.schedules], told)
  const said = isOurs(service)
    ? []
    : rows.flatMap(({ text }) => claimsIn(plainText(text ?? '').text))
  const read = isOurs(service)
    ? { holds: own, onBankHolidays: ownBankHolidays(service), isHeld: false }
    : holdsOf(notes, [...said, ...around], times.schedules.length > 0)
  const closed = [service.status, place.location.name].find((it) => shutNow.test(it ?? ''))
  const isShut = closed !== undefined
  if (isShut) notes.repaired('status', closed, 'times not known: it is closed for now')
  if (alert !== undefined)
    notes.repaired('alert', alert, 'times not known: it is shown, and may change them')
  const isHeld = read.isHeld || isShut || alert !== undefined
  const stopped = those([...said, ...around], 'stopped', 'online', 'full')
  return {
    ...read,
    endedOn: times.endedOn,
    schedules: isHeld ? [] : times.schedules,
    news: [
      isShut && 'Closed for now when last checked. Ask before you go.',
      alert,
      stopped.length > 0 && `The directory says: “${quoted(stopped.slice(0, 1))}”.`,
    ],
  }
}

function ownBankHolidays({ terms }: TheirService): boolean | undefined {
  const word = ownWord(terms, 'bank-holidays', ['true', 'false'])
  return word === undefined ? undefined : word === 'true'
}

/** How one gets in, by the field and by the words of the service and the place; the stricter of the two counts. */
function accessOf(notes: Notes, place: TheirPlace, { service, admitted }: ServiceFacts) {
  const own = ownWord(service.terms, 'access', ['drop-in', 'book', 'referral'])
  if (own !== undefined || isOurs(service)) return { access: own }
  const texts = [
    admitted.prose,
    service.accessNote,
    service.eligibility,
    service.fees,
    place.text,
    ...[...place.schedules, ...service.schedules].map(({ text }) => text),
  ]
  const said = accessIn(texts.map((it) => plainText(it ?? '').text).join('\n'))
  const field = service.access
  if (said === undefined) return { access: field }
  const access: Access = field === undefined ? said.access : stricter(field, said.access)
  const words = said.words.join('; ')
  if (field === undefined || access !== field)
    notes.repaired('description', words, `how to get in is read from the text: ${access}`)
  const quotes = said.words.map((it) => `“${it}”`).join(', ')
  return { access, said: said.isMixed ? `The directory says: ${quotes}.` : undefined }
}

const sentences = (parts: readonly (string | undefined | false)[]) =>
  parts.filter((it) => typeof it === 'string' && it !== '').join(' ')

/** One session: a service at one of its places; undefined with the refusal noted. */
export function sessionOf(
  notes: Notes,
  place: TheirPlace,
  shared: ServiceFacts,
  setting: Setting,
): Session | undefined {
  const { service, admitted } = shared
  const { title, checked, prose } = admitted
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
  const about = service.places.length === 1 && !isOurs(service) ? prose : ''
  const around = { title, checked, prose: `${place.text ?? ''}\n${about}` }
  const at = setting.placeFor(notes, place.location, around)
  if (at === undefined) return undefined
  const { access, said } = accessOf(notes, place, shared)
  const { cost, inWords } = costOf(notes, service, prose, setting.today)
  const url = webAddressOf(notes, 'url', service.url)
  const phone = phoneOf(notes, [...place.phones, ...service.phones]) ?? phoneIn(notes, prose)
  const accessNote = sentences([
    ...times.news,
    nameOn(notes, 'application_process', service.accessNote, 300),
    said,
    inWords && `Cost: ${inWords}`,
    phone === undefined && shared.email !== undefined && `To ask, e-mail ${shared.email}.`,
  ])
  const own = (what: Parameters<typeof ownTerms>[1]) => ownTerms(service.terms, what)[0]
  const words = `${prose}\n${plainText(service.accessNote ?? '').text}`
  const isForBooking = isOurs(service)
    ? own('url') === 'booking'
    : access === 'book' && !isBookedByAsking(words)
  const session = withoutNothing({
    placeId: at.id,
    title,
    serviceType: admitted.serviceType,
    summary: sayPlainly(notes, 'description', service.description, 600),
    provider: nameOn(notes, 'organization.name', service.provider),
    ages: admitted.ages,
    pregnancy: own('pregnancy') === 'true' ? true : undefined,
    audience: admitted.audience,
    eligibility: admitted.eligibility,
    access,
    accessNote: accessNote === '' ? undefined : shortened(accessNote, 600),
    bookingUrl: isForBooking ? url : undefined,
    phone,
    cost,
    languages: languagesOf(notes, service.languages),
    schedules: times.schedules,
    holds: times.holds,
    onBankHolidays: times.onBankHolidays,
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
