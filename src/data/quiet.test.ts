// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listenForPresses, untilQuiet, whenQuiet } from './quiet.ts'

listenForPresses()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('waits until nobody has pressed a key for a second, from the last of them', async () => {
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
})

it('does not count what is pressed in what asks', () => {
  const [own, other] = ['div', 'button'].map((name) =>
    document.body.appendChild(document.createElement(name)),
  )
  const press = (on = other) => on?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  press()
  expect(untilQuiet(400, own)).toBe(400)
  vi.advanceTimersByTime(300)
  expect(untilQuiet(400, own)).toBe(100)
  press(own)
  expect(untilQuiet(400, own)).toBe(0)
  expect(untilQuiet(400)).toBe(400)
})
