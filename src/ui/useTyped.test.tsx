// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTyped } from './useTyped.ts'

const heard = vi.fn()

function Box({ pause }: { pause: number }) {
  const [text, setText] = useState('Chosen')
  const { typed, type, settle } = useTyped(
    text,
    (next) => {
      heard(next)
      setText(next)
    },
    pause,
  )
  function leave() {
    settle(typed)
    if (typed === 'nothing known') setText('Chosen')
  }
  return (
    <>
      <input value={typed} onChange={(event) => type(event.target.value)} onBlur={leave} />
      <button onClick={() => setText('')}>Clear</button>
      <p>{text}</p>
    </>
  )
}

const box = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (value: string) => fireEvent.change(box(), { target: { value } })
const told = () => screen.getByRole('paragraph').textContent

function wait(milliseconds: number) {
  act(() => void vi.advanceTimersByTime(milliseconds))
}

beforeEach(() => {
  vi.useFakeTimers()
  heard.mockClear()
})
afterEach(() => vi.useRealTimers())

describe('without a pause', () => {
  beforeEach(() => void render(<Box pause={0} />))

  it('tells of each letter', () => {
    for (const text of ['r', 'rh', 'rhy ']) type(text)
    expect(heard.mock.calls).toEqual([['r'], ['rh'], ['rhy ']])
    expect([box().value, told()]).toEqual(['rhy ', 'rhy '])
  })

  it('shows what it is told to, also where that is what stood there before', () => {
    type('nothing known')
    fireEvent.blur(box())
    expect([box().value, told()]).toEqual(['Chosen', 'Chosen'])
    fireEvent.click(screen.getByRole('button'))
    expect(box().value).toBe('')
  })
})

describe('with a pause', () => {
  beforeEach(() => void render(<Box pause={200} />))

  it('shows each letter, and tells of them once typing has rested', () => {
    for (const text of ['r', 'rh', 'rhy ']) {
      type(text)
      wait(150)
    }
    expect([box().value, told()]).toEqual(['rhy ', 'Chosen'])
    wait(50)
    expect(heard.mock.calls).toEqual([['rhy ']])
    expect([box().value, told()]).toEqual(['rhy ', 'rhy '])
  })

  it('tells at once what is left, and only once', () => {
    type('rhyme')
    fireEvent.blur(box())
    wait(1000)
    expect(heard.mock.calls).toEqual([['rhyme']])
  })

  it('shows what it is told to instead of what was typed last', () => {
    type('nothing known')
    fireEvent.blur(box())
    wait(1000)
    expect([box().value, told()]).toEqual(['Chosen', 'Chosen'])
  })
})
