// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { go } from './address.ts'
import { entryState, keepInEntry } from './entryState.ts'

describe('what an entry of the history was left with', () => {
  beforeEach(() => history.replaceState(null, '', '/testshire/'))

  it('is kept beside what is there, and the address stays', () => {
    keepInEntry('shown', 60)
    keepInEntry('day', '2026-11-26')
    expect([entryState('shown'), entryState('day')]).toEqual([60, '2026-11-26'])
    expect(location.pathname).toBe('/testshire/')
  })

  it('leaves what somebody else keeps there, and is told apart from it', () => {
    history.replaceState({ shown: 5 }, '')
    expect(entryState('shown')).toBeUndefined()
    keepInEntry('shown', 60)
    expect(history.state).toEqual({ shown: 5, 'family-hub-map:/:shown': 60 })
  })

  it.each(['push', 'replace'] as const)('is forgotten by the next search (%s)', (how) => {
    keepInEntry('shown', 60)
    go('/testshire/#q=rhyme', how)
    expect(entryState('shown')).toBeUndefined()
  })

  it.each([null, 'text', 3])('is nothing where the state is %j', (state) => {
    history.replaceState(state, '')
    expect(entryState('shown')).toBeUndefined()
  })
})
