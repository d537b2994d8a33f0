// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { takeLinkedTo } from '#url/address.ts'
import { useArrival } from './useArrival.ts'

vi.mock('#url/address.ts')

function Page({ path }: { path: string }) {
  useArrival(path)
  return (
    <main>
      <h1>{path}</h1>
    </main>
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scrollTo', vi.fn())
  vi.mocked(takeLinkedTo).mockReturnValue('/privacy/')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('gives a heading the focus once: whoever has left it is left alone', () => {
  const { rerender } = render(<Page path="/" />)
  rerender(<Page path="/privacy/" />)
  const heading = screen.getByRole('heading')
  expect(document.activeElement).toBe(heading)
  heading.blur()
  vi.advanceTimersByTime(10_000)
  expect(document.activeElement).toBe(document.body)
})
