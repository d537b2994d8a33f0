import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleCatalogue, sampleNow, samplePlace, sampleSession, time } from '~/testing/samples.ts'
import { codeOf } from './pickCode.ts'
import type { PlaceId } from './place.ts'
import {
  added,
  byDayAndTime,
  linkedItems,
  moved,
  pickOf,
  planItems,
  removed,
  type Pick,
} from './plan.ts'
import type { SessionId } from './session.ts'

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

describe('a list of picks', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 9 })
  const lists = ids.map((ids) => ids.map((id) => ({ id })))

  it('holds each pick once, and what was added last at its end', () => {
    expect(added([{ id: 'a' }], { id: 'b' })).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(added([{ id: 'a' }, { id: 'b' }], { id: 'a' })).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  it('is as it was after adding and removing what it did not hold', () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(removed(added(list, { id: 'new-one' }), 'new-one')).toEqual(list)
      }),
    )
  })

  it('moves one, and keeps the order of the others', () => {
    fc.assert(
      fc.property(lists, fc.nat(8), fc.integer({ min: -3, max: 12 }), (list, from, to) => {
        const pick = list[from]
        if (pick === undefined) return
        const after = moved(list, pick.id, to)
        expect(removed(after, pick.id)).toEqual(removed(list, pick.id))
        expect(after.indexOf(pick)).toBe(Math.min(Math.max(to, 0), list.length - 1))
      }),
    )
  })

  it('stays as it is where the one to move is not in it', () => {
    expect(moved([{ id: 'a' }], 'b', 0)).toEqual([{ id: 'a' }])
  })
})
