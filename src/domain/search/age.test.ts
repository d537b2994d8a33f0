import { describe, expect, it } from 'vitest'
import { sampleSession } from '#testing/samples.ts'
import { bandRange, overlaps, suitsAges, suitsBand, suitsOf, type Suits } from './age.ts'
import { ageBands, type AgeBand } from './search.ts'
import type { AgeRange, Session } from '#domain/catalogue/session.ts'

const months = (from: number, to?: number) => ({ from, to }) as AgeRange
const suited = (ages: AgeRange | undefined, pregnancy?: boolean) =>
  ageBands.filter((band) => suitsBand(sampleSession({ ages, pregnancy }), band))

describe('the bands a session suits', () => {
  it.each<[string, AgeRange | undefined, boolean | undefined, AgeBand[]]>([
    ['0 to 12 months, not on the first birthday', months(0, 12), undefined, ['0-5m', '6-11m']],
    ['0 to 13 months, the month after it too', months(0, 13), undefined, ['0-5m', '6-11m', '1']],
    ['from the first birthday', months(12, 24), undefined, ['1']],
    ['up to 6 months', months(0, 6), undefined, ['0-5m']],
    ['from 6 months', months(6, 12), undefined, ['6-11m']],
    ['one month that crosses no band', months(11, 12), undefined, ['6-11m']],
    ['birth to 5', months(0, 60), undefined, ['0-5m', '6-11m', '1', '2', '3-4']],
    ['no upper limit', months(36), undefined, ['3-4', '5']],
    ['any age', months(0), undefined, ['0-5m', '6-11m', '1', '2', '3-4', '5']],
    ['0 to 0 is no age at all, not every age', months(0, 0), undefined, []],
    ['school age', months(60, 132), undefined, ['5']],
    ['pregnancy and babies', months(0, 6), true, ['bump', '0-5m']],
    ['babies, said not to be for pregnancy', months(0, 6), false, ['0-5m']],
    ['ages not known suit all: the card says to ask', undefined, undefined, [...ageBands]],
    ['ages not known, but not for pregnancy', undefined, false, ageBands.slice(1)],
  ])('%s', (_, ages, pregnancy, bands) => expect(suited(ages, pregnancy)).toEqual(bands))

  it('leave no month between them', () => {
    const ranges = ageBands.flatMap((band) => bandRange[band] ?? [])
    expect(ranges[0]?.from).toBe(0)
    ranges.slice(1).forEach((range, index) => expect(range.from).toBe(ranges[index]?.to))
    expect(ranges.at(-1)?.to).toBeUndefined()
  })
})

describe('several children', () => {
  it.each<[AgeBand[], 'any' | 'all', boolean]>([
    [[], 'any', true],
    [[], 'all', true],
    [['0-5m', '2'], 'any', true],
    [['0-5m', '2'], 'all', false],
    [['0-5m', '6-11m'], 'all', true],
    [['1'], 'any', false],
    [['bump', '0-5m'], 'all', false],
    [['bump', '0-5m'], 'any', true],
  ])('0 to 12 months suits %j, %s of them: %s', (bands, fit, suits) =>
    expect(suitsAges(sampleSession(), bands, fit)).toBe(suits),
  )
})

it.each([
  [months(0, 6), months(6, 12), false],
  [months(0, 7), months(6, 12), true],
  [months(0), months(60), true],
  [months(0, 1), months(0, 1), true],
])('%j and %j share a month: %s', (a, b, share) => {
  expect(overlaps(a, b)).toBe(share)
  expect(overlaps(b, a)).toBe(share)
})

const aged = (from: number, to: number) => sampleSession({ ages: { from, to } as Session['ages'] })
const unknown = sampleSession({ ages: undefined })

describe('which of several children a session suits', () => {
  it.each<[string, Session, AgeBand[], Suits | null]>([
    ['one child', aged(0, 12), ['0-5m'], null],
    ['both', aged(0, 36), ['0-5m', '2'], { suits: ['0-5m', '2'], not: [] }],
    ['one of two', aged(12, 36), ['0-5m', '2'], { suits: ['2'], not: ['0-5m'] }],
    ['a first birthday', aged(0, 12), ['6-11m', '1'], { suits: ['6-11m'], not: ['1'] }],
    ['not born yet', aged(0, 12), ['bump', '0-5m'], { suits: ['0-5m'], not: ['bump'] }],
    ['ages not known', unknown, ['0-5m', '2'], null],
  ])('%s', (_, session, bands, suits) => {
    expect(suitsOf(session, bands)).toEqual(suits)
  })
})
