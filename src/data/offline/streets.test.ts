import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dropStreets, heldStreets, holdStreets, streetBytes } from './streets.ts'

/** A browser's caches, as much of them as is asked for. */
function emptyCaches() {
  const all = new Map<string, Map<string, Response>>()
  const open = (name: string) => {
    const held = all.get(name) ?? new Map<string, Response>()
    all.set(name, held)
    const keyOf = (key: string | { url: string }) => (typeof key === 'string' ? key : key.url)
    return Promise.resolve({
      match: (key: string | { url: string }) => Promise.resolve(held.get(keyOf(key))?.clone()),
      put: (key: string, response: Response) => Promise.resolve(void held.set(key, response)),
      delete: (key: string) => Promise.resolve(held.delete(key)),
      keys: () => Promise.resolve([...held.keys()].map((url) => ({ url }))),
    })
  }
  return {
    open,
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  }
}

beforeEach(() => {
  vi.stubGlobal('caches', emptyCaches())
  vi.stubGlobal('location', new URL('https://host.test/norfolk/plan/'))
})
afterEach(() => vi.unstubAllGlobals())

const norfolk = 'https://host.test/norfolk.pmtiles'
const wiltshire = 'https://host.test/wiltshire.pmtiles'
const bytesOf = (part: string) => Promise.resolve(new TextEncoder().encode(part))

describe('streets for where there is no signal', () => {
  it('are held under their own addresses, and counted', async () => {
    expect(await holdStreets('plan', norfolk, ['a', 'b'], bytesOf)).toBe(2)
    expect(await heldStreets(`${norfolk}/b`)).toEqual(new Uint8Array([98]))
    expect(await heldStreets(`${norfolk}/c`)).toBeNull()
    expect(await streetBytes('plan', norfolk)).toBe(2)
  })

  it('are those of the plan as it is now: what was taken out of it goes, and of no other county', async () => {
    await holdStreets('plan', norfolk, ['a', 'b'], bytesOf)
    await holdStreets('plan', wiltshire, ['w'], bytesOf)
    const fetched = vi.fn(bytesOf)
    await holdStreets('plan', norfolk, ['b', 'c'], fetched)
    expect(fetched.mock.calls).toEqual([['c']])
    expect(await heldStreets(`${norfolk}/a`)).toBeNull()
    expect(await heldStreets(`${wiltshire}/w`)).not.toBeNull()
    await dropStreets('plan', norfolk)
    expect(await heldStreets(`${norfolk}/b`)).toBeNull()
    expect(await heldStreets(`${wiltshire}/w`)).not.toBeNull()
  })

  it('are counted for each county apart', async () => {
    await holdStreets('area', norfolk, ['a'], bytesOf)
    expect(await streetBytes('area', norfolk)).toBe(1)
    expect(await streetBytes('area', wiltshire)).toBe(0)
  })

  it('are had again where they are wanted anew, and kept where that fails', async () => {
    const newer = () => Promise.resolve(new Uint8Array([9, 9]))
    await holdStreets('area', norfolk, ['a'], bytesOf)
    await holdStreets('area', norfolk, ['a'], newer)
    expect(await heldStreets(`${norfolk}/a`)).toEqual(new Uint8Array([97]))
    await holdStreets('area', norfolk, ['a'], newer, undefined, true)
    expect(await heldStreets(`${norfolk}/a`)).toEqual(new Uint8Array([9, 9]))
    const fails = () => Promise.reject(new Error('no signal'))
    await expect(holdStreets('area', norfolk, ['a'], fails, undefined, true)).rejects.toThrow()
    expect(await heldStreets(`${norfolk}/a`)).toEqual(new Uint8Array([9, 9]))
  })

  it('of a plan go with it, those of the area stay', async () => {
    await holdStreets('plan', norfolk, ['a'], bytesOf)
    await holdStreets('area', norfolk, ['b'], bytesOf)
    await dropStreets('plan')
    expect(await heldStreets(`${norfolk}/a`)).toBeNull()
    expect(await heldStreets(`${norfolk}/b`)).not.toBeNull()
  })

  it('are none where the browser keeps nothing', async () => {
    vi.stubGlobal('caches', undefined)
    expect(await heldStreets(`${norfolk}/a`)).toBeNull()
    expect(await streetBytes('area', norfolk)).toBe(0)
    await dropStreets('plan')
  })
})
