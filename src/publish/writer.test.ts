// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { sampleBuilt as built } from '#testing/built.ts'
import { files as published } from '#testing/fixture/files.ts'

/** What only a browser has, and a build has not. */
const browser = [
  'document',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'matchMedia',
]

async function written(files: ReadonlyMap<string, string>) {
  vi.resetModules()
  const { writeWebsite } = await import('./writer.ts')
  const moment = new Date('2026-11-24T09:00:00Z')
  const steps = writeWebsite({ area: 'testshire', after: files, before: files, built, moment })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value.files
  }
}

afterEach(() => vi.unstubAllGlobals())

it('writes in a browser, whatever that holds, what it writes in a build, to the byte', async () => {
  const files = new Map(Object.entries(published).map(([file, it]) => [file, JSON.stringify(it)]))
  const picks = [{ id: 'thistleton-bounce', was: { title: 'Bounce', place: 'Hall' } }]
  const plan = JSON.stringify({ changed: Date.now(), picks })
  localStorage.setItem('family-hub-map:/:plan:testshire', plan)
  localStorage.setItem('family-hub-map:/:visit-mode', '1')
  const inBrowser = await written(files)
  for (const name of [...browser, 'window', 'self']) vi.stubGlobal(name, undefined)
  const inBuild = await written(files)

  expect(inBuild.size).toBeGreaterThan(30)
  expect([...inBrowser.keys()]).toEqual([...inBuild.keys()])
  for (const [file, text] of inBuild) expect(inBrowser.get(file), file).toBe(text)
})
