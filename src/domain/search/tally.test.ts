import { expect, it } from 'vitest'
import { sampleArea } from '#testing/samples.ts'
import { countsOf, noTally, numberedOptions } from './tally.ts'

const area = sampleArea()

it('numbers every option once, and only what is one', () => {
  const { fields, options, numbersOf } = numberedOptions(area)
  const named = options.map((option, number) => `${fields[number] ?? ''} ${option}`)
  expect(new Set(named).size).toBe(options.length)
  expect(numbersOf('free', ['1']).map((number) => named[number])).toEqual(['free 1'])
  expect(numbersOf('free', ['no option', '1'])).toEqual(numbersOf('free', ['1']))
  expect(numbersOf('q', ['rhymes'])).toEqual([])
})

it('tells counts by filter and option', () => {
  const numbered = numberedOptions(area)
  const tally = noTally(numbered)
  for (const number of numbered.numbersOf('days', ['MO', 'SU'])) tally[number] = number
  const counts = countsOf(area, tally)
  const [monday, sunday] = numbered.numbersOf('days', ['MO', 'SU'])
  expect(counts.days).toEqual({ MO: monday, TU: 0, WE: 0, TH: 0, FR: 0, SA: 0, SU: sunday })
  expect(counts.free).toEqual({ '1': 0 })
})
