import { describe, expect, it } from 'vitest'
import { basePath } from './basePath.ts'

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['/', '/'],
    ['/families/', '/families/'],
    ['/~council/families/', '/~council/families/'],
  ])('takes %j as %j', (said, base) => {
    expect(basePath(said)).toBe(base)
  })

  it.each(['', 'families', '/families', 'families/', '//', '/a//b/', 'https://x/', '/a b/'])(
    'refuses %j in a sentence',
    (said) => {
      expect(() => basePath(said)).toThrow('must be a path that starts and ends with "/"')
    },
  )
})
