import { describe, expect, it } from 'vitest'
import type { AgeRange } from '#domain/catalogue/session.ts'
import { sampleSession } from '#testing/samples.ts'
import { common } from './common.ts'

const ages = (from: number, to?: number) => ({ from, to }) as AgeRange

describe('common', () => {
  it.each([
    [0, 'less than 100 yards'],
    [400, '0.2 miles'],
    [1609, '1 mile'],
    [2253, '1.4 miles'],
    [8047, '5 miles'],
    [15_900, '9.9 miles'],
    [16_093, '10 miles'],
    [40_000, '25 miles'],
  ])('says %i metres as %s', (metres, said) => {
    expect(common.miles(metres, false)).toBe(said)
  })

  it.each([
    [0, 'about a mile or less'],
    [1100, 'about a mile or less'],
    [1609, 'about a mile'],
    [2500, 'about 2 miles'],
    [4900, 'about 3 miles'],
    [40_000, 'about 25 miles'],
  ])('says %i metres from the middle of somewhere as %s', (metres, said) => {
    expect(common.miles(metres, true)).toBe(said)
  })

  it.each([
    [ages(0, 12), '0 to 12 months'],
    [ages(6, 12), '6 to 12 months'],
    [ages(0, 24), '0 to 24 months'],
    [ages(0, 60), '0 to 5 years'],
    [ages(24, 48), '2 to 4 years'],
    [ages(0, 30), 'birth to 2 and a half years'],
    [ages(9, 36), '9 months to 3 years'],
    [ages(36), 'From 3 years'],
    [ages(0), 'Any age'],
  ])('says an age range', (range, said) => {
    expect(common.ageRange(range)).toBe(said)
  })

  it.each([
    [{ ages: undefined }, 'Ages not known: ask'],
    [{ ages: undefined, pregnancy: true }, 'Pregnancy'],
    [{ ages: ages(0, 12), pregnancy: true }, '0 to 12 months, and pregnancy'],
  ])('says who a session is for', (over, said) => {
    expect(common.ages(sampleSession(over))).toBe(said)
  })

  it.each([
    [undefined, 'Cost not known: ask'],
    [{ pence: 0 }, 'Free'],
    [{ pence: 50 }, '50p'],
    [{ pence: 200 }, '£2'],
    [{ pence: 250, note: 'each family' }, '£2.50 (each family)'],
  ])('says a cost', (cost, said) => {
    expect(common.cost(sampleSession({ cost }))).toBe(said)
  })

  it.each([
    [0, '0 sessions'],
    [1, '1 session'],
    [1200, '1,200 sessions'],
  ])('counts %i', (n, said) => {
    expect(common.sessions(n)).toBe(said)
  })
})
