import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { ExampleTimes, Session } from '#domain/catalogue/session.ts'
import type { AreaFiles } from '#desk/area.ts'

export const today = '2026-11-24' as LocalDate
const bounds = [0, 52, 2, 53]

/** A place that nothing is wrong with, but for what is changed. */
export const place = (changes: object = {}) => ({
  file: 'testshire/hubs.json',
  record: {
    id: 'hub',
    kind: 'hub',
    name: 'Hub',
    address: { lines: [], postcode: 'NR19 1DP' },
    lat: 52.5,
    lon: 1,
    precision: 'building',
    status: 'open',
    source: { name: 'Test' },
    checked: '2026-11-01',
    confidence: 'high',
    ...changes,
  } as unknown as Place,
})

/** A session at it. */
export const session = (changes: object = {}) => ({
  file: 'testshire/sessions.json',
  record: {
    id: 'group',
    placeId: 'hub',
    title: 'Group',
    serviceType: 'play',
    audience: 'everyone',
    access: 'drop-in',
    schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts: '10:00', ends: '11:00' }],
    holds: 'all-year',
    source: { name: 'Test' },
    checked: '2026-11-01',
    ...changes,
  } as unknown as Session,
})

/** The area it is in. */
export const area = (changes: object = {}) =>
  ({
    id: 'testshire',
    name: 'Testshire',
    council: { name: 'Testshire Council', url: 'https://example.org/', phone: '01263 555555' },
    bounds,
    timetable: 'published',
    serviceTypes: [{ id: 'play' }],
    features: [{ id: 'toilets' }],
    advice: [],
    ...changes,
  }) as unknown as Area

/** Example times of the session. */
export const example = (changes: object = {}) => ({
  file: 'testshire/example-times.json',
  record: {
    sessionId: 'group',
    schedules: [{ freq: 'WEEKLY', byday: ['TU'], starts: '10:00' }],
    ...changes,
  } as unknown as ExampleTimes,
})

/** An area's files with one place and one session. */
export const files = (changes: Partial<AreaFiles> = {}): AreaFiles => ({
  summary: { id: 'testshire', name: 'Testshire', bounds: [0, 52, 2, 53] },
  area: area(),
  calendar: undefined,
  places: [place()],
  sessions: [session()],
  exampleTimes: [],
  broken: [],
  gazetteer: [],
  ...changes,
})
