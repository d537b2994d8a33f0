// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Held } from '#data/offline/useOffline.ts'
import { NoSignal } from './NoSignal.tsx'

const whole: Held = { is: 'whole', savedAt: 0, full: false, mended: false }

function turn(online: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
  act(() => void dispatchEvent(new Event(online ? 'online' : 'offline')))
}

beforeEach(() => {
  document.body.innerHTML = '<header class="header"></header>'
})

it.each<[Held, string]>([
  [whole, 'No signal: saved copy'],
  [{ is: 'waiting', full: false }, 'No signal'],
])(
  'the head of the page says that there is no signal, as long as there is none: %j',
  (held, said) => {
    render(<NoSignal held={held} signal="good" />)
    const status = screen.getByRole('status')
    expect(document.querySelector('.header')?.contains(status)).toBe(true)
    expect(status.textContent).toBe('')
    turn(false)
    expect(status.textContent).toBe(said)
    turn(true)
    expect(status.textContent).toBe('')
  },
)

it('is said where nothing answers, though the phone thinks that it is online', () => {
  turn(true)
  const { rerender } = render(<NoSignal held={whole} signal="none" />)
  expect(screen.getByRole('status').textContent).toBe('No signal: saved copy')
  rerender(<NoSignal held={whole} signal="good" />)
  expect(screen.getByRole('status').textContent).toBe('')
})

it.each<[string, Held, string]>([
  ['a copy of an earlier visit', whole, 'Slow signal: saved copy'],
  ['what was had since the page was opened', { ...whole, is: 'part', savedAt: Infinity }, ''],
  ['nothing yet', { is: 'waiting', full: false }, ''],
])('on a slow line that leaves %s no missing signal is claimed', (_, held, said) => {
  turn(true)
  render(<NoSignal held={held} signal="slow" />)
  expect(screen.getByRole('status').textContent).toBe(said)
})
