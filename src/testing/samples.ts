import type { Area } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import { indexCatalogue, type Catalogue, type PublishedFiles } from '#domain/catalogue/catalogue.ts'
import type { Place, PlaceId } from '#domain/catalogue/place.ts'
import type { Schedule, Session, SessionId } from '#domain/catalogue/session.ts'

/** The frozen moment of the tests: Tuesday 24 November 2026, nine in the morning. */
export const sampleNow: Now = { date: '2026-11-24' as LocalDate, time: '09:00' as LocalTime }

/** Text as a date, for tests that know it is one. */
export const date = (text: string) => text as LocalDate
/** Text as a time, for tests that know it is one. */
export const time = (text: string) => text as LocalTime

/** An invented area with two kinds of service and two features. */
export function sampleArea(over: Partial<Area> = {}): Area {
  return frozen({
    id: 'testshire',
    name: 'Testshire',
    council: {
      name: 'Testshire Council',
      url: 'https://testshire.example/',
      phone: '01632 960000',
      email: 'families@testshire.example',
    },
    bounds: [0, 52, 2, 53],
    timeZone: 'Europe/London',
    updated: date('2026-11-01'),
    timetable: 'published',
    kindNames: {
      hub: { one: 'Family hub', many: 'Family hubs', hint: 'Help for families in one place' },
      library: { one: 'Library', many: 'Libraries', hint: 'Free sessions for everyone' },
      venue: { one: 'Venue', many: 'Venues', hint: 'Halls and churches' },
      'former-centre': {
        one: "Former children's centre",
        many: "Former children's centres",
        hint: 'What is there now',
      },
    },
    serviceTypes: [
      {
        id: 'rhymes',
        name: 'Rhymes',
        group: 'Play',
        summary: 'Songs and rhymes',
        keywords: ['singing', 'music'],
      },
      { id: 'stay-and-play', name: 'Stay and play', group: 'Play', summary: 'Toys and a chat' },
      {
        id: 'infant-feeding',
        name: 'Infant feeding',
        group: 'Health',
        summary: 'Help with feeding',
      },
    ],
    features: [
      { id: 'step-free', name: 'Step-free' },
      { id: 'baby-change', name: 'Baby changing' },
      { id: 'parking', name: 'Parking' },
    ],
    advice: [],
    basemap: { type: 'embedded' },
    licence: { name: 'Open Government Licence v3.0', url: 'https://licence.example/' },
    attribution: ['Testshire Council'],
    ...over,
  })
}

/** Two terms of invented dates with a half-term, Christmas and Easter between them. */
export function sampleCalendar(over: Partial<Calendar> = {}): Calendar {
  return frozen({
    terms: [
      { name: 'Autumn 2026, first half', from: date('2026-09-03'), to: date('2026-10-23') },
      { name: 'Autumn 2026, second half', from: date('2026-11-02'), to: date('2026-12-18') },
      { name: 'Spring 2027, first half', from: date('2027-01-05'), to: date('2027-02-12') },
      { name: 'Spring 2027, second half', from: date('2027-02-22'), to: date('2027-03-25') },
      { name: 'Summer 2027, first half', from: date('2027-04-12'), to: date('2027-05-28') },
    ],
    bankHolidays: [
      { date: date('2026-08-31'), name: 'Summer bank holiday' },
      { date: date('2026-12-25'), name: 'Christmas Day' },
      { date: date('2026-12-28'), name: 'Boxing Day (substitute day)' },
      { date: date('2027-01-01'), name: "New Year's Day" },
      { date: date('2027-03-26'), name: 'Good Friday' },
      { date: date('2027-03-29'), name: 'Easter Monday' },
      { date: date('2027-05-03'), name: 'Early May bank holiday' },
    ],
    source: { name: 'Testshire Council' },
    confirmed: true,
    ...over,
  })
}

type PlaceChanges = Omit<Partial<Place>, 'id'> & { id?: string }

/** An open library in the invented town of Testham. */
export function samplePlace(over: PlaceChanges = {}): Place {
  return frozen({
    kind: 'library',
    name: 'Testham Library',
    address: { lines: ['1 Test Street'], town: 'Testham', postcode: 'TE1 1ST' },
    lat: 52.5,
    lon: 1,
    precision: 'building',
    phone: '01632 960001',
    features: ['step-free', 'baby-change'],
    status: 'open',
    source: { name: 'Testshire Council' },
    checked: date('2026-11-01'),
    confidence: 'high',
    ...over,
    id: (over.id ?? 'testham-library') as PlaceId,
  })
}

/** Every Tuesday, 10:00 to 10:45. */
export const sampleSchedule: Schedule = frozen({
  freq: 'WEEKLY',
  byday: ['TU'],
  starts: time('10:00'),
  ends: time('10:45'),
})

type SessionChanges = Omit<Partial<Session>, 'id' | 'placeId'> & { id?: string; placeId?: string }

/** Free rhymes for babies at Testham Library, every Tuesday, 10:00 to 10:45, all year but bank holidays. */
export function sampleSession(over: SessionChanges = {}): Session {
  return frozen({
    title: 'Rhymes',
    serviceType: 'rhymes',
    ages: { from: 0, to: 12 } as Session['ages'],
    audience: 'everyone',
    access: 'drop-in',
    cost: { pence: 0 },
    schedules: [sampleSchedule],
    holds: 'all-year',
    onBankHolidays: false,
    source: { name: 'Testshire Council' },
    checked: date('2026-11-01'),
    ...over,
    id: (over.id ?? 'testham-rhymes') as SessionId,
    placeId: (over.placeId ?? 'testham-library') as PlaceId,
  })
}

/** A catalogue of the sample place and session, or of what is given. */
export function sampleCatalogue(over: Partial<PublishedFiles> = {}): Catalogue {
  return indexCatalogue({
    area: sampleArea(),
    calendar: sampleCalendar(),
    places: [samplePlace()],
    sessions: [sampleSession()],
    exampleTimes: [],
    ...over,
  }).catalogue
}

/** The value itself, with everything in it frozen: no test may change what another reads. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
