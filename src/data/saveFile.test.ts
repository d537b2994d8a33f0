// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { saveFile } from './saveFile.ts'

afterEach(() => vi.useRealTimers())

it('offers the text as a file of its name and type, and gives its address back later', async () => {
  vi.useFakeTimers()
  const made: Blob[] = []
  const revoke = vi.fn()
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:test/${made.push(blob)}`,
    revokeObjectURL: revoke,
  })
  const clicked: [href: string, name: string][] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push([this.href, this.download])
  })

  saveFile('rhymes.ics', 'text/calendar', 'BEGIN:VCALENDAR – ż')

  expect(clicked).toEqual([['blob:test/1', 'rhymes.ics']])
  expect(made[0]?.type).toBe('text/calendar;charset=utf-8')
  expect(made[0]?.size).toBe(new TextEncoder().encode('BEGIN:VCALENDAR – ż').length)
  expect(revoke).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(revoke).toHaveBeenCalledWith('blob:test/1')
})
