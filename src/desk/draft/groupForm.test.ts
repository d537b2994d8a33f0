import { expect, it } from 'vitest'
import { date, sampleSession, time } from '#testing/samples.ts'
import { sessions } from '#testing/fixture/sessions.ts'
import type { Session, WeeklySchedule } from '#domain/catalogue/session.ts'
import { formOf, readGroup, type GroupForm } from './groupForm.ts'

const plain = (it: unknown) => JSON.parse(JSON.stringify(it)) as unknown
const typed = (change: Partial<GroupForm>) =>
  readGroup({ ...formOf(sampleSession()), ...change }, sampleSession())

it.each(sessions.map((one) => [one.id, one as unknown as Session] as const))(
  '%s is what it was where nothing was typed',
  (_, one) => {
    const read = readGroup(formOf(one), one)
    expect(read.is === 'read' && plain(read.session)).toEqual(plain(one))
  },
)

it('reads ages in months and years, a price and times, and leaves out what is emptied', () => {
  const when = ['every Wednesday in term time, 1pm to 2:30pm']
  const change = { when, agesFrom: '18 months', agesTo: '4 years', cost: '£2.50', access: '' }
  const read = typed(change as Partial<GroupForm>)
  const session = read.is === 'read' ? read.session : null
  expect(session).toMatchObject({
    ages: { from: 18, to: 48 },
    cost: { pence: 250 },
    holds: 'term-time',
    schedules: [{ byday: ['WE'], starts: time('13:00'), ends: time('14:30') }],
  })
  expect(session?.access).toBeUndefined()
})

it('says what was expected of each field, and changes nothing', () => {
  const read = typed({
    title: ' ',
    when: ['now and then'],
    agesFrom: '4 years',
    agesTo: '2 years',
    cost: 'dear',
  })
  expect(read.is === 'misread' && Object.keys(read.wrong).sort()).toEqual([
    'agesTo',
    'cost',
    'title',
    'when',
  ])
})

it('asks for a place where none is chosen, and for a price where only a note is', () => {
  const read = typed({ placeId: '', cost: '', costNote: 'donation' })
  expect(read.is === 'misread' && Object.keys(read.wrong).sort()).toEqual(['cost', 'placeId'])
})

it('says what the schema expects of a field that it refuses', () => {
  const read = typed({ phone: 'ring Anna', bookingUrl: 'book at the desk' })
  expect(read.is === 'misread' && Object.keys(read.wrong).sort()).toEqual(['bookingUrl', 'phone'])
})

/** A day with a date that is left out of it. */
const without = (byday: WeeklySchedule['byday'][number], exdate: string, starts = '10:00') => ({
  ...{ freq: 'WEEKLY' as const, byday: [byday], starts: time(starts), exdates: [date(exdate)] },
})
const [tuesday, thursday] = [without('TU', '2026-12-22'), without('TH', '2026-12-24')]

it.each([
  ['one that is taken out', ['every Thursday, 10:00'], [['2026-12-24']]],
  ['one that is emptied', ['', 'every Thursday, 10:00'], [['2026-12-24']]],
  [
    'another order',
    ['every Thursday, 10:00', 'every Tuesday, 10:00'],
    [['2026-12-24'], ['2026-12-22']],
  ],
  ['one taken out, the other at another time', ['every Thursday, 11:00'], [['2026-12-24']]],
  [
    'another day for the first',
    ['every Monday, 10:00', 'every Thursday, 11:00'],
    [['2026-12-22'], ['2026-12-24']],
  ],
  [
    'one more above',
    ['every Friday, 10:00', 'every Tuesday, 10:00', 'every Thursday, 10:00'],
    [undefined, ['2026-12-22'], ['2026-12-24']],
  ],
])('dates that are left out stay with their own times: %s', (_, when, expected) => {
  const was = sampleSession({ schedules: [tuesday, thursday] })
  const read = readGroup({ ...formOf(was), when }, was)
  expect(read.is === 'read' && read.session.schedules.map(({ exdates }) => exdates)).toEqual(
    expected,
  )
})
