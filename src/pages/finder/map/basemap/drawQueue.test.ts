// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DrawQueue } from './drawQueue.ts'

const frame = 16
const never = () => 0

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test('draws one thing a frame, in the order they came', () => {
  const queue = new DrawQueue<string>(never)
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
  const queue = new DrawQueue<string>(never)
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
  const queue = new DrawQueue<string>(never)
  const draw = vi.fn()
  queue.add('a', draw)
  vi.advanceTimersByTime(frame)
  expect(draw).not.toHaveBeenCalled()
  vi.advanceTimersByTime(frame)
  expect(draw).toHaveBeenCalledOnce()
})

test('draws a thing once, as it was last asked for, and keeps its turn', () => {
  const queue = new DrawQueue<string>(never)
  const drawn: string[] = []
  queue.add('a', () => drawn.push('a, bare'))
  queue.add('b', () => drawn.push('b'))
  queue.add('a', () => drawn.push('a, with streets'))
  vi.advanceTimersByTime(3 * frame)
  expect(drawn).toEqual(['a, with streets', 'b'])
})

test('begins anew once all is drawn', () => {
  const queue = new DrawQueue<string>(never)
  const drawn: string[] = []
  for (const thing of ['a', 'b']) {
    queue.add(thing, () => drawn.push(thing))
    vi.advanceTimersByTime(3 * frame)
  }
  expect(drawn).toEqual(['a', 'b'])
})

test('waits for a hand that is busy, and draws what was last asked for once it rests', () => {
  let restsAt = 300
  const queue = new DrawQueue<string>(() => Math.max(0, restsAt - performance.now()))
  const drawn: string[] = []
  const start = performance.now()
  restsAt += start
  queue.add('a', () => drawn.push('a'))
  vi.advanceTimersByTime(200)
  restsAt = start + 600
  queue.add('a', () => drawn.push('a, moved'))
  queue.add('b', () => drawn.push('b'))
  vi.advanceTimersByTime(400)
  expect(drawn).toEqual([])
  vi.advanceTimersByTime(3 * frame)
  expect(drawn).toEqual(['a, moved', 'b'])
})
