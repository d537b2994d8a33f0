import { afterEach, describe, expect, it, vi } from 'vitest'
import { archive } from '#testing/fixture/archive.ts'
import { NoArchive, StreetArchive } from './archive.ts'

afterEach(() => vi.unstubAllGlobals())

const file = archive()

/** A host that answers as said; `asked` are the ranges it was asked for. */
function host(answer: (range: [from: number, to: number]) => Response): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (_url: string, { headers }: { headers: { range: string } }) => {
    asked.push(headers.range)
    const [from = 0, to = 0] = /(\d+)-(\d+)/.exec(headers.range)?.slice(1).map(Number) ?? []
    return Promise.resolve(answer([from, to]))
  })
  return asked
}
const part = ([from, to]: [number, number]) =>
  new Response(file.slice(from, to + 1), { status: 206, headers: { etag: '"1"' } })
const whole = (length: number) => () =>
  new Response(file, { headers: { 'content-length': String(length) } })

const town = { z: 12, x: 2058, y: 1341 }
const opened = () => new StreetArchive('https://host.test/testshire.pmtiles')

describe('an archive of streets', () => {
  it('is asked for parts, and each tile once, however near it is looked at', async () => {
    const asked = host(part)
    const streets = opened()
    expect(streets.tileNow(town)).toBeNull()
    const [tile] = await Promise.all([
      streets.tile(town),
      streets.tile({ z: 13, x: 4116, y: 2682 }),
    ])
    expect(tile?.land).toHaveLength(1)
    expect(streets.tileNow(town)).toBe(tile)
    expect(asked).toHaveLength(2)
  })

  it('tells of a tile that has come', async () => {
    host(part)
    const streets = opened()
    const heard = vi.fn()
    const stop = streets.onTile(heard)
    await streets.tile(town)
    expect(heard).toHaveBeenCalledOnce()
    stop()
  })

  it('is taken whole from a host without parts where it is small', async () => {
    const asked = host(whole(file.length))
    expect((await opened().tile(town))?.land).toHaveLength(1)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['it comes only whole, and is large', whole(11_000_000)],
    ['it is not there', () => new Response('', { status: 404 })],
  ])('cannot be had where %s', async (_, answer) => {
    host(answer)
    await expect(opened().tile(town)).rejects.toThrow(NoArchive)
  })

  it('is asked again after the signal was lost', async () => {
    let lost = true
    host((range) => {
      if (lost) throw new TypeError('Failed to fetch')
      return part(range)
    })
    const streets = opened()
    await expect(streets.tile(town)).rejects.toThrow(TypeError)
    lost = false
    expect((await streets.tile(town))?.land).toHaveLength(1)
  })

  it('is read from what is held, whole tile by whole tile, where there is no signal', async () => {
    const held = new Map<string, Response>()
    vi.stubGlobal('caches', {
      has: () => Promise.resolve(true),
      open: () =>
        Promise.resolve({
          keys: () => Promise.resolve([]),
          match: (key: string) => Promise.resolve(held.get(key)?.clone()),
          put: (key: string, value: Response) => Promise.resolve(void held.set(key, value)),
        }),
    })
    vi.stubGlobal('location', new URL('https://host.test/'))
    host(part)
    // The archive has one tile, of zoom 0.
    expect(await opened().hold('plan', [{ lat: 52.68, lon: 0.94 }])).toBe(2)
    expect([...held.keys()]).toEqual(['https://host.test/testshire.pmtiles/zooms'])
    // Where its tiles begin: PMTiles 3, header.
    const tile = new Response(file.slice(Number(new DataView(file.buffer).getBigUint64(56, true))))
    held.set('https://host.test/testshire.pmtiles/0/0/0', tile)
    host(() => {
      throw new TypeError('Failed to fetch')
    })
    expect((await opened().tile(town))?.land).toHaveLength(1)
  })
})
