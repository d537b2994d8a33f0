import { expect, it } from 'vitest'
import { plainChoices } from './plainChoices.ts'

it.each([
  ['("everyone" | "targeted")', '"everyone" or "targeted"'],
  ['("a" | "b" | "c")', '"a" or "b" or "c"'],
  ['a time written HH:MM', 'a time written HH:MM'],
  ['(something else)', '(something else)'],
])('%s is said %s', (expected, said) => {
  expect(plainChoices(expected)).toBe(said)
})
