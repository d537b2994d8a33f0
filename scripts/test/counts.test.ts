import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, summary } from './counts.ts'

describe('counting tests', () => {
  it('counts a test file that could not be loaded as a failure', () => {
    const counts = countVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    })
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2, again: 0 })
  })

  it('counts a test that passed on its second try as passed, and says so', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 2, skipped: 0 }
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 1, skipped: 0, again: 2 })
  })

  it.each([
    [[], '0 passed, 0 failed'],
    [[{ passed: 2, failed: 0, skipped: 0, again: 0 }], '2 passed, 0 failed'],
    [
      [
        { passed: 2, failed: 1, skipped: 0, again: 0 },
        { passed: 3, failed: 0, skipped: 4, again: 1 },
      ],
      '5 passed, 1 failed, 4 skipped, 1 passed only when tried again',
    ],
  ])('says %j in one line', (counts, line) => {
    expect(summary(counts)).toBe(line)
  })
})
