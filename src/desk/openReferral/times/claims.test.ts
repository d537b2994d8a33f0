import { describe, expect, it } from 'vitest'
import { claimsIn, type Claim } from './claims.ts'
import type { Clock } from './words.ts'

const clock = ({ time, isSure }: Clock) => (isSure ? time : `${time}?`)

/** A claim in short: "nth 2MO", "time 10:00-11:30"; "?" stands for a half of the day that is not said. */
function short(claim: Claim): string {
  if (claim.says === 'nth') return `nth ${claim.byday.join(',')}`
  if (claim.says === 'weekdays') return `${claim.not ? 'not ' : ''}days ${claim.days.join(',')}`
  if (claim.says === 'time')
    return `time ${[claim.starts, claim.ends].flatMap((it) => (it ? clock(it) : [])).join('-')}`
  if (claim.says === 'except-dates') return `except ${claim.dates.join(',')}`
  if (claim.says === 'per-week') return `${claim.times} a week`
  if (claim.says === 'months') return `months ${claim.months.join(',')}`.trim()
  if (claim.says !== 'dates') return claim.says
  const dates = claim.dates.map((it) =>
    [it.weekday, it.day, it.month, it.year].filter(Boolean).join(' '),
  )
  return `${claim.isSpan ? 'span' : 'date'} ${dates.join(', ')}`
}
const said = (text: string) => claimsIn(text).map(short)

describe('what a text says about when', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['During half term only.', 'school-holidays'],
    ['Half terms.', 'school-holidays'],
    ['Tuesdays 10-11.30', 'days TU', 'time 10:00?-11:30'],
    ['£7 per week, paid termly.'],
    ['Tuesdays apart from the last one in the month.', 'days TU', 'except-some'],
    ['Held on the first and third weeks.', 'monthly'],
    ['Sessions at 10 and 11.30', 'time 10:00?', 'time 11:30'],
    ['There is no drop in at present.', 'stopped'],
    ['Sadly this group has had to close.', 'stopped'],
    ['The group no longer exists.', 'stopped'],
    ['Group has merged with Little Stars.', 'stopped'],
    ['Please use Little Stars instead.', 'stopped'],
    ['Group cancelled due to snow.', 'stopped'],
    ['Dormant.', 'stopped'],
    ['Resting until spring.', 'stopped'],
    ['We hope to start again soon.', 'stopped'],
    ['Restarting in spring.', 'stopped', 'months'],
    ['This group will be closing at the end of the year.', 'stopped'],
    ['Ending soon!', 'stopped'],
    ['Now running online only.', 'online'],
    ["We don't meet in the summer.", 'except-some'],
    ['Two Tuesdays a month.', 'monthly'],
    ['Some Tuesdays.', 'varies'],
    ['Usually Tuesdays.', 'varies'],
    ['Course runs over 5 weeks.', 'course'],
    ['Subject to volunteer availability.', 'varies'],
    ['Please check times before travelling.', 'varies'],
    ['No group when the schools are off.', 'term-time'],
    ['Not on during the school hols.', 'term-time'],
    ['With messy play once a month.'],
    ['Book by 5pm on Monday.'],
    ['Register from 1 September.'],
    ['Run by April and June.'],
    ['We also do birthday parties at weekends.'],
    ['There is a sister group on Thursdays in Wendover.'],
    ['2nd Monday of the month', 'nth 2MO'],
    ['Second Monday of each month', 'nth 2MO'],
    ['every 2nd Monday of the month', 'nth 2MO'],
    ['1st and 3rd Tuesday of the month', 'nth 1TU,3TU'],
    ['1st and 3rd Tuesday', 'nth 1TU,3TU'],
    ['the first, third and last Friday mornings of every month', 'nth 1FR,3FR,-1FR'],
    ['last Saturday monthly', 'nth -1SA'],
    ['every first Saturday', 'nth 1SA'],
    ['first week of the month', 'monthly'],
    ['the 15th of every month', 'monthly'],
    ['First Tuesday', 'monthly'],
    ['fortnightly', 'fortnight'],
    ['bi-weekly on a Monday', 'fortnight', 'days MO'],
    ['every other Wednesday', 'fortnight'],
    ['alternate Fridays', 'fortnight'],
    ['every second Thursday', 'fortnight'],
    ['Tuesdays, weeks 1 and 3', 'days TU', 'fortnight'],
    ['once a month', 'monthly'],
    ['once a term', 'monthly'],
    ['every six weeks', 'monthly'],
    ['twice a week', '2 a week'],
    ['five days a week', '5 a week'],
    ['meets weekly', 'weekly'],
    ['every Tuesday', 'weekly', 'days TU'],
    ['term time only', 'term-time'],
    ['Term-time', 'term-time'],
    ['not in school holidays', 'term-time'],
    ['closed during the school holidays', 'term-time'],
    ['except half term', 'term-time'],
    ['term time and school holidays', 'all-year'],
    ['all year round', 'all-year'],
    ['52 weeks', 'all-year'],
    ['including school holidays', 'all-year'],
    ['school holidays only', 'school-holidays'],
    ['closed bank holidays', 'not-bank-holidays'],
    ['including bank holidays', 'bank-holidays'],
    ['not at Christmas', 'shut-then'],
    ['dates vary', 'varies'],
    ['times may change', 'varies'],
    ['Times TBC', 'varies'],
    ['check our website for dates', 'varies'],
    ['ring for dates', 'varies'],
    ['please call for times', 'varies'],
    ['See Facebook for the latest dates', 'varies'],
    ['Monday to Wednesday', 'days MO,TU,WE'],
    ['Friday to Monday', 'days FR,SA,SU,MO'],
    ['Mon-Fri', 'days MO,TU,WE,TH,FR'],
    ['Tues, Weds & Thurs', 'days TU,WE,TH'],
    ['We meet Sat & Sun', 'days SA,SU'],
    ['Satruday and Wendesday', 'days SA,WE'],
    ['not Mondays', 'not days MO'],
    ['weekdays', 'days MO,TU,WE,TH,FR'],
    ['at the weekend', 'days SA,SU'],
    ['daily', 'days MO,TU,WE,TH,FR,SA,SU'],
    ['2nd\u00a0Monday\nof the month', 'nth 2MO'],
  ])('%s', (text, ...claims) => {
    expect(said(text)).toEqual(claims)
  })
})

describe('times of day', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['Tuesdays 10am - 11.30am', 'days TU', 'time 10:00-11:30'],
    ['11 - 1pm', 'time 11:00-13:00'],
    ['4.30-5.30pm', 'time 16:30-17:30'],
    ['10:00 to 12 noon', 'time 10:00-12:00'],
    ['10.30 to 11.30', 'time 10:30-11:30'],
    ['9.30-11', 'time 09:30?-11:00?'],
    ['0930-1130', 'time 09:30-11:30'],
    ['930am', 'time 09:30'],
    ['1030hrs', 'time 10:30'],
    ['at 2.15pm', 'time 14:15'],
    ['half past nine', 'time 09:30?'],
    ["two o'clock", 'time 02:00?'],
    ['10 in the morning', 'time 10:00'],
    ['noon to 4', 'time 12:00-04:00?'],
    ['between 10am and 12pm', 'time 10:00-12:00'],
    ['Mondays 10-12', 'days MO', 'time 10:00?-12:00?'],
    ['Wednesday at 2', 'days WE', 'time 02:00?'],
    ['starts at 10', 'time 10:00?'],
    [
      'daily from 7pm, Saturdays from 5',
      'days MO,TU,WE,TH,FR,SA,SU',
      'time 19:00',
      'days SA',
      'time 05:00?',
    ],
  ])('%s', (text, ...claims) => {
    expect(said(text)).toEqual(claims)
  })
})

describe('dates', () => {
  it.each<[text: string, ...claims: string[]]>([
    ['Saturday 8 April', 'date SA 8 4'],
    ['Sat 8th of April 2027', 'date SA 8 4 2027'],
    ['April 8th, 2027', 'date 8 4 2027'],
    ['on 12 December', 'date 12 12'],
    ['6, 13 and 20 May 2027', 'date 6 5 2027, 13 5 2027, 20 5 2027'],
    ['come along on Satruday 14 June, 10:30 and 1pm', 'date SA 14 6', 'time 10:30', 'time 13:00'],
    ['begins on 12th January', 'date 12 1'],
    ['on 1/12/2026 only', 'date 1 12 2026'],
    ['2026-12-01', 'date 1 12 2026'],
    ['on Tuesday 1/12', 'date 1 12'],
    ['Sat 20 (9am) to Mon 29 June 2026 (4pm)', 'span SA 20 6 2026, MO 29 6 2026', 'time 16:00'],
    ['22/08/2027 - 31/08/2027', 'span 22 8 2027, 31 8 2027'],
    ['5 - 9 April 2027, 10am to 11am', 'span 5 4 2027, 9 4 2027', 'time 10:00-11:00'],
    ['from 5th April until 9th May', 'span 5 4, 9 5'],
    ['Not on 24 December 2026, 31 December 2026.', 'except 2026-12-24,2026-12-31'],
    ['No session on 24 December', 'except-some'],
    ['July to November', 'months 7,11'],
    ['from September', 'months 9'],
    ['in May and June', 'months 5,6'],
    ['summer term 2027', 'months'],
    ['summer months only', 'months'],
    ['not August', 'except-some'],
    ['not in August', 'except-some'],
    ['except in July and August', 'except-some'],
    ['every Friday except the first Friday of the month', 'weekly', 'days FR', 'except-some'],
    ['a six-week course', 'course'],
    ['runs for 8 weeks', 'course'],
    ['this Friday', 'course'],
  ])('%s', (text, ...claims) => {
    expect(said(text)).toEqual(claims)
  })
})

describe('words that it does not run', () => {
  it.each([
    ['The group has closed'],
    ['cancelled until further notice'],
    ['not running at present'],
    ['We are not currently meeting'],
    ['no longer running'],
    ['currently suspended'],
    ['This Short Breaks Service is currently closed'],
    ['taking a break over the summer'],
    ['We hope to restart soon'],
    ['has now finished'],
    ['is on hold'],
  ])('%s', (text) => {
    expect(said(text)).toContain('stopped')
  })
})

describe('nothing', () => {
  it.each([
    ['Toys and a chat.'],
    ['ages 10 to 12'],
    ['aged between 5 and 11'],
    ['£2.50 to £3.50'],
    ['for 0-5 year olds'],
    ['from 18 months to 4 years'],
    ['Under 5s and over 2s'],
    ['12 Marchmont Street'],
    ['5 May Road'],
    ['a second chance for the last family'],
    ['ring 01632 960123'],
    ['call us Monday to Friday, 9am to 5pm, on 01632 960123'],
    ['Office hours: Mon-Fri 9am-5pm'],
    ['Children under 5 may join in'],
    ['Children Under 5 May Join In'],
    ['You may bring a friend'],
    ['ask for June on 01632 960123, or contact April'],
    ['with a raffle once a month'],
    ['We have a visiting speaker on the first Tuesday of the month'],
    ['our monthly newsletter'],
    ['Once a month we have a bake sale'],
    ['A health visitor comes along once a month'],
    ['in terms of'],
    ['running since September 2019'],
    ['inspected by Ofsted on 12 May 2021'],
    ['children born between 1 September 2021 and 31 August 2022'],
    ['Sun cream, please. We sat down.'],
    ['a two hour session'],
    ['Sunday school'],
    ['Book by Friday 5pm'],
    ['a 1:1 chat'],
  ])('in "%s"', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('a claim', () => {
  it('keeps the words it was said in, and their sentence, slips of the pen and all', () => {
    expect(claimsIn('Free. Songs, 2nd Mondya of the month. Come!')).toMatchObject([
      { words: '2nd Mondya of the month', sentence: 'Songs, 2nd Mondya of the month' },
    ])
  })

  it.each([
    ['1st, '],
    ['first and '],
    ['Monday 10-'],
    ['term time '],
    ['10:00 - '],
    ['5 May '],
    ['with a once a '],
    ['call us on '],
    ['12/12/'],
  ])(
    'reads a long text of "%s" in a moment',
    (words) => {
      expect(claimsIn(words.repeat(20_000)).length).toBeLessThan(20_000)
    },
    5000,
  )
})
