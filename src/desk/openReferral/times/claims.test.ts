import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { claimsIn } from './claims.ts'

/** A claim in short: "nth 2MO", "times 10:00-11:30". */
function short(claim: Claim): string {
  if (claim.says === 'nth') return `nth ${claim.byday.join(',')}`
  if (claim.says === 'weekdays') return `weekdays ${claim.days.join(',')}`
  if (claim.says === 'times') return `times ${claim.starts}-${claim.ends}`
  if (claim.says !== 'date') return claim.says
  return `date ${[claim.weekday, claim.day, claim.month, claim.year].filter(Boolean).join(' ')}`
}
const said = (text: string) => claimsIn(text).map(short).sort()

describe('what a text says about when', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['2nd Monday of the month', 'nth 2MO'],
    ['Second Monday of each month', 'nth 2MO'],
    ['every 2nd Monday of the month', 'nth 2MO'],
    ['1st and 3rd Tuesday of the month', 'nth 1TU,3TU'],
    ['1st and 3rd Tuesday', 'nth 1TU,3TU'],
    ['the first, third and last Friday mornings of every month', 'nth 1FR,3FR,-1FR'],
    ['last Saturday monthly', 'nth -1SA'],
    ['first week of the month', 'monthly'],
    ['fortnightly', 'fortnight'],
    ['bi-weekly on a Monday', 'fortnight', 'weekdays MO'],
    ['every other Wednesday', 'fortnight'],
    ['alternate Fridays', 'fortnight'],
    ['every second Thursday', 'fortnight'],
    ['once a month', 'monthly'],
    ['every six weeks', 'monthly'],
    ['Saturday 8 April', 'date SA 8 4'],
    ['Sat 8th of April 2027', 'date SA 8 4 2027'],
    ['on 12 December', 'date 12 12'],
    ['term time only', 'term-time'],
    ['Term-time', 'term-time'],
    ['not in school holidays', 'term-time'],
    ['closed during the school holidays', 'term-time'],
    ['term time and school holidays', 'all-year'],
    ['all year round', 'all-year'],
    ['52 weeks', 'all-year'],
    ['including school holidays', 'all-year'],
    ['school holidays only', 'school-holidays'],
    ['July to November', 'months'],
    ['dates vary', 'varies'],
    ['times may change', 'varies'],
    ['check our website for dates', 'varies'],
    ['ring for dates', 'varies'],
    ['please call for times', 'varies'],
    ['not August', 'except-months'],
    ['except in July and August', 'except-months'],
    ['Monday to Wednesday', 'weekdays MO,TU,WE'],
    ['weekdays', 'weekdays MO,TU,WE,TH,FR'],
    ['daily', 'weekdays MO,TU,WE,TH,FR,SA,SU'],
    ['Tuesdays 10am - 11.30am', 'times 10:00-11:30', 'weekdays TU'],
    ['11 - 1pm', 'times 11:00-13:00'],
    ['4.30-5.30pm', 'times 16:30-17:30'],
    ['10:00 to 12 noon', 'times 10:00-12:00'],
    ['2nd\u00a0Monday\nof the month', 'nth 2MO'],
  ])('%s', (text, ...claims) => {
    expect(said(text)).toEqual([...claims].sort())
  })

  it.each([
    ['Toys and a chat.'],
    ['ages 10 to 12'],
    ['£2.50 to £3.50'],
    ['for 0-5 year olds'],
    ['12 Marchmont Street'],
    ['a second chance for the last family'],
    ['ring 01632 960123'],
    ['32 December'],
  ])('nothing in "%s"', (text) => {
    expect(said(text)).toEqual([])
  })

  it('keeps the words it was said in', () => {
    expect(claimsIn('Songs, 2nd Monday of the month, free.')).toMatchObject([
      { words: '2nd Monday of the month' },
    ])
  })

  it.each([['1st, '], ['first and '], ['Monday 10-'], ['term time '], ['10:00 - ']])(
    'reads a long text of "%s" in a moment',
    (words) => {
      expect(claimsIn(words.repeat(20_000)).length).toBeLessThan(20_000)
    },
    5000,
  )
})
