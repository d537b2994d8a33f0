import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { openReport, type ReportLine } from '#desk/report/report.ts'
import { salOf, serviceOf, today } from '#testing/desk/openReferral.ts'
import { area } from '#testing/fixture/area.ts'
import { idsOf } from '#desk/openReferral/ids.ts'
import { placeBook, type KnownPlace } from '#desk/openReferral/place/placeBook.ts'
import type { Lookup } from '#desk/openReferral/place/point.ts'
import { ownTypes } from '#desk/openReferral/typeMap.ts'
import { sessionReader } from './sessions.ts'

interface Imported {
  sessions: Session[]
  places: Place[]
  lines: ReportLine[]
}

/** What services of a feed become in an empty Testshire, which had these places at the last import. */
function imported(services: object[], before: KnownPlace[] = []): Imported {
  const open = openReport()
  const { bounds, kindNames, serviceTypes: types } = area
  const lookup: Lookup = () => undefined
  const shared = { directory: 'Figs', today, ids: idsOf(), known: new Map<string, string>() }
  const features = [{ id: 'step-free', name: 'Step-free way in' }]
  const setting = { ...shared, bounds: bounds as [number, number, number, number], kindNames }
  const book = placeBook({ ...setting, lookup, features, others: [], before })
  const typeMap = ownTypes(types)
  const unmapped = new Map<string, number>()
  const read = sessionReader(open, { ...shared, types, typeMap, unmapped, placeFor: book.placeFor })
  const sessions = services.flatMap((value) =>
    read({ is: 'json', at: 'feed.json', value, hadControls: false }),
  )
  const texts = Object.values(book.texts).flat()
  return {
    sessions,
    places: texts.map((it) => JSON.parse(it) as Place),
    lines: [...open.report.records],
  }
}
const first = (service: object) => imported([service]).sessions[0]

/** An invented service in the words of Outpost. */
const outpost = (over: object = {}) => ({
  id: 7,
  name: 'Fig Tree Tots',
  description: 'Toys and a chat.',
  updated_at: '2026-10-01T09:00:00.000Z',
  min_age: 0,
  max_age: 4,
  organisation: { id: 1, name: 'Figs' },
  taxonomies: [{ id: 1, name: 'Stay and Play', slug: 'stay-and-play' }],
  locations: [
    {
      id: 1,
      name: 'Fig Tree Hall',
      address_1: '1 Fig Street',
      city: 'Thistleton',
      postal_code: 'ZZ1 1AA',
      geometry: { type: 'Point', coordinates: [0.5, 54.3] },
    },
  ],
  regular_schedules: [{ weekday: 'Tuesday', opens_at: '10:00', closes_at: '11:30' }],
  ...over,
})

describe('telephones', () => {
  it.each<[what: string, over: object, phone: string | undefined]>([
    [
      'of a contact, in one field',
      { contacts: [{ id: 1, phone: '01632 960123' }] },
      '01632 960123',
    ],
    [
      'of the second contact',
      { contacts: [{ phone: '' }, { phone: '01632 960124' }] },
      '01632 960124',
    ],
    [
      'with an extension',
      { contacts: [{ phone: '01632 960123 Ext 303' }] },
      '01632 960123 ext 303',
    ],
    [
      'of a contact that is hidden',
      { contacts: [{ phone: '01632 960123', visible: false }] },
      undefined,
    ],
    ['without its first 0', { contacts: [{ phone: 1632960123 }] }, '01632960123'],
    ['in the text', { description: 'Ring Ann on 01632 960123.' }, '01632 960123'],
    ['twice in the text', { description: 'Ring 01632 960123 or 01632960123.' }, '01632960123'],
    ['several in the text', { description: 'Ring 01632 960123 or 01632 960124.' }, undefined],
    [
      'several, and one to book',
      { description: 'In danger ring 01632 960999. To book call 01632 960123.' },
      '01632 960123',
    ],
    ['none', {}, undefined],
    ['as a time: 0930-1100', { description: 'Tue 0930-1100' }, undefined],
    ['as a time: 0830 - 1130', { description: 'Tue 0830 - 1130' }, undefined],
    ['of a fax', { description: 'Fax: 01632 960123' }, undefined],
    ['as hours', { description: 'Open 0900-1700' }, undefined],
    ['as dates', { description: 'Term dates 0109-2107' }, undefined],
    ['behind a time', { description: '9:30-11:00 01632960123' }, '01632960123'],
    ['behind hours', { description: '0930 - 1100 Tues. Tel 01632 960123' }, '01632 960123'],
    ['before another figure', { description: '01632 960123 24 hours' }, '01632 960123'],
    ['that may be two', { description: 'Ring 0800 111 222 3 24 hours' }, undefined],
    ['behind a stop', { description: 'tel.01632960123' }, '01632960123'],
    ['with stops', { description: '01632.960.123' }, '01632 960 123'],
    ['in London', { description: 'Ring (020) 7946 0123' }, '(020) 7946 0123'],
    ['from abroad', { description: 'Ring +44 (0)1632 960123' }, '+44 (0)1632 960123'],
    ['of a mobile', { description: 'Ring 07700 900123, or text' }, '07700 900123'],
    ['as a number of a charity', { description: 'Charity 0311223344' }, undefined],
  ])('%s', (_, over, phone) => {
    expect(first(outpost(over))?.phone).toBe(phone)
  })
})

describe('the day it was checked', () => {
  const at = '2026-10-01T09:00:00.000Z'
  it.each<[what: string, over: object, checked: string | undefined]>([
    ['of a bulk load', { created_at: at, updated_at: at }, undefined],
    ['of a change', { created_at: '2020-01-01T09:00:00Z', updated_at: at }, undefined],
    ['of one who assured it', { updated_at: at, assured_date: '2026-09-09' }, '2026-09-09'],
  ])('%s', (_, over, checked) => {
    expect(first(outpost(over))?.checked).toBe(checked)
    const { sessions } = imported([serviceOf({ assured_date: null, last_modified: at, ...over })])
    expect(sessions[0]?.checked).toBe(checked)
  })
})

describe('when in the year', () => {
  it.each<[text: string, holds: Session['holds'], isKnown: boolean]>([
    ['Runs all year', 'all-year', true],
    ['Runs weekly, including school holidays', 'all-year', true],
    ['Runs through the school holidays as well', 'all-year', true],
    ['Only runs in the school holidays.', 'school-holidays', true],
    ['Only open during the school holidays.', 'school-holidays', true],
    ['School holidays only', 'school-holidays', true],
    ['Only runs in the summer holidays.', 'school-holidays', false],
    ['Easter holidays only', 'school-holidays', false],
    ['Runs through the summer holidays', undefined, false],
    ['Runs throughout the school holidays', undefined, false],
    ['Open in school holidays', undefined, false],
    ['Including the summer holidays', undefined, false],
    ['Holiday club running through half term', undefined, false],
    ['A holiday club', undefined, false],
    ['Runs in the holidays', undefined, false],
    ['Half term special', undefined, false],
    ['Runs in the Easter break', undefined, false],
    ['Summer scheme', undefined, false],
    ['An after school club', undefined, false],
    ['During half term only.', 'school-holidays', false],
    ['Half term only', 'school-holidays', false],
    ['Half terms.', undefined, false],
    ['Term only', 'term-time', true],
    ['No group when the schools are off.', 'term-time', true],
    ['Not on during the school hols.', 'term-time', true],
    ['There will be no session the week of half term.', 'term-time', true],
    ['School holidays: closed', 'term-time', true],
    ['Autumn term only', undefined, false],
    ['Spring term only', undefined, false],
    ['During the summer term', undefined, false],
    ['Not including school holidays', 'term-time', true],
    ['Not open in school holidays', 'term-time', true],
    ['Term time only', 'term-time', true],
    ['Tuesdays and school holidays', undefined, false],
    ['Only shut on bank holidays', undefined, true],
    ['Only runs on bank holidays', undefined, false],
  ])('"%s"', (description, holds, isKnown) => {
    const session = first(outpost({ description }))
    expect([session?.holds, session?.schedules.length]).toEqual([holds, isKnown ? 1 : 0])
  })
})

describe('a place that says it is closed', () => {
  it.each([
    ['Sure Start Centre (closed)', 1, 0],
    ['Closed until further notice', 0, 0],
    ['Close Lane Hall', 1, 1],
  ])('called "%s": %i session, %i row of times', (name, sessions, rows) => {
    const made = imported([serviceOf({ service_at_locations: [salOf({}, { name })] })]).sessions
    expect([made.length, made[0]?.schedules.length ?? 0]).toEqual([sessions, rows])
  })
})

describe('what the directory says', () => {
  it.each<[description: string, note: string]>([
    [
      'Drop in on the day, or you can be referred. Booking is best.',
      'The directory says: “Drop in”, “can be referred”, “Booking”.',
    ],
    ['Toys. On hold at present.', 'The directory says: “On hold at present”.'],
  ])('is quoted as it stands: %s', (description, note) => {
    const session = first(outpost({ description }))
    expect(session?.accessNote).toBe(note)
    for (const [, words = ''] of note.matchAll(/“(.*?)”/g)) expect(description).toContain(words)
  })

  it('is quoted in whole words of a long sentence', () => {
    const long = 'with songs and stories and painting and water and sand '.repeat(6)
    const description = `Toys ${long}is on hold ${long}`
    const note = first(outpost({ description }))?.accessNote ?? ''
    const words = /“… (.*) …”/.exec(note)?.[1] ?? 'nothing'
    expect(` ${description} `).toContain(` ${words} `)
    expect(words).toContain('on hold')
  })
})

describe('what Outpost writes', () => {
  it('is read: e-mail, prices by the session, and whom it is for', () => {
    const over = {
      email: 'figs@figs.test',
      cost_options: [{ option: 'Family', amount: '4.00', cost_type: 'per session' }],
      suitabilities: [{ id: 1, name: 'Autism', slug: 'autism' }],
      send_needs: [{ id: 1, name: 'Hearing', slug: 'hearing' }],
      links: [{ label: 'Facebook', url: 'https://figs.test' }],
      meta: [{ key: 'Owner', value: 'Ann Fig' }],
    }
    const { sessions, lines } = imported([outpost(over)])
    expect(sessions).toMatchObject([
      {
        accessNote: 'To ask, e-mail figs@figs.test.',
        cost: { pence: 400, note: 'Family, per session' },
        audience: 'targeted',
        eligibility: 'For: Autism.',
      },
    ])
    for (const field of ['send_needs', 'links', 'meta'])
      expect(lines).toContainEqual(expect.objectContaining({ field, kind: 'service' }))
    expect(JSON.stringify(lines)).not.toContain('Ann Fig')
  })

  it.each<[amount: unknown, cost: object | undefined, note: string | undefined]>([
    ['£3.50', { pence: 350, note: 'Child' }, undefined],
    ['3.50 GBP', { pence: 350, note: 'Child' }, undefined],
    [-1, undefined, 'Cost: Child'],
    ['by donation', undefined, 'Cost: Child, by donation'],
  ])('is a price of %j, or is in words', (amount, cost, note) => {
    const session = first(outpost({ cost_options: [{ option: 'Child', amount }] }))
    expect([session?.cost, session?.accessNote]).toEqual([cost, note])
  })

  it('has rules of its own, beside the weekday', () => {
    const row = { weekday: 'Tuesday', opens_at: '10:00', closes_at: '11:30' }
    const rule = { freq: 'month', byday: '1TU' }
    const [session] = imported([outpost({ regular_schedules: [{ ...row, ...rule }] })]).sessions
    expect(session?.schedules).toMatchObject([{ freq: 'MONTHLY', byday: ['1TU'] }])
  })

  it('names every field that is not read, in whatever record it stands', () => {
    const name = fc.stringMatching(/^x[a-z_]{3,12}$/)
    const says = fc.constantFrom<unknown>('yes', 7, true, ['a'], { b: 'c' })
    const nothing = fc.constantFrom<unknown>(null, '', [], {}, false)
    fc.assert(
      fc.property(name, says, nothing, (field, value, none) => {
        const place = { ...outpost().locations[0], [field]: value }
        const { lines } = imported([
          outpost({ [field]: value, [`${field}_no`]: none, locations: [place] }),
        ])
        const fields = lines.map((it) => it.field)
        expect(fields).toEqual(expect.arrayContaining([field, `locations.${field}`]))
        expect(fields).not.toContain(`${field}_no`)
      }),
      { numRuns: 50 },
    )
  })
})

describe('when', () => {
  it('keeps a fortnight in its phase, and loses none of its days', () => {
    const row = {
      freq: 'WEEKLY',
      interval: 2,
      byday: 'TU,TH',
      dtstart: '2026-11-03',
      valid_from: '2026-11-18',
      opens_at: '10:00',
    }
    expect(
      first(serviceOf({ schedules: [{ ...row, valid_from: '2026-12-02' }] }))?.schedules,
    ).toEqual([
      { freq: 'WEEKLY', interval: 2, byday: ['TU', 'TH'], dtstart: '2026-12-03', starts: '10:00' },
    ])
    expect(first(serviceOf({ schedules: [row] }))?.schedules).toMatchObject([
      { dtstart: '2026-11-19' },
    ])
  })

  it('has no end where none is said', () => {
    const schedules = [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00' }]
    expect(first(serviceOf({ schedules }))?.schedules).toEqual([
      { freq: 'WEEKLY', byday: ['TU'], starts: '10:00' },
    ])
  })

  it('is held back by an alert, which is shown', () => {
    expect(first(serviceOf({ alert: '<p>Moved to the <b>library</b></p>' }))).toMatchObject({
      schedules: [],
      accessNote: 'Moved to the library',
    })
  })

  it('is held back by words on getting in, and the words that it is off are shown', () => {
    const description = 'Toys. Not running at present.'
    expect(first(serviceOf({ description }))).toMatchObject({
      schedules: [],
      accessNote: 'The directory says: “Not running at present”.',
    })
    expect(first(serviceOf({ application_process: 'Come on a Friday' }))?.schedules).toEqual([])
    expect(first(serviceOf({ name: 'Tots (waiting list only)' }))).toMatchObject({
      access: 'book',
      schedules: [],
    })
  })

  it('is not known of one row and two places', () => {
    const sals = [salOf(), salOf({ id: 'sal-2' }, { id: 'loc-2', name: 'Library' })]
    const { sessions } = imported([serviceOf({ service_at_locations: sals })])
    expect(sessions.map((it) => it.schedules)).toEqual([[], []])
  })
})

describe('how to get in', () => {
  it.each<[access: Session['access'], over: object]>([
    [undefined, {}],
    ['book', { description: 'Spaces must be reserved by phone first.' }],
    ['referral', { eligibility_description: 'You need a letter from your doctor' }],
    ['drop-in', { application_process: 'No need to book' }],
    ['drop-in', { schedules: [{ byday: 'TU', opens_at: '10:00', description: 'Drop in' }] }],
    ['book', { service_at_locations: [salOf({ description: 'Booking essential here' })] }],
  ])('%s: %j', (access, over) => {
    expect(first(serviceOf(over))?.access).toBe(access)
  })

  it.each<[description: string, isLinked: boolean]>([
    ['Booking essential', true],
    ['Book online', true],
    ['Call us, or book on our website', true],
    ['Ring 01632 960123 to book, or book online', true],
    ['Please book by e-mail', false],
    ['To book call 01632 960123.', false],
    ['Booking essential, please ring Ann', false],
    ['E-mail figs@figs.test to book a place', false],
    ['Places must be reserved by phone first.', false],
  ])('links to a page to book on, where none other is said: %s', (description, isLinked) => {
    const session = first(outpost({ description, url: 'https://figs.test' }))
    expect([session?.access, session?.bookingUrl !== undefined]).toEqual(['book', isLinked])
  })

  it('is the stricter of a field and the words', () => {
    const dropIn = { attending_access: 'drop-in', service_taxonomys: [] }
    const description = 'Stay and Play. Please book.'
    expect(first(serviceOf({ ...dropIn, name: 'Stay and Play', description }))?.access).toBe('book')
    expect(first(outpost({ needs_referral: true, description: 'Just drop in' }))?.access).toBe(
      'referral',
    )
  })
})

describe('places', () => {
  const at = (id: string, over: object = {}) =>
    serviceOf({ id, service_at_locations: [salOf({ id: `at-${id}` }, { id: `l-${id}`, ...over })] })

  it('are one where a hall comes under several ids', () => {
    const { places, sessions } = imported([
      at('a'),
      at('b'),
      at('c', { name: 'The Fig Tree Hall' }),
      at('d', { name: 'Hall, Fig Tree', latitude: 54.3004 }),
      at('e', { name: 'Fig Tree Hall', latitude: 54.4, addresses: [] }),
    ])
    expect(places.map(({ id }) => id)).toEqual(['fig-tree-hall', 'fig-tree-hall-2'])
    expect(new Set(sessions.slice(0, 4).map((it) => it.placeId)).size).toBe(1)
  })

  it('keep the id they had when they come under another of theirs', () => {
    const before = {
      id: 'old-hall',
      name: 'Fig Tree Hall',
      lat: 54.3,
      lon: 0.5,
      address: { lines: [] },
    }
    expect(imported([at('a')], [before as unknown as KnownPlace]).places).toMatchObject([
      { id: 'old-hall' },
    ])
  })

  it.each<[kind: Place['kind'], name: string]>([
    ['library', 'Thistleton Library'],
    ['library', 'The Library, Thistleton'],
    ['venue', 'Toy Library'],
    ['venue', 'The Old Library'],
    ['venue', 'Library Lane Hall'],
    ['hub', 'Thistleton Family Centre'],
    ['hub', 'Thistleton Children’s Centre'],
    ['hub', 'Best Start Thistleton'],
    ['venue', 'Former Children’s Centre'],
    ['venue', 'Community Hub'],
  ])('are a %s by the name "%s", and that is said', (kind, name) => {
    const { places, lines } = imported([at('a', { name })])
    expect(places[0]?.kind).toBe(kind)
    expect(lines.some((it) => it.reason === `by its name it is a ${kind}`)).toBe(kind !== 'venue')
  })

  it.each([
    'TBC',
    'Venue to be confirmed',
    'Zoom',
    'online via Zoom',
    'WAITLIST',
    'Various venues',
    'N/A',
    'Home visits',
  ])('are none that are called "%s"', (name) => {
    const { sessions, lines } = imported([at('a', { name })])
    expect(sessions).toEqual([])
    expect(lines).toContainEqual(
      expect.objectContaining({ field: 'location.name', reason: 'it is no place to go to' }),
    )
  })

  it('are called by their street where their name is only a number', () => {
    expect(imported([at('a', { name: '12-14' })]).places).toMatchObject([
      { name: '12-14 1 Fig Street' },
    ])
  })
})
