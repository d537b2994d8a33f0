import { describe, expect, it } from 'vitest'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession, time } from '#testing/samples.ts'
import { codeOf } from './pickCode.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { byDayAndTime, linkedItems, pickOf, planItems, type Pick } from './plan.ts'
import type { SessionId } from '#domain/catalogue/session.ts'

const friday = { freq: 'WEEKLY', byday: ['FR'], starts: time('09:30') } as const
const wednesday = { freq: 'WEEKLY', byday: ['WE'], starts: time('13:00') } as const
const catalogue = sampleCatalogue({
  places: [samplePlace(), samplePlace({ id: 'hall', name: 'Hall' })],
  sessions: [
    sampleSession({ id: 'friday', schedules: [{ ...friday, byday: ['FR'] }] }),
    sampleSession({ id: 'wednesday', schedules: [{ ...wednesday, byday: ['WE'] }] }),
    sampleSession({ id: 'ask', schedules: [] }),
  ],
})
const session = (id: string): Pick => ({ is: 'session', id: id as SessionId })
const place = (id: string): Pick => ({ is: 'place', id: id as PlaceId })
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key)

describe('planItems', () => {
  it('keeps the order picked, and dates each session', () => {
    const items = planItems([place('hall'), session('friday')], catalogue, sampleNow)
    expect(items).toMatchObject([
      { is: 'place', key: 'hall', place: { name: 'Hall' } },
      { is: 'session', key: 'friday', next: { is: 'meeting', meeting: { date: '2026-11-27' } } },
    ])
  })

  it('names what is gone where its name is known', () => {
    const was = (id: string) => (id === 'old' ? 'Stay and Chat, Holt Library' : null)
    expect(planItems([session('old'), place('other')], catalogue, sampleNow, was)).toEqual([
      { is: 'gone', key: 'old', was: 'Stay and Chat, Holt Library' },
      { is: 'gone', key: 'other', was: null },
    ])
  })
})

describe('linkedItems', () => {
  it.each([
    ['ids', ['friday', 'hall'], ['friday', 'hall']],
    ['short forms', [codeOf('friday'), codeOf('hall')], ['friday', 'hall']],
    ['both, each once', ['hall', codeOf('friday'), codeOf('hall')], ['hall', 'friday']],
    ['a dead id', ['hall', 'no-such'], ['hall', 'no-such']],
  ])('reads %s', (_, texts, expected) => {
    expect(keys(linkedItems(texts, catalogue, sampleNow))).toEqual(expected)
  })
})

describe('the short form of a pick', () => {
  it.each([session('friday'), place('hall')])('of $id names it', (pick) => {
    expect(pickOf(codeOf(pick.id), catalogue)).toEqual(pick)
    expect(pickOf(pick.id, catalogue)).toEqual(pick)
  })

  it('names nothing where nothing has it', () => {
    expect(pickOf('nothing', catalogue)).toBeNull()
  })
})

describe('byDayAndTime', () => {
  it('puts dated sessions first, then those to ask about, places, and what is gone', () => {
    const picks = [session('old'), place('hall'), session('ask'), session('friday')]
    const items = planItems([...picks, session('wednesday')], catalogue, sampleNow)
    expect(keys(byDayAndTime(items))).toEqual(['wednesday', 'friday', 'ask', 'hall', 'old'])
  })
})
