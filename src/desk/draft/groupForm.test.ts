import { expect, it } from 'vitest'
import { sampleArea, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { sessions } from '#testing/fixture/sessions.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { published } from '#desk/files.ts'
import { formOf, idFor, newSession, readGroup, type GroupForm } from './groupForm.ts'

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
  expect(
    typed({ when, agesFrom: '18 months', agesTo: '4 years', cost: '£2.50', access: '' }),
  ).toMatchObject({
    session: {
      ages: { from: 18, to: 48 },
      cost: { pence: 250 },
      holds: 'term-time',
      access: undefined,
      schedules: [{ byday: ['WE'], starts: time('13:00'), ends: time('14:30') }],
    },
  })
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

it('makes an id that nothing else of the area has', () => {
  const place = samplePlace()
  const made = { ...newSession(place, sampleArea()), title: 'Rhymes' }
  const list = published([{ id: 'testham-library-rhymes' }])
  const files = new Map([['testshire/sessions.json', list]])
  expect(idFor(made, place, new Map(), 'testshire')).toBe('testham-library-rhymes')
  expect(idFor(made, place, files, 'testshire')).toBe('testham-library-rhymes-2')
})
