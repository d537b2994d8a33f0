import { describe, expect, it } from 'vitest'
import { check } from '#desk/check/check.ts'
import { countyFiles } from '#testing/desk/openReferral.ts'
import { date, sampleNow, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { changesTo, edited, filesOf, newDraft, recordIn, type Call } from './draft.ts'
import { chosenFor } from './fromFiles.ts'
import {
  called,
  checkedSession,
  idFor,
  listOnTopOf,
  onDate,
  onTopOf,
  put,
  putPlace,
  sessionsFile,
  venueIsRight,
} from './jobs.ts'
import { catalogueIn } from './listed.ts'
import { roundOf } from './round.ts'
import type { Session } from '#domain/catalogue/session.ts'

const today = sampleNow.date
const off = { is: 'cancelled', note: 'boiler' } as const
const later = { is: 'moved', starts: time('11:00'), note: 'boiler' } as const

describe('one date', () => {
  const first = onDate(sampleSession(), date('2026-12-08'), off)

  it('is called off with the reason, and the others stay', () => {
    const both = onDate(first, date('2026-12-01'), later)
    expect(both.changes).toEqual([
      { date: '2026-12-01', starts: '11:00', ends: undefined, note: 'boiler' },
      { date: '2026-12-08', cancelled: true, note: 'boiler' },
    ])
  })

  it('is moved in the place of called off: a date is one thing or the other', () => {
    expect(onDate(first, date('2026-12-08'), later).changes).toHaveLength(1)
  })

  it('is one start of several, and the others of that day stay', () => {
    const morning = onDate(sampleSession(), date('2026-12-08'), off, time('10:00'))
    const both = onDate(morning, date('2026-12-08'), later, time('14:00'))
    expect(both.changes?.map(({ usual }) => usual)).toEqual(['10:00', '14:00'])
    const left = onDate(both, date('2026-12-08'), { is: 'as-usual' }, time('10:00'))
    expect(left.changes?.map(({ usual }) => usual)).toEqual(['14:00'])
  })

  describe('of two starts, where a change names none', () => {
    const day = date('2026-12-08')
    const twice = { freq: 'WEEKLY' as const, byday: ['TU' as const], starts: time('10:00') }
    const schedules = [twice, { ...twice, starts: time('14:00') }]
    const moved = { date: day, starts: time('14:30'), note: 'hall' }
    const all = { date: day, cancelled: true as const, note: 'snow' }
    const [ten, two] = [time('10:00'), time('14:00')]

    it.each([
      ['the move of the other stays', [moved], off, ten, ['10:00 off', '14:00 14:30']],
      ['the move of the other is no change of this', [moved], 'usual', ten, ['14:00 14:30']],
      ['a day off stays off for the other', [all], 'usual', ten, ['14:00 off']],
      [
        'a day off stays off where the other is moved',
        [all],
        later,
        two,
        ['10:00 off', '14:00 11:00'],
      ],
      [
        'one that names its start counts first',
        [all, { ...moved, usual: two }],
        'usual',
        ten,
        ['14:00 14:30'],
      ],
      [
        'another day is left alone',
        [{ ...all, date: date('2026-12-01') }],
        off,
        ten,
        ['all off', '10:00 off'],
      ],
      ['the whole day is as usual', [all, { ...moved, usual: two }], 'usual', undefined, []],
    ] as const)('%s', (_, changes, change, usual, expected) => {
      const session = sampleSession({ schedules, changes: [...changes] })
      const is = change === 'usual' ? ({ is: 'as-usual' } as const) : change
      const after = onDate(session, day, is, usual).changes ?? []
      const said = after.map((it) => `${it.usual ?? 'all'} ${it.starts ?? 'off'}`)
      expect(said.sort()).toEqual([...expected].sort())
    })
  })

  it('is as usual again, and nothing is left of it', () => {
    expect(onDate(first, date('2026-12-08'), { is: 'as-usual' })).toEqual(sampleSession())
  })
})

describe('the jobs on the invented county', () => {
  const files = countyFiles() as ReadonlyMap<string, string>
  const draft = newDraft('testshire', files)
  const file = sessionsFile('testshire')
  const session = recordIn(files, file, 'mill-lane-babies') as Session

  it.each([
    ['called off', onDate(session, date('2026-12-02'), off)],
    ['moved', onDate(session, date('2026-12-02'), later)],
    ['checked', checkedSession(session, { today, team: 'Early years team' })],
  ])('a session that is %s is one that the check lets through', (_, after) => {
    const now = filesOf(edited(draft, { says: '', changes: [put(file, session, after)] }))
    const text = (of: typeof files) =>
      check(of, { area: 'testshire', publish: false, today }).text.match(/^error.*$/gm)
    expect(text(now)).toEqual(text(files))
    expect(recordIn(now, file, session.id)).not.toEqual(session)
  })

  it('the dates of a draft are those of its own changes', () => {
    const change = put(file, session, onDate(session, date('2026-12-02'), off))
    const now = catalogueIn(filesOf(edited(draft, { says: '', changes: [change] })), 'testshire')
    expect(now?.sessions.get(session.id)?.changes).toHaveLength(1)
  })

  it('made-up times are not among them', () => {
    const catalogue = catalogueIn(files, 'testshire')
    expect([...(catalogue?.sessions.values() ?? [])].some(({ example }) => example)).toBe(false)
  })
})

describe('the round', () => {
  const hall = (id: string, checked: string) =>
    samplePlace({ id, name: id, checked: date(checked), kind: 'venue' })
  const places = [
    hall('newer', '2026-03-01'),
    hall('older', '2025-01-01'),
    hall('fresh', '2026-11-01'),
  ]
  const round = (calls: Call[] = [], sessions: Session[] = []) =>
    roundOf(places, sessions, calls, { today, months: 6 })
  const ids = (calls?: Call[]) => round(calls).next.map(({ place }) => place.id)
  const call = (id: string, outcome: 'no-answer' | 'changed', on = today) =>
    called(places.find((one) => one.id === id)!.id, on, outcome, '').call!

  it('begins with the oldest, and says how far it has come', () => {
    expect(ids()).toEqual(['older', 'newer'])
    expect(round()).toMatchObject({ done: 1, all: 3 })
  })

  it.each([
    ['nobody answered today: it comes last', [call('older', 'no-answer')], ['newer', 'older']],
    [
      'nobody answered another day',
      [call('older', 'no-answer', date('2026-11-20'))],
      ['older', 'newer'],
    ],
    ['something has changed: it waits to be put right', [call('older', 'changed')], ['newer']],
  ])('%s', (_, calls, expected) => {
    expect(ids(calls)).toEqual(expected)
  })

  it('rings nobody about places that are closed or history', () => {
    const closed = samplePlace({ status: 'closed', checked: date('2020-01-01') })
    const former = samplePlace({ kind: 'former-centre', status: 'closed' })
    expect(roundOf([closed, former], [], [], { today, months: 6 }).all).toBe(0)
  })

  it('is over for a venue once all of it was found right', () => {
    const place = hall('older', '2025-01-01')
    const session = sampleSession({ placeId: 'older', checked: date('2025-01-01') })
    const edit = venueIsRight(
      'testshire',
      { place, sessions: [session] },
      { today, team: 'Team' },
      '',
    )
    const [after, checked] = edit.changes.map((one) => one.after)
    expect(checked).toMatchObject({ checked: today, checkedBy: 'Team' })
    expect(
      roundOf([after as typeof place], [checked as Session], [], { today, months: 6 }).next,
    ).toEqual([])
    expect(JSON.stringify(after)).not.toContain('Team')
  })
})

describe('files that somebody chose', () => {
  const chosen = (...names: string[]) =>
    chosenFor('norfolk', new Map(names.map((name) => [name, '[]'])), ['norfolk', 'wiltshire'])

  it.each([
    ['hubs.json', 'norfolk/hubs.json'],
    ['site/data/norfolk/sessions.json', 'norfolk/sessions.json'],
    ['norfolk/postcodes/NR19.json', 'norfolk/postcodes/NR19.json'],
    ['NR1.json', 'norfolk/postcodes/NR1.json'],
    ['data/areas.json', 'areas.json'],
  ])('%s is %s', (name, file) => {
    expect([...chosen(name).data.keys()]).toEqual([file])
  })

  it('names what it passes over: another area, another file, what is no JSON', () => {
    const found = chosen('data/wiltshire/hubs.json', 'notes.doc', 'packed.json')
    expect(found.passed).toEqual(['data/wiltshire/hubs.json', 'notes.doc', 'packed.json'])
    const picture = chosenFor('norfolk', new Map([['hubs.json', '\u0089PNG']]), ['norfolk'])
    expect(picture.passed).toEqual(['hubs.json'])
  })

  it('keeps spreadsheets apart, and says nothing of maps and hidden files', () => {
    const found = chosen('Places.csv', '.DS_Store', 'norfolk/basemap/norfolk.topo.json')
    expect([...found.sheets.keys()]).toEqual(['Places.csv'])
    expect(found.passed).toEqual([])
  })
})

it('a whole published folder over itself changes nothing', () => {
  const files = countyFiles() as ReadonlyMap<string, string>
  expect(changesTo(files, chosenFor('testshire', files, ['testshire', 'quietshire']).data)).toEqual(
    [],
  )
})

it('puts what a form changed on a record that was changed elsewhere meanwhile', () => {
  type Some = Partial<Record<'title' | 'cost' | 'phone', string | undefined>>
  const was: Some = { title: 'Rhymes', cost: 'free', phone: '01632 960123' }
  const is: Some = { title: 'Rhyme time', cost: 'free', phone: undefined }
  expect(onTopOf({ ...was, cost: 'paid' }, was, is)).toEqual({
    title: 'Rhyme time',
    cost: 'paid',
    phone: undefined,
  })
})

describe('a list that a form changed', () => {
  const of = (texts: string) => texts.split(' ').map((it) => ({ id: it[0]!, says: it.slice(1) }))
  it.each([
    ['is as the form has it', 'a b', 'a b', 'b a', 'b a'],
    ['keeps what was added elsewhere, and what was added here', 'a b c', 'a b', 'a b d', 'a b c d'],
    ['lacks what either took out', 'a c', 'a b c', 'a b', 'a'],
    ['has both changes', 'a1 b', 'a b', 'a b2', 'a1 b2'],
    ['keeps what was changed here and taken out elsewhere', 'a', 'a b', 'a b2', 'a b2'],
    ['keeps what a form left alone and was changed elsewhere', 'a1', 'a', 'a b', 'a1 b'],
  ])('%s', (_, now, was, is, after) => {
    expect(listOnTopOf(of(now), of(was), of(is), ({ id }) => id)).toEqual(of(after))
  })
})

it('makes an id that nothing else of the area has', () => {
  const files = new Map([['testshire/sessions.json', '[{"id":"testham-library-rhymes"}]']])
  expect(idFor('Testham Library Rhymes', new Map(), 'testshire')).toBe('testham-library-rhymes')
  expect(idFor('Testham Library Rhymes', files, 'testshire')).toBe('testham-library-rhymes-2')
})

it('moves a place to the file of its kind', () => {
  const library = samplePlace()
  const venue = { ...library, kind: 'venue' as const }
  const files = new Map([['testshire/libraries.json', JSON.stringify([library])]])
  const draft = edited(newDraft('testshire', files), {
    says: 'x',
    changes: putPlace('testshire', library, venue),
  })
  expect(recordIn(filesOf(draft), 'testshire/libraries.json', library.id)).toBeUndefined()
  expect(recordIn(filesOf(draft), 'testshire/venues.json', library.id)).toEqual(venue)
})
