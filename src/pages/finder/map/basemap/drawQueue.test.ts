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

test('draws one thing a frame, in the order they came', () => {
  const queue = new DrawQueue<string>()
  const drawn: string[] = []
  for (const thing of ['a', 'b', 'c']) queue.add(thing, () => drawn.push(thing))
  vi.advanceTimersByTime(frame)
  const seen = Array.from({ length: 4 }, () => {
    vi.advanceTimersByTime(frame)
    return drawn.join('')
  })
  expect(seen).toEqual(['a', 'ab', 'abc', 'abc'])
})

test('goes on after one that cannot be drawn', () => {
  const queue = new DrawQueue<string>()
  const draw = vi.fn()
  queue.add('a', () => {
    throw new Error('no memory')
  })
  queue.add('b', draw)
  expect(() => vi.advanceTimersByTime(2 * frame)).toThrow('no memory')
  vi.advanceTimersByTime(frame)
  expect(draw).toHaveBeenCalledOnce()
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
  vi.advanceTimersByTime(3 * frame)
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
