import { expect, it } from 'vitest'
import { age } from './ageText.ts'

it.each<[string, number]>([
  ['18 months', 18],
  ['1 month', 1],
  ['2 years', 24],
  ['2 years old', 24],
  ['2yrs', 24],
  ['2nd birthday', 24],
  ['2nd', 24],
  ['first birthday', 12],
  ['Birth', 0],
  ['0', 0],
])('“%s” is %d months', (text, count) => {
  expect(age.read(text)).toEqual({ is: 'read', value: count })
})

it.each([
  ['2', '2 years or 2 months: say which'],
  ['1', '1 year or 1 month: say which'],
  ['18', '18 years or 18 months: say which'],
  ['0 birthday', 'an age, like 18 months, 2 years or 2nd birthday'],
  ['young', 'an age, like 18 months, 2 years or 2nd birthday'],
])('“%s” is asked about', (text, expected) => {
  expect(age.read(text)).toEqual({ is: 'misread', expected })
})

it('is read back as it was written', () => {
  for (let count = 0; count <= 240; count += 1)
    expect(age.read(age.write(count))).toEqual({ is: 'read', value: count })
})
