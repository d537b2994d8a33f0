import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRecords } from '#data/parse.ts'
import { recordFiles } from '#data/schema.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { datesOf } from '#domain/time/recurrence.ts'
import { inventTimes, pick, randomFrom } from './exampleTimes.ts'
import { published } from './files.ts'

const text = (name: string) => readFileSync(`public/data/norfolk/${name}`, 'utf8')
const read = (name: keyof typeof recordFiles) =>
  parseRecords<unknown>(name, recordFiles[name], JSON.parse(text(name))).value

type Places = Parameters<typeof inventTimes>[0]
type Sessions = Parameters<typeof inventTimes>[1]
const places = [...read('hubs.json'), ...read('libraries.json')] as Places
const sessions = read('sessions.json') as Sessions
const times = inventTimes(places, sessions)
const slots = times.flatMap(({ sessionId, schedules }) =>
  schedules.map((schedule) => ({ sessionId, schedule })),
)

describe('the example times of Norfolk', () => {
  it('are what the script makes: run `npm run data -- example-times norfolk`', () => {
    expect(text('example-times.json')).toBe(published(times))
  })

  it('are the same again, and do not change when another session is added', () => {
    expect(inventTimes(places, sessions)).toEqual(times)
    expect(inventTimes(places, sessions.slice(40))).toEqual(
      times.filter(({ sessionId }) => sessions.findIndex(({ id }) => id === sessionId) >= 40),
    )
  })

  it('give at least 120 sessions a time, never one that has times of its own', () => {
    const timed = sessions.filter(({ schedules }) => schedules.length > 0).map(({ id }) => id)
    expect(times.length).toBeGreaterThanOrEqual(120)
    expect(times.map(({ sessionId }) => sessionId)).not.toEqual(expect.arrayContaining(timed))
  })

  it('are spread over the week, mostly in the morning, in every rhythm', () => {
    const days = new Set(
      slots.flatMap(
        ({ schedule }) =>
          ('byday' in schedule ? schedule.byday : [])?.map((it) => it.slice(-2)) ?? [],
      ),
    )
    expect([...days].sort()).toEqual(['FR', 'MO', 'SA', 'TH', 'TU', 'WE'])
    const morning = slots.filter(({ schedule }) => schedule.starts < '12:00').length / slots.length
    expect(morning).toBeGreaterThan(0.6)
    expect(morning).toBeLessThan(0.9)
    expect(slots.some(({ schedule }) => 'interval' in schedule)).toBe(true)
    expect(slots.some(({ schedule }) => schedule.freq === 'MONTHLY')).toBe(true)
  })

  it('lie within the hours of their place, where those are known', () => {
    for (const { sessionId, schedule } of slots) {
      const session = sessions.find(({ id }) => id === sessionId)
      const place = places.find(({ id }) => id === session?.placeId)
      const hours = place?.opening ?? place?.selfService
      if (hours === undefined || !('byday' in schedule)) continue
      const day = schedule.byday?.[0]?.slice(-2)
      const open = hours.some(
        ({ byday, opens, closes }) =>
          byday.some((it) => it === day) &&
          opens <= schedule.starts &&
          (schedule.ends ?? schedule.starts) <= closes,
      )
      expect(open, `${sessionId} ${schedule.starts}`).toBe(true)
    }
  })

  it.each(slots.slice(0, 400).map(({ sessionId, schedule }) => [sessionId, schedule] as const))(
    '%s has dates this winter',
    (_, schedule) => {
      const [from, to] = ['2026-11-24', '2027-02-28'] as LocalDate[]
      expect(datesOf(schedule, from as LocalDate, to as LocalDate).length).toBeGreaterThan(1)
    },
  )
})

describe('chance', () => {
  it('is the same for the same seed, another for another, and stays below 1', () => {
    const first = Array.from({ length: 1000 }, randomFrom('a'))
    expect(Array.from({ length: 1000 }, randomFrom('a'))).toEqual(first)
    expect(Array.from({ length: 1000 }, randomFrom('b'))).not.toEqual(first)
    expect(Math.min(...first)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...first)).toBeLessThan(1)
  })

  it.each([
    [0, 'a'],
    [0.74, 'a'],
    [0.75, 'b'],
    [0.999, 'b'],
    [1, 'b'],
  ])('%d picks %s of three to one', (random, chosen) => {
    expect(
      pick(() => random, [
        ['a', 3],
        ['b', 1],
      ] as const),
    ).toBe(chosen)
  })
})
