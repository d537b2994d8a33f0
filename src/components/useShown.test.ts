// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useShown } from './useShown.ts'

it.each<[string, [question: string, least: number, shown: number][]]>([
  [
    'grows with what has to be shown',
    [
      ['a', 12, 12],
      ['a', 43, 43],
    ],
  ],
  [
    'keeps what was shown for a place that is in focus no more',
    [
      ['a', 43, 43],
      ['a', 12, 43],
    ],
  ],
  [
    'begins anew with another question',
    [
      ['a', 43, 43],
      ['b', 12, 12],
      ['a', 12, 12],
    ],
  ],
  ['shows no more than there is', [['a', 120, 100]]],
])('a list %s', (_, steps) => {
  const { result, rerender } = renderHook((list) => useShown({ ...list, all: 100 }), {
    initialProps: { question: '', least: 0 },
  })
  const seen = steps.map(([question, least]) => {
    rerender({ question, least })
    return [question, least, result.current.shown]
  })
  expect(seen).toEqual(steps)
})
