import { expect, test } from 'vitest'
import { atOnce, finished, inSteps } from './steps.ts'

test.each([0, 1, atOnce, atOnce + 1, 5 * atOnce])(
  'does all of %i things, in their order',
  (many) => {
    const things = Array.from({ length: many }, (_, at) => at)
    const seen: number[] = []
    finished(inSteps(things, (thing) => seen.push(thing)))
    expect(seen).toEqual(things)
  },
)

test('does no more than so many in a step', () => {
  let done = 0
  const steps = inSteps(Array<null>(3 * atOnce), () => (done += 1))
  steps.next()
  expect(done).toBe(atOnce)
})
