// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DrawQueue } from './drawQueue.ts'

const frame = 16

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Draws things that take so many milliseconds each; answers what was drawn in each of the frames after the next. */
function drawnPerFrame(takes: number[], frames: number): string[] {
  const queue = new DrawQueue<number>()
  let drawn = ''
  takes.forEach((time, thing) =>
    queue.add(thing, () => {
      drawn += String(thing)
      now += time
    }),
  )
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.advanceTimersByTime(frame)
  return Array.from({ length: frames }, () => {
    drawn = ''
    vi.advanceTimersByTime(frame)
    return drawn
  })
}

test.each<[string, number[], string[]]>([
  ['nothing at once', [], ['', '']],
  ['all that fits a frame', [1, 1, 1], ['012', '']],
  ['at least one, however long it takes', [90, 90, 90], ['0', '1', '2', '']],
  ['no more once its share is used', [5, 5, 5, 5], ['01', '23', '']],
])('draws %s', (_, takes, frames) => {
  expect(drawnPerFrame(takes, frames.length)).toEqual(frames)
})

test('lets what stands be seen first', () => {
  const queue = new DrawQueue<string>()
  const draw = vi.fn()
  queue.add('a', draw)
  vi.advanceTimersByTime(frame)
  expect(draw).not.toHaveBeenCalled()
  vi.advanceTimersByTime(frame)
  expect(draw).toHaveBeenCalledOnce()
})

test('draws a thing once, as it was last asked for, and keeps its turn', () => {
  const queue = new DrawQueue<string>()
  const drawn: string[] = []
  queue.add('a', () => drawn.push('a, bare'))
  queue.add('b', () => drawn.push('b'))
  queue.add('a', () => drawn.push('a, with streets'))
  vi.advanceTimersByTime(2 * frame)
  expect(drawn).toEqual(['a, with streets', 'b'])
})

test('begins anew once all is drawn', () => {
  const queue = new DrawQueue<string>()
  const drawn: string[] = []
  for (const thing of ['a', 'b']) {
    queue.add(thing, () => drawn.push(thing))
    vi.advanceTimersByTime(3 * frame)
  }
  expect(drawn).toEqual(['a', 'b'])
})
