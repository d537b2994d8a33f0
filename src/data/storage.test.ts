// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The storage as a page finds it that was just loaded. */
async function load() {
  vi.resetModules()
  return import('./storage.ts')
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.unstubAllEnvs())

const plan = '{"changed":1764000000000,"picks":[{"is":"place","id":"testham-library"}]}'

describe('names', () => {
  it('carry the path of the deployment, so that two on a host do not meet', async () => {
    vi.stubEnv('BASE_URL', '/families/')
    const families = await load()
    families.keep('device', 'visit-mode', '1')
    expect(Object.keys(localStorage)).toEqual(['family-hub-map:/families/:visit-mode'])
    vi.stubEnv('BASE_URL', '/')
    const root = await load()
    expect(root.kept('device', 'visit-mode')).toBeNull()
    expect(root.keptNames('device')).toEqual([])
  })
})

describe('what was kept under the names before', () => {
  it.each([
    ['visit-mode', '1'],
    ['offline-areas', '["norfolk","wiltshire"]'],
    ['plan:norfolk', plan],
  ])('%s is taken over once', async (name, text) => {
    localStorage.setItem(name, text)
    const { kept } = await load()
    expect(kept('device', name)).toBe(text)
    expect(localStorage.getItem(name)).toBeNull()
  })

  it('is taken over in the tab too', async () => {
    sessionStorage.setItem('plan:norfolk', plan)
    const { keptNames } = await load()
    expect(keptNames('tab')).toEqual(['plan:norfolk'])
    expect(sessionStorage).toHaveLength(1)
  })

  it('does not replace what is kept by now', async () => {
    const { keep } = await load()
    keep('device', 'plan:norfolk', 'newer')
    localStorage.setItem('plan:norfolk', plan)
    const { kept } = await load()
    expect(kept('device', 'plan:norfolk')).toBe('newer')
  })

  it.each([
    ['visit-mode', 'on'],
    ['offline-areas', '{}'],
    ['plan:norfolk', '{"meals":[]}'],
    ['plan:', plan],
    ['my-plan:norfolk', plan],
  ])('%s stays where it is somebody else’s: %s', async (name, text) => {
    localStorage.setItem(name, text)
    const { keptNames } = await load()
    expect(keptNames('device')).toEqual([])
    expect(localStorage.getItem(name)).toBe(text)
  })
})
