import { expect, it } from 'vitest'
import { problems, quoted } from './said.ts'

it.each([
  [0, 1, '1 warning'],
  [2, 0, '2 errors'],
  [1, 2, '1 error and 2 warnings'],
])('counts %i errors and %i warnings', (errors, warnings, said) => {
  expect(problems(errors, warnings)).toBe(said)
})

it('says what somebody typed, and never long', () => {
  expect(quoted('25:00')).toBe('“25:00”')
  expect(quoted('x'.repeat(50))).toBe(`“${'x'.repeat(40)}…”`)
})
