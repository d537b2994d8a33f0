// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useIsOwnPlace } from '#data/location.ts'
import { useLocate } from './LocateButton.tsx'

/** The browser's own question, to be answered by the test. */
let answer: { yes: PositionCallback; no: PositionErrorCallback }

beforeEach(() => {
  vi.useFakeTimers()
  const asks: Pick<Geolocation, 'getCurrentPosition'> = {
    getCurrentPosition: (yes, no) => (answer = { yes, no: no ?? (() => undefined) }),
  }
  Object.defineProperty(navigator, 'geolocation', { value: asks, configurable: true })
})
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const point = { coords: { latitude: 52.68151, longitude: 0.94123 } } as GeolocationPosition

function press(near = '') {
  const onChange = vi.fn()
  const hook = renderHook(({ near }) => useLocate(near, onChange), { initialProps: { near } })
  act(() => hook.result.current[1]())
  return { ...hook, onChange, state: () => hook.result.current[0] }
}

it('says so where the browser’s question stands unanswered, and takes a late yes', async () => {
  const { state, onChange } = press()
  await wait(11_000)
  expect(state()).toEqual({ is: 'asking' })
  await wait(2_000)
  expect(state()).toEqual({ is: 'failed', kind: 'unanswered', near: '' })
  answer.yes(point)
  await wait(0)
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ near: '52.682,0.941' }, 'push')
  expect(state()).toEqual({ is: 'idle' })
})

it('notes that the phone is there: and at no other point, nor one where it was before', async () => {
  const isOwn = (near: string) => renderHook(() => useIsOwnPlace(near)).result.current
  const { unmount } = press()
  answer.yes(point)
  await wait(0)
  expect(isOwn('52.682,0.941')).toBe(true)
  expect(isOwn('52.682,0.942')).toBe(false)
  unmount()
  press()
  answer.yes({ coords: { latitude: 52.7, longitude: 1 } } as GeolocationPosition)
  await wait(0)
  expect(isOwn('52.682,0.941')).toBe(false)
})

it.each<[string, () => void]>([
  ['yes', () => answer.yes(point)],
  ['no', () => answer.no({ code: 1 } as GeolocationPositionError)],
])('moves and says nothing on a late %s where another place was typed', async (_, say) => {
  const { state, onChange, rerender } = press()
  await wait(13_000)
  rerender({ near: 'Thistleton' })
  say()
  await wait(0)
  expect(onChange).not.toHaveBeenCalled()
  expect(state()).toEqual({ is: 'idle' })
})
