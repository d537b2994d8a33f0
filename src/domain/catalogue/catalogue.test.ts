import { describe, expect, it } from 'vitest'
import {
  sampleArea,
  sampleCalendar,
  samplePlace,
  sampleSession,
  sampleSchedule,
} from '#testing/samples.ts'
import { indexCatalogue, type PublishedFiles } from './catalogue.ts'
import type { SessionId } from './session.ts'

const id = (text: string) => text as SessionId
const untimed = sampleSession({ id: 'untimed', schedules: [] })
const files = (over: Partial<PublishedFiles> = {}): PublishedFiles => ({
  area: sampleArea({ timetable: 'example' }),
  calendar: sampleCalendar(),
  places: [samplePlace()],
  sessions: [sampleSession(), untimed],
  exampleTimes: [{ sessionId: id('untimed'), schedules: [sampleSchedule] }],
  ...over,
})

describe('indexCatalogue', () => {
  it('finds sessions by id and by place, each with its place', () => {
    const { catalogue } = indexCatalogue(files())
    const place = samplePlace()
    expect(catalogue.places.get(place.id)).toEqual(place)
    expect(catalogue.sessionsAt.get(place.id)?.map((session) => session.id)).toEqual([
      'testham-rhymes',
      'untimed',
    ])
    expect(catalogue.sessions.get(id('untimed'))?.place).toEqual(place)
  })

  it('drops a session at no known place, reports it, and numbers those that are left', () => {
    const lost = sampleSession({ id: 'lost', placeId: 'nowhere' })
    const { catalogue, dropped } = indexCatalogue(
      files({ sessions: [sampleSession(), lost, untimed] }),
    )
    expect([...catalogue.sessions].map(([id, { nth }]) => [id, nth])).toEqual([
      ['testham-rhymes', 0],
      ['untimed', 1],
    ])
    expect(dropped).toEqual([{ sessionId: 'lost', placeId: 'nowhere' }])
  })

  it.each<[string, Partial<PublishedFiles>, boolean, number]>([
    ['laid over a session without times', {}, true, 1],
    ['not while the timetable is published', { area: sampleArea() }, false, 0],
    ['not where there are none', { exampleTimes: [] }, false, 0],
    [
      'not over times that are known',
      { sessions: [{ ...sampleSession(), id: id('untimed') }] },
      false,
      1,
    ],
  ])('example times are %s', (_, over, example, schedules) => {
    const session = indexCatalogue(files(over)).catalogue.sessions.get(id('untimed'))
    expect(session?.example).toBe(example)
    expect(session?.schedules).toHaveLength(schedules)
  })
})
