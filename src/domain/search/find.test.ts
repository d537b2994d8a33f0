import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate, anyHolds, anySchedule } from '#testing/arbitrary.ts'
import { everyDate, startsOn, type OracleStart } from '#testing/oracle.ts'
import {
  date,
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { find, type Found } from './find.ts'
import type { SessionResult } from './candidates.ts'
import { weekOf } from './week.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Term } from '#domain/time/schoolCalendar.ts'
import type { Schedule } from '#domain/catalogue/session.ts'
import { defaultSearch, everything, shows, whens, type Search, type Within } from './search.ts'

const weekly = (day: 'MO' | 'TU' | 'WE' | 'SA', at: string): Schedule => ({
  freq: 'WEEKLY',
  byday: [day],
  starts: time(at),
})

const catalogue = sampleCatalogue({
  places: [
    samplePlace({ id: 'near', name: 'Near Library', lat: 52.5, lon: 1 }),
    samplePlace({
      id: 'far',
      name: 'Far Hub',
      kind: 'hub',
      lat: 52.7,
      lon: 1,
      features: ['step-free', 'parking'],
    }),
    samplePlace({
      id: 'old',
      name: 'Old Centre',
      kind: 'former-centre',
      lat: 52.6,
      features: undefined,
      status: 'closed',
    }),
    samplePlace({ id: 'empty', name: 'Empty Hall', kind: 'venue', lat: 52.55 }),
  ],
  sessions: [
    sampleSession({ id: 'tuesday', placeId: 'far', schedules: [weekly('TU', '10:00')] }),
    sampleSession({ id: 'tuesday-near', placeId: 'near', schedules: [weekly('TU', '10:00')] }),
    sampleSession({
      id: 'monday',
      placeId: 'near',
      access: 'book',
      audience: 'targeted',
      cost: { pence: 200 },
      schedules: [weekly('MO', '13:00')],
    }),
    sampleSession({
      id: 'toddlers',
      title: 'Tumblers',
      placeId: 'far',
      serviceType: 'stay-and-play',
      ages: { from: 12, to: 36 } as never,
      cost: undefined,
      schedules: [weekly('SA', '17:00')],
    }),
    sampleSession({ id: 'untimed', placeId: 'near', title: 'Chat', schedules: [] }),
    sampleSession({
      id: 'waiting',
      placeId: 'near',
      holds: 'term-time',
      schedules: [{ ...weekly('WE', '09:30'), dtstart: date('2027-06-02') } as Schedule],
    }),
    sampleSession({
      id: 'over',
      placeId: 'near',
      schedules: [{ ...weekly('TU', '10:00'), until: date('2026-11-17') } as Schedule],
    }),
    sampleSession({ id: 'at-closed', placeId: 'old' }),
  ],
})
const origin = { lat: 52.49, lon: 1 }

function ids(change: Partial<Search>, from: typeof origin | null = origin): string[] {
  const { results } = find(
    catalogue,
    { ...everything, ...change },
    { now: sampleNow, origin: from },
  )
  return results.map((result) => (result.is === 'session' ? result.session.id : result.place.id))
}

describe('sessions that fit', () => {
  it.each<[string, Partial<Search>, string[]]>([
    [
      'soonest, then nearest; times not known last; over and closed left out',
      {},
      ['tuesday-near', 'tuesday', 'toddlers', 'monday', 'waiting', 'untimed'],
    ],
    [
      'nearest, then soonest',
      { sort: 'distance' },
      ['tuesday-near', 'monday', 'tuesday', 'toddlers', 'waiting', 'untimed'],
    ],
    ['of an age', { ages: ['2'] }, ['toddlers']],
    [
      'for any of two',
      { ages: ['0-5m', '2'], days: ['TU', 'SA'] },
      ['tuesday-near', 'tuesday', 'toddlers', 'untimed'],
    ],
    ['for all of two', { ages: ['0-5m', '2'], fit: 'all' }, []],
    ['of a type', { types: ['stay-and-play'] }, ['toddlers']],
    ['at a kind of place', { kinds: ['hub'] }, ['tuesday', 'toddlers']],
    ['on a day; those whose times are not known fit any', { days: ['MO'] }, ['monday', 'untimed']],
    ['on a day not confirmed', { days: ['WE'] }, ['waiting', 'untimed']],
    ['at a time of day', { time: ['eve'] }, ['toddlers', 'untimed']],
    ['on a day at a time of day', { days: ['MO'], time: ['am'] }, ['untimed']],
    [
      'free; a cost not known is not free',
      { free: true },
      ['tuesday-near', 'tuesday', 'waiting', 'untimed'],
    ],
    ['no booking', { dropin: true }, ['tuesday-near', 'tuesday', 'toddlers', 'waiting', 'untimed']],
    [
      'open to all',
      { everyone: true },
      ['tuesday-near', 'tuesday', 'toddlers', 'waiting', 'untimed'],
    ],
    ['all the place has', { has: ['step-free', 'parking'] }, ['tuesday', 'toddlers']],
    ['within miles', { within: '5' }, ['tuesday-near', 'monday', 'waiting', 'untimed']],
    ['by word', { q: 'tumb' }, ['toddlers']],
    ['by word of its place', { q: 'far hub' }, ['tuesday', 'toddlers']],
    [
      'from a date',
      { from: date('2026-11-25') },
      ['toddlers', 'monday', 'tuesday-near', 'tuesday', 'waiting', 'untimed'],
    ],
    ['all together', { days: ['TU'], kinds: ['hub'], free: true }, ['tuesday']],
  ])('%s', (_, change, fitting) => expect(ids(change)).toEqual(fitting))

  it('are not measured from nowhere, and any distance is within', () => {
    expect(ids({ within: '1', sort: 'distance' }, null)).toEqual(ids({}, null))
    const [first] = find(catalogue, everything, { now: sampleNow, origin: null }).results
    expect(first?.metres).toBeNull()
  })
})

describe('places that fit', () => {
  it.each<[string, Partial<Search>, string[]]>([
    [
      'nearest first, those without a session too, and those that are shut last',
      {},
      ['near', 'empty', 'far', 'old'],
    ],
    ['of a kind', { kinds: ['former-centre', 'hub'] }, ['far', 'old']],
    ['with a session that fits, once a session is asked for', { ages: ['0-5m'] }, ['near', 'far']],
    ['with one session that fits all that is asked', { ages: ['2'], free: true }, []],
    ['by a session on a day', { days: ['SA'] }, ['near', 'far']],
    ['by its own name', { q: 'old centre' }, ['old']],
    ['by the title of a session there', { q: 'tumblers' }, ['far']],
    ['by the title of one that is over: no', { q: 'rhymes', kinds: ['former-centre'] }, []],
    ['by what it has', { has: ['parking'] }, ['far']],
    ['within miles', { within: '5' }, ['near', 'empty']],
  ])('%s', (_, change, fitting) => expect(ids({ show: 'places', ...change })).toEqual(fitting))

  it('put one of which only the town is known after those with an address, however near its town', () => {
    const lost = samplePlace({
      id: 'lost',
      name: 'A Lost Hub',
      lat: origin.lat,
      lon: origin.lon,
      precision: 'town',
      address: { lines: [], town: 'Testham' },
    })
    const more = sampleCatalogue({ places: [...catalogue.places.values(), lost], sessions: [] })
    const places = (from: typeof origin | null) =>
      find(more, { ...everything, show: 'places' }, { now: sampleNow, origin: from }).results
    expect(places(origin).map(({ place }) => place.id)).toEqual([
      'near',
      'empty',
      'far',
      'lost',
      'old',
    ])
    expect(places(null).map(({ place }) => place.id)[0]).toBe('lost')
  })

  it('are in order of name with nowhere to measure from', () => {
    expect(ids({ show: 'places' }, null)).toEqual(['empty', 'far', 'near', 'old'])
  })

  it('hold the sessions that fit, soonest first', () => {
    const search: Search = { ...everything, show: 'places', kinds: ['hub'], sort: 'distance' }
    const [far] = find(catalogue, search, { now: sampleNow, origin }).results
    const held = far?.is === 'place' ? far.sessions.map(({ session }) => session.id) : []
    expect(held).toEqual(['tuesday', 'toddlers'])
  })
})

describe('the days looked at', () => {
  // Tuesday 24 November, 9:00. What is on, what to ask about, and what is later.
  const told = (change: Partial<Search>) => {
    const search = { ...defaultSearch, ...change }
    const found = find(catalogue, search, { now: sampleNow, origin })
    const of = (results: SessionResult[]) => results.map(({ session }) => session.id).join(' ')
    const follows = found.laterFollows ? found.later : []
    expect(found.listed).toEqual([...found.results, ...follows])
    return [of(found.on), of(found.ask), of(found.later), found.laterFollows]
  }
  const tuesdays = 'tuesday-near tuesday'
  it.each<[string, Partial<Search>, unknown[]]>([
    [
      'a week where nothing is said',
      {},
      [`${tuesdays} toddlers monday`, 'untimed', 'waiting', false],
    ],
    ['today', { when: 'today' }, [tuesdays, 'untimed', 'toddlers monday waiting', true]],
    [
      'tomorrow, whose date is not confirmed for one',
      { when: 'tomorrow', from: date('2027-06-01') },
      ['', 'waiting untimed', 'monday tuesday-near tuesday toddlers', true],
    ],
    [
      'the weekend',
      { when: 'weekend' },
      ['toddlers', 'untimed', `monday ${tuesdays} waiting`, true],
    ],
    [
      'the rest of a weekend',
      { when: 'weekend', from: date('2026-11-29') },
      ['', 'untimed', `monday ${tuesdays} toddlers waiting`, true],
    ],
    ['any time', { when: 'any' }, [`${tuesdays} toddlers monday`, 'waiting untimed', '', false]],
    [
      'a week from a day on',
      { from: date('2026-11-25') },
      [`toddlers monday ${tuesdays}`, 'untimed', 'waiting', false],
    ],
    [
      'not a day that is over',
      { when: 'today', from: date('2026-11-23') },
      [tuesdays, 'untimed', 'toddlers monday waiting', true],
    ],
    [
      'nearest first',
      { sort: 'distance' },
      ['tuesday-near monday tuesday toddlers', 'untimed', 'waiting', false],
    ],
  ])('%s', (_, change, parts) => expect(told(change)).toEqual(parts))

  it.each<[Search['when'], string[]]>([
    ['today', ['near', 'far']],
    ['weekend', ['near', 'far']],
    ['week', ['near', 'empty', 'far', 'old']],
    ['any', ['near', 'empty', 'far', 'old']],
  ])('leave out places where nothing may be on: %s', (when, fitting) => {
    expect(ids({ when, show: 'places' })).toEqual(fitting)
  })

  const anySession = fc.record({
    schedules: fc.array(anySchedule, { minLength: 1, maxLength: 2 }),
    holds: anyHolds,
    onBankHolidays: fc.constantFrom(true, false, undefined),
  })
  const anyFrom = fc.option(anyDate)
  const lastOf = (one: Schedule) =>
    (one.freq === 'DATES' ? [...one.dates].sort().at(-1) : one.until) ?? '9999-12-31'

  /** The first run of days between two terms. */
  function breakIn(days: LocalDate[], terms: readonly Term[]): LocalDate[] {
    const isFree = (day: LocalDate) =>
      terms.some(({ to }) => to < day) &&
      terms.some(({ from }) => from > day) &&
      !terms.some(({ from, to }) => from <= day && day <= to)
    const begins = days.findIndex(isFree)
    if (begins < 0) return []
    const ends = days.findIndex((day, at) => at > begins && !isFree(day))
    return days.slice(begins, ends)
  }

  it('are those of a calendar, walked day by day', () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom(...whens), anyFrom, (over, when, from) => {
        const one = sampleCatalogue({ sessions: [sampleSession(over)] })
        const found = find(one, { ...defaultSearch, when, from }, { now: sampleNow, origin: null })
        const first = from === null || from < sampleNow.date ? sampleNow.date : from
        const all = everyDate(first, '2030-12-31').slice(0, 731)
        const looked = all.slice(0, 7).filter((_, nth) => isLooked(when, first, nth))
        const session = [...one.sessions.values()][0]!
        const starts = (days: LocalDate[], ...kinds: OracleStart['is'][]) =>
          days
            .flatMap((day) => startsOn(session, one.calendar, day))
            .filter((start) => kinds.includes(start.is) && !isFinished(start))
        const free = when === 'break' ? breakIn(all, one.calendar.terms) : []
        const isEndless = when === 'any' || (when === 'break' && free.length === 0)
        const days = isEndless ? all : when === 'break' ? free : looked
        const on = starts(days, 'meeting', 'ask').length > 0
        const undecided = starts(days, 'bank-holiday', 'not-confirmed').length > 0
        // What goes on past the days that are walked is never said to be over.
        const goesOn =
          starts(all, 'meeting', 'ask', 'bank-holiday', 'not-confirmed').length === 0 &&
          over.schedules.some((one) => lastOf(one) > (all.at(-1) ?? first))
        const ask = !on && (undecided || (goesOn && isEndless))
        const last = days.at(-1) ?? first
        const after = all.filter((day) => day > last)
        const isAfter = starts(after, 'meeting', 'ask', 'bank-holiday', 'not-confirmed').length > 0
        const later = !on && !ask && (isAfter || goesOn)
        expect([found.on.length, found.ask.length, found.later.length]).toEqual(
          [on, ask, later].map(Number),
        )
      }),
      { numRuns: 300 },
    )
  })
})

/** Whether a day, so many after the first, is one of those looked at. */
function isLooked(when: Search['when'], first: string, nth: number): boolean {
  const weekday = (new Date(`${first}T00:00Z`).getUTCDay() + nth) % 7
  if (when === 'today') return nth === 0
  if (when === 'tomorrow') return nth === 1
  // From a Sunday, the Saturday six days later is of another weekend.
  return when === 'weekend' ? weekday === 0 || (weekday === 6 && nth < 6) : true
}

function isFinished({ date, starts, ends }: OracleStart): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const end = ends === undefined ? minutes(starts) + 60 : minutes(ends)
  return date < sampleNow.date || (date === sampleNow.date && end <= minutes(sampleNow.time))
}

describe('a session of several days', () => {
  const at = samplePlace({ id: 'hall' })
  const several = sampleCatalogue({
    places: [at],
    sessions: [
      sampleSession({
        id: 'twice',
        placeId: 'hall',
        schedules: [weekly('TU', '10:00'), weekly('SA', '11:00')],
      }),
      sampleSession({ id: 'wednesday', placeId: 'hall', schedules: [weekly('WE', '09:00')] }),
      sampleSession({ id: 'ask', placeId: 'hall', schedules: [] }),
    ],
  })
  const where = { now: sampleNow, origin: { lat: 52.5, lon: 1 } }
  const found = (change: Partial<Search>) => find(several, { ...defaultSearch, ...change }, where)
  const dated = ({ session, next, also = [] }: SessionResult) =>
    next.is !== 'meeting'
      ? [session.id]
      : [session.id, next.meeting.date, ...also.map(({ date }) => `also ${date}`)]

  it.each<[string, Partial<Search>, string[]]>([
    [
      'is listed on each that is looked at',
      {},
      ['twice 2026-11-24', 'wednesday 2026-11-25', 'twice 2026-11-28'],
    ],
    ['but not on others', { when: 'weekend' }, ['twice 2026-11-28']],
    ['nor on weekdays not asked for', { when: 'week', days: ['TU'] }, ['twice 2026-11-24']],
    [
      'names them where the list is of distance',
      { sort: 'distance' },
      ['twice 2026-11-24 also 2026-11-28', 'wednesday 2026-11-25'],
    ],
    [
      'names those of its next week where days have no end',
      { when: 'any' },
      ['twice 2026-11-24 also 2026-11-28', 'wednesday 2026-11-25'],
    ],
  ])('%s', (_, change, rows) => {
    expect(found(change).rows.map((one) => dated(one).join(' '))).toEqual(rows)
  })

  it.each<[Partial<Search>, number | null]>([
    [{}, 3],
    [{ sort: 'distance' }, 3],
    [{ when: 'weekend' }, null],
    [{ when: 'any' }, null],
    [{ show: 'places' }, null],
  ])('is counted once, and how often all meet where that is more: %j', (change, times) => {
    expect(found(change).times).toBe(times)
    expect(found({}).results).toHaveLength(3)
  })

  it('is counted by the week as by the list', () => {
    const { count, ask, times } = found({})
    const week = weekOf(several, defaultSearch, where)
    expect(week).toMatchObject({ sessions: count, ask: ask.length, times })
  })
})

describe('a distance chosen for the family', () => {
  const where = { now: sampleNow, origin: { lat: 52.5, lon: 1 } }
  const milesAway = (miles: number) => 52.5 + miles / 69.05
  const around = (...miles: number[]) =>
    sampleCatalogue({
      places: miles.map((far, nth) => samplePlace({ id: `p${nth}`, lat: milesAway(far) })),
      sessions: miles.map((_, nth) => sampleSession({ id: `s${nth}`, placeId: `p${nth}` })),
    })
  const eight = (miles: number) => Array<number>(8).fill(miles)

  it.each<[string, number[], Partial<Search>, Within, number]>([
    ['eight at hand', [...eight(2), 4], {}, '3', 8],
    ['seven at hand', [...eight(2).slice(1), 4, 4.5, 9], {}, '5', 9],
    ['eight in the widest', eight(25), {}, '30', 8],
    ['never enough: the widest', [1, 29, 31], {}, '30', 2],
    ['chosen by the family', [...eight(2), 4], { within: '20' }, '20', 9],
    ['any, where it is asked for', [1, 40], { within: 'any' }, 'any', 2],
    ['places too', [...eight(9), 19], { show: 'places' }, '10', 8],
  ])('%s', (_, miles, change, within, n) => {
    const found = find(around(...miles), { ...defaultSearch, ...change }, where)
    expect([found.search.within, found.results.length]).toEqual([within, n])
  })

  it('is any with nowhere to measure from', () => {
    const found = find(around(1, 80), defaultSearch, { ...where, origin: null })
    expect([found.search.within, found.results.length]).toEqual(['any', 2])
  })

  it('is the smallest that holds eight results after all other filters, and what comes later keeps to it', () => {
    const anyPlaces = fc.array(
      fc.record({
        miles: fc.integer({ min: 0, max: 45 }),
        kind: fc.constantFrom(...placeKinds),
        day: fc.constantFrom<'MO' | 'TU' | 'SA'>('MO', 'TU', 'SA'),
        old: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    const anySearch = fc.record({
      show: fc.constantFrom(...shows),
      kinds: fc.constantFrom<Search['kinds']>([], ['hub']),
      when: fc.constantFrom(...whens),
      ages: fc.constantFrom<Search['ages']>([], ['0-5m']),
    })
    fc.assert(
      fc.property(anyPlaces, anySearch, (some, change) => {
        const there = sampleCatalogue({
          places: some.map(({ miles, kind }, nth) =>
            samplePlace({ id: `p${nth}`, kind, lat: milesAway(miles) }),
          ),
          sessions: some.map(({ day, old }, nth) =>
            sampleSession({
              id: `s${nth}`,
              placeId: `p${nth}`,
              schedules: [weekly(day, '10:00')],
              ages: (old ? { from: 36 } : { from: 0 }) as never,
            }),
          ),
        })
        const search = { ...defaultSearch, ...change }
        const at = (within: Within) => find(there, { ...search, within }, where)
        const circles = ['3', '5', '10', '20', '30'] as const
        const smallest = circles.find((within) => at(within).results.length >= 8) ?? '30'
        const found = find(there, search, where)
        expect(found.search.within).toBe(smallest)
        const said = ({ results, later }: Found) => JSON.stringify([results, later])
        expect(said(found)).toBe(said(at(smallest)))
      }),
      { numRuns: 200 },
    )
  })
})

describe('what stands after what', () => {
  const on = (id: string, at: string, over: Parameters<typeof sampleSession>[0] = {}) =>
    sampleSession({ id, schedules: [weekly('TU', at)], ...over })
  const area = sampleArea({
    serviceTypes: [
      { id: 'rhymes', name: 'Rhymes', group: 'Play', summary: 'Songs' },
      { id: 'births', name: 'Births', group: 'Help', summary: 'Papers', byAppointment: true },
    ],
  })
  const there = sampleCatalogue({
    area,
    sessions: [
      on('unsure', '09:30', { ages: undefined }),
      on('baby', '15:00'),
      on('registrar', '09:15', { serviceType: 'births' }),
      on('one-to-one', '11:00', { access: 'referral' }),
      on('registrar-untimed', '', { serviceType: 'births', schedules: [] }),
      on('a-untimed', '', { schedules: [], ages: undefined }),
      on('z-untimed', '', { schedules: [] }),
    ],
  })
  const told = (change: Partial<Search>) => {
    const found = find(there, { ...defaultSearch, ...change }, { now: sampleNow, origin })
    const of = (results: SessionResult[]) => results.map(({ session }) => session.id).join(' ')
    expect(found.results).toEqual([...found.on, ...found.appointments, ...found.ask])
    return [of(found.on), of(found.appointments), of(found.ask)]
  }
  it.each<[string, Partial<Search>, string[]]>([
    [
      'appointments after what is on, and after what is asked about',
      {},
      ['unsure baby', 'registrar one-to-one', 'a-untimed z-untimed registrar-untimed'],
    ],
    [
      'an age that is not known after one that is, within its day',
      { ages: ['0-5m'] },
      ['baby unsure', 'registrar one-to-one', 'z-untimed a-untimed registrar-untimed'],
    ],
    [
      'the same, nearest first',
      { ages: ['0-5m'], sort: 'distance' },
      ['baby unsure', 'registrar one-to-one', 'z-untimed a-untimed registrar-untimed'],
    ],
    [
      'appointments under their own type',
      { types: ['births'] },
      ['registrar', '', 'registrar-untimed'],
    ],
  ])('%s', (_, change, parts) => expect(told(change)).toEqual(parts))
})
