import { openArea, servedAreas, wantedAreas } from '#desk/area.ts'
import { published, type Files } from '#desk/files.ts'
import { mendFirst, type DeskResult } from '#desk/result.ts'
import { counted } from '#desk/words.ts'
import { lossesOf, lossesText, type Loss } from './losses.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { Translation } from '#domain/catalogue/translation.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { noFeatures, ownTaxonomy, type OwnTerm } from './ours.ts'
import { scheduleRows, whenInWords } from './scheduleRows.ts'
import { withoutNothing } from './values.ts'
import { uuidOf } from './uuid.ts'

interface Term {
  code: string
  name: string
  taxonomy: string
  /** The language of the name, where that is not English. */
  language?: string
}

/** What an area says of itself in one language. */
export interface InLanguage {
  tag: string
  translation: Translation
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const languageName = (code: string) => languageNames.of(code) ?? code

const attribute = (key: string, { code, name, taxonomy, language }: Term) => ({
  id: uuidOf(`attribute ${key} ${taxonomy} ${code} ${language ?? ''}`.trim()),
  taxonomy_term: {
    id: uuidOf(`term ${taxonomy} ${code} ${language ?? ''}`.trim()),
    ...(language !== undefined && { language }),
    code,
    name,
    term: name,
    description: name,
    taxonomy,
  },
})

const own = (what: OwnTerm, code: string | undefined): Term[] =>
  code === undefined ? [] : [{ code, name: code, taxonomy: ownTaxonomy(what) }]

/** Whole years: the last one is counted; months that make no whole year are a fraction, which is exact. */
function yearsOf(ages: Session['ages']) {
  if (ages === undefined) return {}
  const { from, to } = ages
  const last = to === undefined ? undefined : to % 12 === 0 ? to / 12 - 1 : to / 12
  return withoutNothing({ minimum_age: from / 12, maximum_age: last })
}

const phone = (key: string, number: string | undefined) =>
  number === undefined ? undefined : [{ id: uuidOf(`phone ${key}`), number }]

function locationOf(place: Place, area: string) {
  const { id, name, address, lat, lon } = place
  const terms = [
    ...own('place', id),
    ...own('kind', place.kind),
    ...own('precision', place.precision),
    ...own('status', place.status),
    ...own('confidence', place.confidence),
    ...own('checked', place.checked),
    ...(place.features ?? []).flatMap((it) => own('feature', it)),
    ...own('feature', place.features?.length === 0 ? noFeatures : undefined),
  ]
  const [first = name, ...rest] = address.lines
  return withoutNothing({
    id: uuidOf(`location ${id}`),
    location_type: 'physical',
    name,
    description: place.notes,
    latitude: lat,
    longitude: lon,
    addresses: [
      withoutNothing({
        id: uuidOf(`address ${id}`),
        address_1: first,
        address_2: rest.length > 0 ? rest.join(', ') : undefined,
        city: address.town,
        region: place.district,
        state_province: area,
        postal_code: address.postcode,
        country: 'GB',
        address_type: 'physical',
      }),
    ],
    phones: phone(`location ${id}`, place.phone),
    schedules: place.opening?.map(({ byday, opens, closes, note }, i) => ({
      id: uuidOf(`opening ${id} ${i}`),
      freq: 'WEEKLY',
      byday: byday.join(','),
      opens_at: opens,
      closes_at: closes,
      ...(note === undefined ? {} : { notes: note }),
    })),
    attributes: terms.map((term) => attribute(`location ${id}`, term)),
  })
}

/** The name of its kind of service in each language that has one; HSDS says the language of a term. */
function namesOf({ serviceType: code }: Session, languages: readonly InLanguage[]): Term[] {
  return languages.flatMap(({ tag, translation }) => {
    const name = translation.serviceTypes?.[code]?.name
    return name === undefined ? [] : [{ code, name, taxonomy: ownTaxonomy('name'), language: tag }]
  })
}

function termsOf(session: Session, area: Area): Term[] {
  const type = area.serviceTypes.find(({ id }) => id === session.serviceType)
  return [
    {
      code: session.serviceType,
      name: type?.name ?? session.serviceType,
      taxonomy: `${area.council.name} service types`,
    },
    ...own('session', session.id),
    ...own('access', session.access),
    ...own('audience', session.audience),
    ...own('holds', session.holds),
    ...own('bank-holidays', session.onBankHolidays?.toString()),
    ...own('url', session.bookingUrl === undefined ? undefined : 'booking'),
    ...own('pregnancy', session.pregnancy === true ? 'true' : undefined),
  ]
}

/** A session as a service of Open Referral UK 3.0, at one location. */
export function serviceOfSession(
  session: Session,
  place: Place,
  area: Area,
  languages: readonly InLanguage[] = [],
) {
  const { id, provider, cost } = session
  return withoutNothing({
    id: uuidOf(`service ${id}`),
    organization_id: provider === undefined ? undefined : uuidOf(`organization ${provider}`),
    name: session.title,
    description: session.summary,
    url: session.bookingUrl,
    status: 'active',
    ...yearsOf(session.ages),
    assured_date: session.checked,
    // The council's own day of publishing: nothing has changed after it.
    last_modified: `${area.updated}T00:00:00Z`,
    application_process: session.accessNote,
    eligibility_description: session.eligibility,
    phones: phone(`service ${id}`, session.phone),
    schedules: session.schedules.flatMap((it, i) =>
      scheduleRows(it, `schedule ${id} ${i}`, whenInWords(session, place, it)),
    ),
    service_at_locations: [{ id: uuidOf(`at ${id}`), location: locationOf(place, area.name) }],
    languages: session.languages?.map((code) => ({
      id: uuidOf(`language ${id} ${code}`),
      ...{ code, name: languageName(code) },
    })),
    organization:
      provider === undefined
        ? undefined
        : { id: uuidOf(`organization ${provider}`), name: provider, description: provider },
    cost_options:
      cost === undefined
        ? undefined
        : [
            withoutNothing({
              id: uuidOf(`cost ${id}`),
              amount: cost.pence / 100,
              amount_description: cost.note,
            }),
          ],
    attributes: [...termsOf(session, area), ...namesOf(session, languages)].map((term) =>
      attribute(`service ${id}`, term),
    ),
  })
}

const pageSize = 100

/** Pages as a feed would answer: `page-1.json`, `page-2.json` … */
export function pagesOf(services: readonly object[]): Map<string, string> {
  const total = Math.max(1, Math.ceil(services.length / pageSize))
  return new Map(
    Array.from({ length: total }, (_, i) => {
      const contents = services.slice(i * pageSize, (i + 1) * pageSize)
      const page = {
        total_items: services.length,
        total_pages: total,
        page_number: i + 1,
        size: contents.length,
        first_page: i === 0,
        last_page: i === total - 1,
        empty: contents.length === 0,
        contents,
      }
      return [`page-${i + 1}.json`, published(page)] as const
    }),
  )
}

/** An area as pages of Open Referral UK 3.0, and what they cannot hold; the first area unless one is named. Throws WrongCall for one that is not there. */
export function exportOpenReferral(files: Files, wanted: string | undefined): DeskResult {
  const { served, findings } = servedAreas(files)
  const [summary] = wantedAreas(served, wanted)
  const opened = summary && openArea(files, summary)
  if (opened?.is !== 'good') return mendFirst(opened?.findings ?? findings)
  const { area, sessions } = opened.raw
  const languages = (opened.files.translations ?? []).map(({ file, record }) => ({
    tag: file.replace(/^.*\/|\.json$/g, ''),
    translation: record,
  }))
  const places = Object.values(opened.raw.places).flat()
  const byId = new Map(places.map((place) => [place.id, place]))
  const pages = pagesOf(
    sessions.flatMap((session) => {
      const place = byId.get(session.placeId)
      return place === undefined ? [] : [serviceOfSession(session, place, area, languages)]
    }),
  )
  const losses = lossesOf(places, sessions)
  return {
    code: 0,
    files: pages,
    text: textOf([...pages.keys()], sessions.length, losses),
    json: { wrote: [...pages.keys()], services: sessions.length, losses },
  }
}

function textOf(files: string[], services: number, losses: Loss[]): string {
  return [
    `wrote ${counted(services, 'service')} in ${counted(files.length, 'page')}`,
    '',
    'Open Referral has no room for:',
    ...lossesText(losses).map((it) => `  ${it}`),
  ].join('\n')
}
