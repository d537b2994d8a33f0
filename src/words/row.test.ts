import { expect, it } from 'vitest'
import { date, time } from '#testing/samples.ts'
import { row } from './row.ts'

const on = (day: number) => ({ date: date(`2026-11-${day}`), starts: time('10:00') })

it.each([
  [[on(26)], 'Also Thu 26 Nov, 10am'],
  [[on(26), on(27)], 'Also Thu 26 Nov, 10am and Fri 27 Nov, 10am'],
  [[25, 26, 27, 28].map(on), 'Also Wed 25 Nov, 10am, Thu 26 Nov, 10am and 2 more times'],
])('names when else a session is on: %j', (meetings, said) => {
  expect(row.also(meetings, date('2026-11-24'))).toBe(said)
})
