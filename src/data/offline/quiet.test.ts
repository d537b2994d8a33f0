// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenForPresses, whenQuiet } from './quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('waits until nobody has pressed a key for a second, from the last of them', async () => {
  const stop = listenForPresses()
  const press = () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  const quiet = vi.fn()
  press()
  void whenQuiet().then(quiet)
  await vi.advanceTimersByTimeAsync(900)
  press()
  await vi.advanceTimersByTimeAsync(900)
  expect(quiet).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(100)
  expect(quiet).toHaveBeenCalled()
  stop()
  press()
  const after = vi.fn()
  void whenQuiet().then(after)
  await vi.advanceTimersByTimeAsync(0)
  expect(after).toHaveBeenCalled()
})
