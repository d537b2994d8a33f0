import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyHolds, anySchedule } from '#testing/arbitrary.ts'
import {
  date,
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import { weekdays } from '#domain/time/localDate.ts'
import { countOf, type Counts } from './chosen.ts'
import { countOptions } from './counts.ts'
import type { Standpoint } from './filters.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { find } from './find.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import {
  ageBands,
  everything,
  fits,
  shows,
  timesOfDay,
  whens,
  withins,
  type Search,
} from './search.ts'

const area = sampleArea()
const types = area.serviceTypes.map(({ id }) => id)
const features = area.features.map(({ id }) => id)
const few = <T>(options: readonly T[]) =>
  fc.oneof(
    { arbitrary: fc.constant<T[]>([]), weight: 2 },
    fc.subarray([...options], { maxLength: 2 }),
  )

const anyPlace = fc.record({
  kind: fc.constantFrom(...placeKinds),
  lat: fc.double({ min: 52.4, max: 52.9, noNaN: true }),
  features: fc.option(fc.subarray(features), { nil: undefined }),
  status: fc.constantFrom('open', 'open', 'open', 'closed' as const),
  name: fc.constantFrom('Acorn Library', 'Acorn Hall', 'Beech Hub'),
})

const anySession = fc.record({
  placeId: fc.constantFrom('p0', 'p1', 'p2', 'nowhere'),
  title: fc.constantFrom('Rhymes', 'Beech Babies'),
  serviceType: fc.constantFrom(...types),
  ages: fc.constantFrom(undefined, { from: 0, to: 12 } as never, { from: 6 } as never),
  pregnancy: fc.option(fc.boolean(), { nil: undefined }),
  audience: fc.constantFrom('everyone', 'targeted' as const),
  access: fc.constantFrom('drop-in', 'book', 'referral' as const),
  cost: fc.constantFrom(undefined, { pence: 0 }, { pence: 150 }),
  schedules: fc.array(anySchedule, { maxLength: 2 }),
  holds: anyHolds,
  onBankHolidays: fc.constantFrom(true, false, undefined),
})

const anyCatalogue = fc
  .tuple(
    fc.array(anyPlace, { minLength: 3, maxLength: 3 }),
    fc.array(anySession, { minLength: 1, maxLength: 12 }),
  )
  .map(([places, sessions]) =>
    sampleCatalogue({
      places: places.map((place, index) => samplePlace({ ...place, id: `p${index}` })),
      sessions: sessions.map((session, index) => sampleSession({ ...session, id: `s${index}` })),
    }),
  )

const anySearch: fc.Arbitrary<Search> = fc
  .record({
    ages: few(ageBands),
    fit: fc.constantFrom(...fits),
    types: few(types),
    kinds: few(placeKinds),
    days: few(weekdays),
    time: few(timesOfDay),
    within: fc.constantFrom('any', 'auto', ...withins),
    when: fc.constantFrom(...whens, 'week' as const),
    from: fc.constantFrom(null, null, date('2026-11-20'), date('2026-11-28'), date('2026-12-20')),
    has: few(features),
    free: fc.boolean(),
    dropin: fc.boolean(),
    everyone: fc.boolean(),
    q: fc.constantFrom('', '', 'acorn', 'rhymes', 'beech'),
    show: fc.constantFrom(...shows),
  })
  .map((asked) => ({ ...everything, ...asked }))

const anyOrigin = fc.constantFrom(null, { lat: 52.5, lon: 1 })

/** Every option of every group, and the search that has it chosen. */
function options(search: Search): [keyof Counts, string, Partial<Search>][] {
  const add = <T>(chosen: readonly T[], one: T) => [...new Set([...chosen, one])]
  return [
    ...ageBands.map((band): [keyof Counts, string, Partial<Search>] => [
      'ages',
      band,
      { ages: search.fit === 'all' ? add(search.ages, band) : [band] },
    ]),
    ...types.map((type): [keyof Counts, string, Partial<Search>] => [
      'types',
      type,
      { types: [type] },
    ]),
    ...placeKinds.map((kind): [keyof Counts, string, Partial<Search>] => [
      'kinds',
      kind,
      { kinds: [kind] },
    ]),
    ...whens.map((when): [keyof Counts, string, Partial<Search>] => ['when', when, { when }]),
    ...weekdays.map((day): [keyof Counts, string, Partial<Search>] => [
      'days',
      day,
      { days: [day] },
    ]),
    ...timesOfDay.map((time): [keyof Counts, string, Partial<Search>] => [
      'time',
      time,
      { time: [time] },
    ]),
    ...withins.map((within): [keyof Counts, string, Partial<Search>] => [
      'within',
      within,
      { within },
    ]),
    ...features.map((id): [keyof Counts, string, Partial<Search>] => [
      'has',
      id,
      { has: add(search.has, id) },
    ]),
    ['free', '1', { free: true }],
    ['dropin', '1', { dropin: true }],
    ['everyone', '1', { everyone: true }],
  ]
}

/** How many results a search lists: for certain, and to be asked about. */
function listed(catalogue: Catalogue, search: Search, where: Standpoint) {
  const { count, ask } = find(catalogue, search, where)
  return { n: count, ask: ask.length }
}

it('each count is how many that option finds, for certain and to be asked about', () => {
  fc.assert(
    fc.property(anyCatalogue, anySearch, anyOrigin, (catalogue, asked, origin) => {
      const where = { now: sampleNow, origin }
      const { search } = find(catalogue, asked, where)
      const counts = countOptions(catalogue, search, where)
      for (const [group, option, change] of options(search)) {
        const { n, ask } = listed(catalogue, { ...search, ...change }, where)
        // What has no date is in every stretch of days, and so says nothing of one.
        const found = { n, ask: group === 'when' ? 0 : ask }
        expect([group, option, countOf(counts, group, option)]).toEqual([group, option, found])
      }
    }),
    { numRuns: 300 },
  )
}, 120_000)
