import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyHolds, anySchedule } from '#testing/arbitrary.ts'
import {
  sampleArea,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import { weekdays } from '#domain/time/calendar.ts'
import type { Counts } from './chosen.ts'
import { countOptions } from './counts.ts'
import { find } from './find.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import { ageBands, defaultSearch, fits, shows, timesOfDay, withins, type Search } from './search.ts'

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
    within: fc.constantFrom('any', ...withins),
    has: few(features),
    free: fc.boolean(),
    dropin: fc.boolean(),
    everyone: fc.boolean(),
    q: fc.constantFrom('', '', 'acorn', 'rhymes', 'beech'),
    show: fc.constantFrom(...shows),
  })
  .map((asked) => ({ ...defaultSearch, ...asked }))

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

it('each count is how many that option finds', () => {
  fc.assert(
    fc.property(anyCatalogue, anySearch, anyOrigin, (catalogue, search, origin) => {
      const where = { now: sampleNow, origin }
      const counts = countOptions(catalogue, search, where)
      for (const [group, option, change] of options(search)) {
        const count = counts[group][option]
        const found = find(catalogue, { ...search, ...change }, where)
        expect([group, option, count]).toEqual([group, option, found.length])
      }
    }),
    { numRuns: 150 },
  )
}, 60_000)
