import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, fnv1a } from './pickCode.ts'

describe('fnv1a', () => {
  it.each([
    ['', 0xcbf29ce484222325n],
    ['a', 0xaf63dc4c8601ec8cn],
    ['foobar', 0x85944171f73967e8n],
  ])('of %j is as published', (text, hash) => {
    expect(fnv1a(text)).toBe(hash)
  })
})

describe('codeOf', () => {
  // People keep links: a code that changes breaks them.
  it.each([
    ['acle-library', 'rwd8gn0'],
    ['acle-library-bounce-and-rhyme', 'y9wmqk8'],
    ['a', 'j9yv5r5'],
  ])('%s is %s for ever', (id, code) => {
    expect(codeOf(id)).toBe(code)
  })

  it('is seven letters and digits that cannot be misread', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (id) => {
        expect(codeOf(id)).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/)
      }),
    )
  })

  it('spreads ten thousand ids that look alike', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => `library-${n}-bounce-and-rhyme`)
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length)
  })
})
