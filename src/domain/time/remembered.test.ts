import { describe, expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { rememberBySession, rememberLast } from './remembered.ts'

const one = sampleCatalogue()
const other = sampleCatalogue()

describe('rememberLast', () => {
  it('works out an answer once for a catalogue, while the question stays', () => {
    const remember = rememberLast<number>()
    const answer = vi.fn(() => answer.mock.calls.length)
    const asked = [
      [one, 'today'],
      [one, 'today'],
      [other, 'today'],
      [one, 'today'],
      [one, 'tomorrow'],
      [one, 'today'],
    ] as const
    const answers = asked.map(([catalogue, question]) => remember(catalogue, question, answer))
    expect(answers).toEqual([1, 1, 2, 1, 3, 4])
  })
})

describe('rememberBySession', () => {
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
