// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTyped } from './useTyped.ts'

const commit = vi.fn()

function Box() {
  const [value, setValue] = useState('')
  const { text, type, settle } = useTyped(value, (text) => {
    commit(text)
    setValue(text)
  })
  return (
    <>
      <input value={text} onChange={(event) => type(event.target.value)} onBlur={() => settle()} />
      <button onClick={() => setValue('')}>Clear</button>
    </>
  )
}

const box = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (value: string) => fireEvent.change(box(), { target: { value } })

function wait(milliseconds: number) {
  act(() => void vi.advanceTimersByTime(milliseconds))
}

describe('useTyped', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    commit.mockClear()
    render(<Box />)
  })
  afterEach(() => vi.useRealTimers())

  it('shows each letter, and answers the pause', () => {
    for (const text of ['r', 'rh', 'rhy ']) {
      type(text)
      wait(150)
    }
    expect(box().value).toBe('rhy ')
    expect(commit).not.toHaveBeenCalled()
    wait(50)
    expect(commit.mock.calls).toEqual([['rhy']])
    expect(box().value).toBe('rhy ')
  })

  it('answers at once when it is left, and only once', () => {
    type('rhyme')
    fireEvent.blur(box())
    wait(1000)
    expect(commit.mock.calls).toEqual([['rhyme']])
  })

  it('forgets what was being typed when the value is changed from elsewhere', () => {
    type('rhyme')
    wait(300)
    type('rhymes')
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    wait(1000)
    expect(commit.mock.calls).toEqual([['rhyme']])
    expect(box().value).toBe('')
  })
})
