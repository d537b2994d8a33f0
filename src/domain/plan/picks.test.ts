import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { added, moved, ordered, removed, restored } from './picks.ts'

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

  it('is as it was after taking any out and putting them back', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.boolean()), (list, out) => {
        const left = list.filter((_, at) => !out[at])
        expect(restored(left, list)).toEqual(list)
      }),
    )
  })

  it.each([
    ['keeps what came since', ['a', 'c', 'new'], ['a', 'b', 'c'], ['a', 'b', 'c', 'new']],
    ['keeps an order made since', ['c', 'a'], ['a', 'b', 'c'], ['c', 'a', 'b']],
    ['puts the first back first', ['b'], ['a', 'b'], ['a', 'b']],
  ])('putting back %s', (_, now, before, after) => {
    const list = (ids: string[]) => ids.map((id) => ({ id }))
    expect(restored(list(now), list(before))).toEqual(list(after))
  })

  it('is put in an order, with what that does not name at its end', () => {
    const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    const ids = ordered(list, ['d', 'gone', 'b']).map(({ id }) => id)
    expect(ids).toEqual(['d', 'b', 'a', 'c'])
  })
})
