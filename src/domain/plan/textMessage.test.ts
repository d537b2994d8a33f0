import { describe, expect, it } from 'vitest'
import { firstThatFits, lettersOf } from './textMessage.ts'

describe('lettersOf', () => {
  it.each([
    ['', 0],
    ['My plan: https://a.example/norfolk/plan/#picks=abc,def', 54],
    ['[x]', 5],
    ['5€', 3],
    ['a – b', null],
    ['it’s', null],
    ['ł', null],
    ['😀', null],
  ])('of %j is %j', (text, letters) => {
    expect(lettersOf(text)).toBe(letters)
  })
})

describe('firstThatFits', () => {
  it.each<[string, [string, ...string[]], string]>([
    ['all that is said', ['long', 'short'], 'long'],
    ['160 letters', ['x'.repeat(160), 'short'], 'x'.repeat(160)],
    ['161 letters do not', ['x'.repeat(161), 'short'], 'short'],
    ['nor a curly quote', ['it’s', 'its'], 'its'],
    ['nothing: the last', ['x'.repeat(200), 'y'.repeat(180)], 'y'.repeat(180)],
  ])('%s', (_, texts, chosen) => {
    expect(firstThatFits(texts)).toBe(chosen)
  })
})
