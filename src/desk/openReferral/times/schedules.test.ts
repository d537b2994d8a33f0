import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdays, addDays, weekdayOf, type LocalDate } from '#domain/time/localDate.ts'
import { openReport } from '#desk/report/report.ts'
import { today } from '#testing/desk/openReferral.ts'
import type { TheirSchedule } from '#desk/openReferral/dialect/theirs.ts'
import { claimsIn } from './claims.ts'
import { schedulesOf } from './schedules.ts'

/** Tuesdays from 10:00 to 11:30, or what else a row says. */
const rowOf = (over: Partial<TheirSchedule> = {}): TheirSchedule => ({
  freq: 'WEEKLY',
  byday: ['TU'],
  bymonthday: [],
  opens: '10:00',
  closes: '11:30',
  more: [],
  ...over,
})
const at = (byday: string, opens: string, closes?: string) =>
  rowOf({ byday: byday.split(','), opens, closes })

/** What becomes of rows beside a service's text: the schedules, and the lines that say what was read or held back. */
function read(rows: TheirSchedule[], service = '', others: TheirSchedule[] = [], name = 'Figs') {
  const { report, open } = openReport()
  const told = { service: claimsIn(`${name}\n${service}`), today, isOurs: false }
  const { schedules } = schedulesOf(open('session', 'a'), rows, others, told)
  return {
    schedules,
    lines: [...report.records].map(({ found, reason }) => `${reason} «${found}»`),
  }
}
const tuesdays = { freq: 'WEEKLY', byday: ['TU'], starts: '10:00', ends: '11:30' }
const monthly = { freq: 'MONTHLY', byday: ['1TU', '3TU'] }
const noTimes = { opens: undefined, closes: undefined }

describe('a row of Tuesdays, 10:00 to 11:30', () => {
  it.each([
    ['Tuesdays 10am - 11.30am'],
    ['Tuesday mornings, 10 to 11.30'],
    ['Tues 10.00-11.30'],
    ['Tues. 10am'],
    ['Term time only'],
    ['every Tuesday, weekly'],
    ['Tuesdays (not in school holidays), £2.50 to £3.50, ages 0 to 4'],
    ['Come along at 10am on Tuesdays'],
    ['once a week'],
    ['Children under 5 may join in'],
    ['Songs and play, with a raffle once a month'],
    ['Running since September 2019. Ring 01632 960123, Monday to Friday, 9am to 5pm.'],
    ['except half term and bank holidays'],
    ['for babies from 6 weeks to 12 months'],
    ['every Tuesday morning'],
    ['Tuesday mornings at 10 in the hall'],
    ['10 to 11.30 on Tuesdays'],
    ['at 10 High Street'],
    ['drop in any time between 10am and 11.30am'],
    ['Tuesday am'],
    ['Tuesdays am/pm'],
    ['Come back for more. See you soon. Twice cancelled bookings are charged.'],
    ['Ring 01632 960123 or 01632.960.123. 1000-1130 on Tuesdays.'],
    // What only looks as if it limited it.
    ['£7 per week, paid termly.'],
    ['£20 a month, payable monthly'],
    ['With messy play once a month.'],
    ['Book by 5pm on Monday.'],
    ['Register from 1 September.'],
    ['Run by April and June.'],
    ['We also do birthday parties at weekends.'],
    ['There is a sister group on Thursdays in Wendover.'],
    ['Another group meets on Fridays at the library'],
    ['You no longer need to book. We no longer take cash.'],
    ['Bookings are online only. Tickets are only available online.'],
    ['Doors open at 10am. We finish at 11.30.'],
    ['Not the first time out? Take 10% off the first session.'],
    ['Please do not run in the corridor'],
    ['Places are subject to availability'],
    ['Mornings only, in the morning'],
    ['No session fee'],
    ['If you have moved here, or are no longer breastfeeding, come along'],
    ['A place to meet usually friendly faces'],
    ['We close with a song. It will end with a story.'],
    ['Most families come early. Some toys are for babies.'],
    ['Every Tuesday morning, come rain or shine, from ten until half eleven.'],
    ['Come at any point between 10 and 11.30, stay as long as you like.'],
    ['There is a toy sale twice a year.'],
    ['Refreshments at half past ten.'],
    ['Every Tuesday bar none.'],
    ['If it rains we play inside. Bring a coat if it is wet.'],
    ['Stay until the end, or until your child is tired.'],
    ['Have a rest and a cup of tea. Temporary tattoos!'],
    ['In the summer we play outside. Only open to families.'],
    ['It only runs on a Tuesday'],
    ['Some weeks we have a visitor. If you can no longer come, let us know.'],
    ['It has moved from strength to strength in a building that opened in May 2022.'],
  ])('goes on as it is beside "%s", said of it or of its service', (text) => {
    expect(read([rowOf({ text })]).schedules).toEqual([tuesdays])
    expect(read([rowOf()], text).schedules).toEqual([tuesdays])
  })

  it.each<[text: string, over: Partial<TheirSchedule>, read: object]>([
    ['2nd Tuesday of the month', {}, { freq: 'MONTHLY', byday: ['2TU'] }],
    ['1st and 3rd Tuesday', {}, { freq: 'MONTHLY', byday: ['1TU', '3TU'] }],
    ['Tuesday 8 December', {}, { freq: 'DATES', dates: ['2026-12-08'] }],
    ['on 1/12/2026 only', {}, { freq: 'DATES', dates: ['2026-12-01'] }],
    ['10am to 11.30am', noTimes, { starts: '10:00', ends: '11:30' }],
    ['Tuesdays, half past nine in the morning', noTimes, { starts: '09:30' }],
    ['10am to 12 noon', { closes: undefined }, { starts: '10:00', ends: '12:00' }],
    [
      'Not on 29 December 2026 or 5 January 2027',
      {},
      { ...tuesdays, exdates: ['2026-12-29', '2027-01-05'] },
    ],
    ['1st and 3rd Tuesday of the month', monthly, monthly],
    [
      'Closed 22 December 2026 to 5 January 2027',
      {},
      { ...tuesdays, exdates: ['2026-12-22', '2026-12-29', '2027-01-05'] },
    ],
    ['fortnightly', { interval: 2, dtstart: '2026-11-24' }, { interval: 2, dtstart: '2026-11-24' }],
    [
      'July to November',
      { dtstart: '2026-07-07', until: '2026-11-24' },
      { dtstart: '2026-07-07', until: '2026-11-24' },
    ],
    [
      '5 - 9 April 2027, 10am to 11am',
      {
        byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
        closes: '11:00',
        validFrom: '2027-04-05',
        validTo: '2027-04-09',
      },
      { dtstart: '2027-04-05', until: '2027-04-09' },
    ],
  ])('agrees with "%s" (%j), or is put right by it', (text, over, schedule) => {
    expect(read([rowOf({ ...over, text })]).schedules).toMatchObject([schedule])
  })

  it.each<[text: string, reason: string, over?: Partial<TheirSchedule>]>([
    // As the fixtures and their like say it.
    ['come along on Satruday 14 June, 10:30 and 1pm', 'names a date'],
    ['begins on 12th January', 'names a date'],
    ['not in August', 'left out'],
    ['on 1/12/2026 only', 'names a date', { byday: ['MO'] }],
    ['The group has closed', 'does not run'],
    ['cancelled until further notice', 'does not run'],
    ['not running at present', 'does not run'],
    ['Tues 10.30 to 11.30', 'other times'],
    ['Monday to Thursday, noon to 4', 'other days'],
    ['daily from 7pm, Saturdays from 5', 'other days'],
    ['Sat 20 (9am) to Mon 29 June 2026 (4pm)', 'names a date'],
    ['22/08/2027 - 31/08/2027', 'names a date'],
    ['5 - 9 April 2027, 10am to 11am', 'names a date'],
    ['Monday 2.15pm', 'other days'],
    ['Tuesday 2.15pm', 'other times'],
    ['Tuesday and Friday 11am (term time only)', 'other days'],
    // And as others would.
    ['2nd Monday of the month', 'days of the month'],
    ['2nd Tuesday of the month', 'days of the month', monthly],
    ['Saturday 8 April', 'names a date'],
    ['Tuesday 8 September', 'names a date'],
    ['12 December', 'names a date'],
    ['April 8th', 'names a date'],
    ['until 18 December', 'names a date'],
    ['from Monday 4th January 2027', 'names a date'],
    ['No session on 22 December', 'left out'],
    ['every Tuesday except the last one of the month, the last Tuesday', 'left out'],
    ['except the first Tuesday of the month', 'left out'],
    ['not on the first Tuesday', 'left out'],
    ['fortnightly', 'second week'],
    ['every other Tuesday', 'second week'],
    ['once a month', 'monthly'],
    ['twice a week', 'days a week'],
    ['every Tuesday', 'every week', monthly],
    ['Wednesdays', 'other days'],
    ['closed on Tuesdays', 'other days'],
    ['Open Monday to Friday', 'other days'],
    ['2pm to 3pm', 'other times'],
    ['10am to 12pm', 'other times'],
    ['10:00-11:00', 'other times'],
    ['Tuesdays at 2', 'other times'],
    ['starts at 9.45am', 'other times'],
    ['Tuesday afternoons', 'other times'],
    ['every evening', 'other days'],
    ['10-12 on Tuesdays', 'other times'],
    ['Times: 10 to 12', 'other times'],
    ['We meet in the hall at 11', 'other times'],
    ['Tuesdays ten till twelve', 'other times'],
    ['Tuesday 8 December at 2pm', '(?:names a date|other times)'],
    ['closed 21 December to 4 January', 'left out'],
    ['', 'no times', noTimes],
    ['10am to 11am or 1pm to 2pm', 'no times', noTimes],
    ['Tuesdays at 2', 'no times', noTimes],
    ['July to November', 'names months'],
    ['July to November', 'names months', { dtstart: '2026-07-07' }],
    ['spring and summer months only', 'names months'],
    ['from September', 'names months'],
    ['a six-week course', 'ends'],
    ['this week only', 'ends'],
    ['ring for dates', 'vary'],
    ['dates vary', 'vary'],
    ['Times to be confirmed', 'vary'],
    ['see Facebook for the latest times', 'vary'],
    ['We are taking a break', 'does not run'],
    ['returning soon', 'does not run'],
    ['On hold at present', 'does not run'],
    ['Paused.', 'does not run'],
    ['Postponed.', 'does not run'],
    ['Cancelled.', 'does not run'],
    ['Restarting soon.', 'does not run'],
    ['Back soon.', 'does not run'],
    ['Watch this space for a restart.', 'does not run'],
    ['Now closed for Christmas.', 'does not run'],
    ['Until Christmas.', 'ends'],
    ['Until the end of term.', 'ends'],
    ['until the end of the summer term', 'ends'],
    ['From Easter', 'names months'],
    ['Starts back after half term', 'names months'],
    ['Limited run.', 'ends'],
    ['Week A only.', 'second week'],
    ['A/B weeks', 'second week'],
    ['Starting again soon', 'does not run'],
    ['On pause', 'does not run'],
    ['Currently under review', 'does not run'],
    ['Having a rest until spring', 'does not run'],
    ['No sessions currently', 'does not run'],
    ['Closed for refurbishment', 'does not run'],
    ['Our last session is before Christmas', 'ends'],
    ['Tuesday pm', 'other times'],
    ['Tues p.m.', 'other times'],
    ['Tuesdays am', 'other times', { opens: '13:30', closes: '15:00' }],
    ['0930 - 1100 Tues. Tel 01632 960123', 'other times'],
    // What limits it, in whatever words.
    ['Runs on Tuesdays apart from the last one in the month.', 'left out'],
    ['Tuesdays, except the first of the month', 'left out'],
    ['Weekly, bar the final one of term', 'left out'],
    ['Every Tuesday but not the 4th.', 'left out'],
    ['August: closed.', 'left out'],
    ["We don't meet in the summer.", 'left out'],
    ['Half term: no group', 'left out'],
    ["We won't be running in July", 'left out'],
    ['There will be no sessions over the Jubilee', 'left out'],
    ['The group does not meet when it snows', 'vary'],
    ['Held on the first and third weeks.', '(?:monthly|names days|second week)'],
    ['In the second week only', '(?:monthly|names days|second week)'],
    ['Weeks 1, 3 and 5', '(?:monthly|names days|second week)'],
    ['Two Tuesdays a month.', '(?:monthly|names days|second week)'],
    ['A few sessions a term', '(?:monthly|names days|second week)'],
    ['Sessions at 10 and 11.30 on a Tuesday.', 'other times'],
    ['Tuesdays 10am and 11.30am', 'other times'],
    ['Tuesdays at 10 or 11.30', 'other times'],
    ['It starts at 11.30am', 'other times'],
    ['We finish at 10am', 'other times'],
    ['Session 1 9-10, session 2 10-11, session 3 11-12', 'other times'],
    ['Evening group.', 'other times'],
    ['In the afternoon.', 'other times'],
    ['After school club.', 'other times'],
    ['Afternoons only', 'other times'],
    ['There is no drop in at present.', 'does not run'],
    ['Sadly this group has had to close.', 'does not run'],
    ['The group no longer exists.', 'does not run'],
    ['No longer on the timetable', 'does not run'],
    ['Group has merged with Little Stars.', 'does not run'],
    ['Please use Little Stars instead.', 'does not run'],
    ['Please come to the Thursday session at the library instead', 'does not run'],
    ['Group cancelled due to snow.', 'does not run'],
    ['Called off because of flooding', 'does not run'],
    ['Dormant.', 'does not run'],
    ['In abeyance.', 'does not run'],
    ['Resting until spring.', 'does not run'],
    ['We hope to start again soon.', 'does not run'],
    ['Hoping to reopen in the autumn', 'does not run'],
    ['Restarting in spring.', 'does not run'],
    ['Launching in the new year!', 'does not run'],
    ['Opening early next year', 'does not run'],
    ['This group will be closing at the end of the year.', 'does not run'],
    ['The club will cease in the spring', 'does not run'],
    ['Ending soon!', 'does not run'],
    ['We have moved to the library', 'does not run'],
    ['Having to close', 'does not run'],
    ['A new leader is needed: looking for a new leader', 'does not run'],
    ['Now running online only.', 'online'],
    ['Currently online.', 'online'],
    ['Held virtually', 'online'],
    ['Online only', 'online'],
    ['Group ends 8/12.', '(?:names a date|names months)'],
    ['Last session: finishes 15/12', '(?:names a date|names months)'],
    ['Some Tuesdays.', 'vary'],
    ['Most Tuesdays, check our page.', 'vary'],
    ['Usually Tuesdays.', 'vary'],
    ['We normally meet on Tuesdays', 'vary'],
    ['Not every Tuesday', 'vary'],
    ['Tuesdays, weather depending on the weather', 'vary'],
    ['Subject to volunteer availability.', 'vary'],
    ['When volunteers are available.', 'vary'],
    ['If there are enough volunteers available', 'vary'],
    ['Please check times before travelling.', 'vary'],
    ['Check with us before you travel', 'vary'],
    ['Ad hoc sessions', 'vary'],
    ['Course runs over 5 weeks.', ' ends'],
    ['Runs over six weeks', ' ends'],
    ['Sessions pause while the church is being re-roofed.', 'does not run'],
    ['Tuesday sessions have been put on the back burner.', 'does not run'],
    ['Temporarily homeless while our hall is rebuilt.', 'does not run'],
    ['Back in the new year.', 'does not run'],
    ['Our group is taking a well-earned rest.', 'does not run'],
    ['The Tuesday group is now at capacity.', 'full'],
    ['Held whenever the sun shines!', 'vary'],
    ['Next meeting to be announced on Instagram.', 'vary'],
    ['Numbers permitting, we meet each Tuesday.', 'vary'],
    ['Held on the odd Tuesday.', 'vary'],
    ['Tuesdays only in even months.', 'vary'],
    ['We will be at the park on fine days.', 'vary'],
    ['Cancelled days are rare, but not on if it is snowing', 'vary'],
    ['New time from next half term', 'vary'],
    ['Swaps between venues', 'vary'],
    ['Weekly until we break up for summer.', ' ends'],
    ['Runs in blocks of six.', ' ends'],
    ['Until the snow melts', ' ends'],
    ['This is a summer programme.', 'names months'],
    ['Runs most of the year.', 'names months'],
    ['Meets 48 weeks of the year.', 'names months'],
    ['On a trial basis', 'names months'],
    ['No meet-up on the day of the fair', 'left out'],
    ['We meet at 11.', 'other times'],
    ['Songs start at 10.15 sharp.', 'other times'],
    ['Only runs when the crèche worker is in.', 'vary'],
    ['Every Tuesday during Lent.', 'names months'],
    ['Over the summer we move to the paddling pool.', 'names months'],
    ['Every four to six weeks.', 'monthly'],
    ['The group was a great success and ran for two years.', 'does not run'],
    ['We cannot accept new families at the moment.', 'full'],
    ['Now closed to the public.', 'does not run'],
    ['Please note there is now a break between blocks.', 'does not run'],
    ['This page is out of date.', 'vary'],
    ['We gather on Tuesdays, save for inset days.', 'left out'],
  ])('is held back by "%s", said of it or of its service', (text, reason, over) => {
    for (const [rows, service] of [
      [[rowOf({ ...over, text })], ''],
      [[rowOf(over)], text],
    ] as const) {
      const { schedules, lines } = read([...rows], service)
      expect(schedules).toEqual([])
      expect(lines.join()).toMatch(new RegExp(`times not known: .*${reason}`))
    }
  })

  it.each<[opens: string, closes: string]>([
    ['01:30', '03:00'],
    ['00:00', '02:00'],
    ['00:00', '23:59'],
    ['04:30', '06:00'],
  ])('is held back in the small hours, %s to %s', (opens, closes) => {
    const { schedules, lines } = read([rowOf({ opens, closes })])
    expect(schedules).toEqual([])
    expect(lines).toEqual([
      `times not known: no session is in the small hours «${opens} to ${closes}»`,
    ])
  })

  it('is three days from Tuesday to Thursday, in the mornings only', () => {
    const rows = ['TU', 'WE', 'TH'].map((it) => at(it, '10:00', '11:30'))
    const text = 'Mornings only (10-11.30) Tuesday to Thursday.'
    expect(read(rows, text).schedules).toHaveLength(3)
  })

  it('quotes the words that spoke against it', () => {
    const text = 'All welcome. Do come along on Satruday 14 June, 10:30 and 1pm! Free tea.'
    expect(read([rowOf()], text).lines).toEqual([
      'times not known: the text names a date, the fields say every week «Do come along on Satruday 14 June, 10:30 and 1pm»',
    ])
  })
})

describe('several rows', () => {
  it.each<[text: string, rows: TheirSchedule[]]>([
    [
      'Mondays 10am to 11am, Tuesdays 2pm to 3pm',
      [at('MO', '10:00', '11:00'), at('TU', '14:00', '15:00')],
    ],
    [
      '10am on Mondays and 2pm on Tuesdays',
      [at('MO', '10:00', '11:00'), at('TU', '14:00', '15:00')],
    ],
    [
      'Monday\n10am - 11am\nTuesday\n2pm - 3pm',
      [at('MO', '10:00', '11:00'), at('TU', '14:00', '15:00')],
    ],
    ['On Mondays we do messy play', [at('MO', '10:00', '11:00'), at('TU', '10:00', '11:00')]],
    ['Monday to Wednesday, 10 to 12', [at('MO,TU,WE', '10:00', '12:00')]],
  ])('agree with "%s"', (text, rows) => {
    expect(read(rows, text).schedules).toHaveLength(rows.length)
  })

  it.each<[text: string, rows: TheirSchedule[]]>([
    ['Monday to Thursday, noon to 4', [at('MO', '12:00', '16:00'), at('TH', '12:00', '16:00')]],
    [
      'Mondays 2pm to 3pm, Tuesdays 10am to 11am',
      [at('MO', '10:00', '11:00'), at('TU', '14:00', '15:00')],
    ],
    [
      '2pm on Mondays and 10am on Tuesdays',
      [at('MO', '10:00', '11:00'), at('TU', '14:00', '15:00')],
    ],
    ['daily from 7pm, Saturdays from 5', [at('MO,TU,WE,TH,FR,SA,SU', '19:00', '22:00')]],
    ['not August', [at('MO', '10:00'), at('TU', '10:00')]],
    ['2nd Monday of the month', [at('MO', '10:00'), at('TU', '10:00')]],
    ['fortnightly', [at('MO', '10:00'), at('TU', '10:00')]],
  ])('are held back by "%s"', (text, rows) => {
    expect(read(rows, text).schedules).toEqual([])
  })

  it('stand only as far as the text names all the days', () => {
    const rows = [at('MO', '10:00'), at('TU', '10:00')]
    const mondays = [{ freq: 'WEEKLY', byday: ['MO'], starts: '10:00' }]
    expect(read(rows, 'Mondays 10am').schedules).toEqual(mondays)
    expect(read(rows, 'Toys and tea.', [], 'Monday Mayhem').schedules).toEqual(mondays)
  })

  it('at other places count where the service speaks of all', () => {
    const text = 'Mondays 10am at the library, Tuesdays 2pm at the hall'
    expect(read([at('MO', '10:00')], text, [at('TU', '14:00')]).schedules).toHaveLength(1)
    expect(read([at('MO', '10:00')], text).schedules).toEqual([])
  })
})

it('says so where the text names times and there is no row at all', () => {
  expect(read([], 'Tuesday and Friday 11am (term time only)')).toEqual({
    schedules: [],
    lines: [
      'times not known: the text names them, no field does «Tuesday and Friday 11am (term time only)»',
    ],
  })
})

const anyTime = fc
  .record({ hour: fc.integer({ min: 7, max: 20 }), minute: fc.constantFrom(0, 15, 30, 45) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
const dayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** A time as people write it. */
const written = (time: string, style: number): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const half = hours < 12 ? 'am' : 'pm'
  const twelve = hours % 12 === 0 ? 12 : hours % 12
  const mins = String(minutes).padStart(2, '0')
  if (style === 0) return time
  if (style === 1) return minutes === 0 ? `${twelve}${half}` : `${twelve}.${mins}${half}`
  return `${twelve}:${mins} ${half}`
}
const writtenDate = (date: LocalDate, style: number): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = monthNames[Number(month) - 1] ?? ''
  if (style === 0) return `${day}/${month}/${year}`
  if (style === 1) return `${Number(day)} ${name}`
  if (style === 2)
    return `${dayNames[weekdays.indexOf(weekdayOf(date))] ?? ''} ${Number(day)} ${name.slice(0, 3)}`
  return `${name} ${Number(day)}, ${year}`
}
const anyDate = fc.integer({ min: 1, max: 700 }).map((days) => addDays(today, days))
const around = fc.constantFrom(
  (it: string) => it,
  (it: string) => `All welcome! ${it}. Free tea.`,
  (it: string) => `Come and play with us ${it}`,
  (it: string) => `<p>${it}</p>`.replaceAll(/<\/?p>/g, ''),
)
const style = fc.nat({ max: 3 })

describe('a row of times never survives beside a text that names', () => {
  const never = (text: string, row: TheirSchedule) => {
    expect([text, read([row], text).schedules]).toEqual([text, []])
    expect([text, read([{ ...row, text }]).schedules]).toEqual([text, []])
  }

  it('another time', () => {
    fc.assert(
      fc.property(anyTime, anyTime, around, style, (said, field, put, how) => {
        fc.pre(said !== field)
        never(put(`at ${written(said, how)}`), at('TU', field))
        never(put(`Tuesdays ${written(said, how)}`), at('TU', field))
      }),
    )
  })

  it('another end', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, around, style, (starts, said, field, put, how) => {
        fc.pre(said !== field && starts < said && starts < field)
        never(put(`${written(starts, how)} to ${written(said, how)}`), at('TU', starts, field))
      }),
    )
  })

  it('another day', () => {
    const day = fc.constantFrom(...weekdays)
    const says = fc.constantFrom(
      (name: string) => `${name}s`,
      (name: string) => `every ${name}`,
      (name: string) => `on ${name} mornings`,
      (name: string) => `${name.slice(0, 3)} 10am`,
      (name: string) => `Tuesdays and ${name}s`,
    )
    fc.assert(
      fc.property(day, says, around, (said, say, put) => {
        fc.pre(said !== 'TU')
        never(put(say(dayNames[weekdays.indexOf(said)] ?? '')), at('TU', '10:00', '11:30'))
      }),
    )
  })

  it('a span of dates', () => {
    const to = fc.constantFrom(' - ', ' to ', ' until ', '–')
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 60 }),
        to,
        around,
        style,
        (from, days, to, put, how) => {
          never(
            put(`${writtenDate(from, how)}${to}${writtenDate(addDays(from, days), how)}`),
            at('TU', '10:00'),
          )
        },
      ),
    )
  })

  it('a date, but as that date', () => {
    fc.assert(
      fc.property(anyDate, around, style, (date, put, how) => {
        const text = put(`on ${writtenDate(date, how)}`)
        expect([text, read([at('TU', '10:00')], text).schedules]).toEqual([text, []])
        for (const it of read([{ ...at('TU', '10:00'), text }]).schedules)
          expect(it).toMatchObject({ freq: 'DATES', dates: [date] })
      }),
    )
  })
})
