import { contains, type Bounds } from '#domain/geo/bounds.ts'
import type { GazetteerEntry, Point } from '#domain/geo/gazetteer.ts'
import type { PostcodeRow } from './directory.ts'

/** How many rows were read, and what became of each: read is the sum of the others. */
export interface Count {
  read: number
  kept: number
  terminated: number
  'without-point': number
  unreadable: number
  /** Outside the area. */
  elsewhere: number
  /** There before in the same directory; the last stays. */
  repeated: number
}

export type Shards = Map<string, Map<string, [number, number]>>

/** Postcodes of an area that are no longer in use: sector → the last two letters of each. */
export type EndedPostcodes = Map<string, Set<string>>

/** About 10 metres: what is known of a postcode's middle is no finer. */
const rounded = (degrees: number): number => Number(degrees.toFixed(4))

/** Whether a postcode is of an area: inside its bounds, and of a district that its gazetteer names, where it names any. */
export function areaHas(
  bounds: Bounds,
  gazetteer: readonly GazetteerEntry[],
): (outcode: string, point: Point) => boolean {
  const districts = new Set(
    gazetteer
      .filter(({ kind }) => kind === 'district' || kind === 'sector')
      .map(({ name }) => name.replace(/ .*$/, '')),
  )
  return (outcode, point) =>
    (districts.size === 0 || districts.has(outcode)) && contains(bounds, point)
}

const step = 50_000

/** Sorts rows into the files of an area, one for each outcode; only what is kept is held. `progress` hears of every 50,000. */
export async function shardsOf(
  rows: AsyncIterable<PostcodeRow>,
  has: (outcode: string, point: Point) => boolean,
  progress: (read: number) => void = () => undefined,
): Promise<{ shards: Shards; ended: EndedPostcodes; count: Count }> {
  const shards: Shards = new Map()
  const terminated: { outcode: string; inward: string }[] = []
  const count: Count = {
    read: 0,
    kept: 0,
    terminated: 0,
    'without-point': 0,
    unreadable: 0,
    elsewhere: 0,
    repeated: 0,
  }
  for await (const row of rows) {
    count.read += 1
    if (count.read % step === 0) progress(count.read)
    if (row.is === 'terminated' && row.point && has(row.outcode, row.point)) terminated.push(row)
    if (row.is !== 'good') count[row.is] += 1
    else if (!has(row.outcode, row.point)) count.elsewhere += 1
    else {
      const shard = shards.get(row.outcode) ?? new Map<string, [number, number]>()
      shards.set(row.outcode, shard)
      count[shard.has(row.inward) ? 'repeated' : 'kept'] += 1
      shard.set(row.inward, [rounded(row.point.lat), rounded(row.point.lon)])
    }
  }
  return { shards, ended: endedOf(terminated, shards), count }
}

/** One that was given to another street since is in use. */
function endedOf(
  terminated: readonly { outcode: string; inward: string }[],
  shards: Shards,
): EndedPostcodes {
  const ended: EndedPostcodes = new Map()
  for (const { outcode, inward } of terminated) {
    if (shards.get(outcode)?.has(inward)) continue
    const sector = `${outcode} ${inward.slice(0, 1)}`
    ended.set(sector, (ended.get(sector) ?? new Set()).add(inward.slice(1)))
  }
  return ended
}

const sorted = <T>(map: Map<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** The files below `postcodes/`: index.json, ended.json, and one for each outcode; short, for phones fetch them. */
export function shardFiles(shards: Shards, ended: EndedPostcodes): Map<string, string> {
  const all = sorted(shards)
  const gone = sorted(ended).map(([sector, letters]) => [sector, [...letters].sort().join('')])
  return new Map([
    ['index.json', `${JSON.stringify(all.map(([outcode]) => outcode))}\n`],
    ['ended.json', `${JSON.stringify(Object.fromEntries(gone))}\n`],
    ...all.map(
      ([outcode, shard]) =>
        [`${outcode}.json`, `${JSON.stringify(Object.fromEntries(sorted(shard)))}\n`] as const,
    ),
  ])
}
