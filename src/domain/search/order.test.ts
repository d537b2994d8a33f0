import { describe, expect, it } from 'vitest'
import { inOrderOf, inRankOrder, putAt, type ByRank } from './order.ts'

interface Thing {
  rank: number
  name: string
}

const things = (ranks: readonly number[]) =>
  ranks.map((rank, at): Thing => ({ rank, name: `thing ${at}` }))

/** In order of rank, what has the same as it came: Array.prototype.sort is stable. */
const asWanted = (of: readonly Thing[]) => [...of].sort((a, b) => a.rank - b.rank)

const ways: [string, (of: readonly Thing[]) => Thing[]][] = [
  ['by a number of each', (of) => inOrderOf(of, ({ rank }) => rank)],
  [
    'put one by one',
    (of) => {
      const byRank: ByRank<Thing> = new Map()
      for (const thing of of) putAt(byRank, thing.rank, thing)
      return inRankOrder(byRank)
    },
  ],
]

describe.each(ways)('order %s', (_way, order) => {
  it.each([
    ['nothing', []],
    ['one thing', [7]],
    ['what has the same rank as it came', [5, 3, 5, 3, 5]],
    ['what is in order already', [1, 2, 3]],
    ['starts in time, and then what has none', [2 ** 32 + 4, 59_040_540, 2 ** 32, 59_040_540, 0]],
  ])('keeps %s', (_what, ranks) => {
    const some = things(ranks)
    expect(order(some)).toEqual(asWanted(some))
  })

  it('does as a stable sort does with a thousand', () => {
    const some = things(Array.from({ length: 1_000 }, (_, at) => (at * 7_919) % 97))
    expect(order(some)).toEqual(asWanted(some))
  })
})
