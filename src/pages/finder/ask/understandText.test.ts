import { expect, test, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { makeReady } from './understandText.ts'

const known = { gazetteer: [], catalogue: sampleCatalogue({}), otherAreas: [] }

test('what letters are answered from is made ready once, whoever waits for it, and after what is under way', async () => {
  const onReady = vi.fn()
  const ready = makeReady(known)
  void ready.then(onReady)
  expect(makeReady(known)).toBe(ready)
  await Promise.resolve()
  expect(onReady).not.toHaveBeenCalled()
  await ready
})
