import { describe, expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { rememberBySession } from './remembered.ts'

describe('rememberBySession', () => {
  const one = sampleCatalogue()
  const other = sampleCatalogue()
  const sessions = [...one.sessions.values()]

  it('works out each answer once for a question', () => {
    const answer = vi.fn(() => 'yes')
    const remember = rememberBySession<string>()
    for (const time of [1, 2, 3]) {
      expect(sessions.map(remember(one, 'today', answer)), `time ${time}`).toEqual(
        sessions.map(() => 'yes'),
      )
    }
    expect(answer).toHaveBeenCalledTimes(sessions.length)
  })

  it.each([
    ['another question', one, 'tomorrow'],
    ['another catalogue', other, 'today'],
  ])('answers %s anew', (_what, catalogue, question) => {
    const remember = rememberBySession<string>()
    sessions.forEach(remember(one, 'today', () => 'old'))
    const [session] = sessions
    expect(session && remember(catalogue, question, () => 'new')(session)).toBe('new')
  })
})
