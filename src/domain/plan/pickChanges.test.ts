import { describe, expect, it } from 'vitest'
import {
  date,
  sampleCatalogue,
  sampleNow,
  samplePlace,
  sampleSchedule,
  sampleSession,
  time,
} from '#testing/samples.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { listed } from '#testing/meetings.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { planItems } from './plan.ts'
import { changesSince, savedItem, type PickChange } from './pickChanges.ts'
import type { SavedPick } from './savedPick.ts'
import type { Change, Schedule, Session } from '#domain/catalogue/session.ts'

const published = (session: Partial<Session> = {}, place: Partial<Place> = {}): Catalogue =>
  sampleCatalogue({
    places: [samplePlace(place), samplePlace({ id: 'hall', name: 'Hall' })],
    sessions: [sampleSession(session)],
  })

const itemIn = (catalogue: Catalogue, is: SavedPick['is']) => {
  const [session] = catalogue.sessions.values()
  const [place] = catalogue.places.values()
  const pick =
    is === 'session' && session
      ? { is: 'session' as const, id: session.id }
      : { is: 'place' as const, id: place?.id ?? ('' as Place['id']) }
  const [item] = planItems([pick], catalogue, sampleNow)
  if (!item) throw new Error('no item')
  return item
}

const since = (is: SavedPick['is'], before: Catalogue, after: Catalogue): PickChange[] => {
  const saved = savedItem(itemIn(before, is))
  if (!saved) throw new Error('nothing to save')
  return changesSince(saved, itemIn(after, is), after, sampleNow)
}

const later = { ...sampleSchedule, starts: time('10:30') }
const cancelled = { date: date('2026-12-01'), cancelled: true, note: 'boiler repair' } as const
const moved = { date: date('2026-12-01'), starts: time('11:00'), note: 'a concert' }
const past = { ...cancelled, date: date('2026-11-17') }
const shut = { from: date('2026-11-20'), to: date('2026-12-05'), note: 'new roof' }

const endsEarly = { date: cancelled.date, ends: time('10:30'), note: 'a concert' }

describe('changesSince', () => {
  it.each<[string, Catalogue, PickChange[]]>([
    ['nothing', published(), []],
    ['its words', published({ title: 'New name', summary: 'New' }), []],
    [
      'its times',
      published({ schedules: [later] }),
      [{ is: 'times', was: summaryOf(listed(), published(), sampleNow).lines }],
    ],
    [
      'times written as two schedules that are one',
      published({
        schedules: [
          { ...sampleSchedule, until: date('2026-12-01') },
          { ...sampleSchedule, dtstart: date('2026-12-08') },
        ] as Schedule[],
      }),
      [],
    ],
    [
      'a date called off',
      published({ changes: [cancelled] }),
      [{ is: 'cancelled', date: cancelled.date, note: cancelled.note }],
    ],
    ['a date moved', published({ changes: [moved] }), [{ is: 'moved', ...moved }]],
    [
      'a date that only ends early',
      published({ changes: [endsEarly] }),
      [{ is: 'ends', ...endsEarly }],
    ],
    ['a date called off that is past', published({ changes: [past] }), []],
    [
      'days its place is shut, some to come',
      published({}, { closures: [shut] }),
      [{ is: 'shut', date: shut.from, to: shut.to, note: shut.note }],
    ],
    [
      'its place, closed',
      published({}, { status: 'temporarily-closed' }),
      [{ is: 'closed', status: 'temporarily-closed' }],
    ],
    [
      'where it is',
      published({ placeId: 'hall' as Place['id'] }),
      [{ is: 'place', was: 'Testham Library' }],
    ],
  ])('says of a session: %s', (_, after, changes) => {
    expect(since('session', published(), after)).toEqual(changes)
  })

  it.each<[string, Catalogue, PickChange[]]>([
    ['its name', published({}, { name: 'Other' }), []],
    ['closed', published({}, { status: 'closed' }), [{ is: 'closed', status: 'closed' }]],
  ])('says of a place: %s', (_, after, changes) => {
    expect(since('place', published(), after)).toEqual(changes)
  })

  it('says that a place has opened again', () => {
    const closed = published({}, { status: 'closed' })
    expect(since('place', closed, published())).toEqual([{ is: 'reopened' }])
  })

  const at10 = { ...cancelled, usual: time('10:00') }
  const at14 = { ...cancelled, usual: time('14:00') }
  const off: PickChange = { is: 'cancelled', date: cancelled.date, note: cancelled.note }

  it.each<[string, Change[], Change[], PickChange[]]>([
    ['a date that was to end early', [endsEarly], [cancelled], [off]],
    ['another start of a day', [at10], [at10, at14], [off]],
    ['all starts of a day, where one was', [at10], [cancelled], [off]],
    ['a date that was moved', [moved], [cancelled], [off]],
    ['a date with other words', [cancelled], [{ ...cancelled, note: 'no heating' }], []],
  ])('says that what was known otherwise is called off: %s', (_, before, after, said) => {
    const [was, is] = [published({ changes: before }), published({ changes: after })]
    expect(since('session', was, is)).toEqual(said)
  })

  it.each<[string, Change, string, PickChange[]]>([
    ['moved', moved, '2026-12-0111:00', []],
    ['off, or only to end early: nobody can tell', cancelled, '2026-12-01', [off]],
  ])('reads what an older plan knew of a date: %s', (_, change, known, said) => {
    const catalogue = published({ changes: [change] })
    const item = itemIn(catalogue, 'session')
    const saved = savedItem(itemIn(published(), 'session'))
    if (!saved) throw new Error('nothing to save')
    expect(changesSince({ ...saved, known: [known] }, item, catalogue, sampleNow)).toEqual(said)
  })

  it('says nothing twice: what was known when it was saved is no change', () => {
    const before = published({ changes: [cancelled, moved] }, { closures: [shut] })
    expect(since('session', before, before)).toEqual([])
  })
})
