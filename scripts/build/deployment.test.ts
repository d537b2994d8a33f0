import { describe, expect, it } from 'vitest'
import { basePath, buildMoment, siteOrigin } from './deployment.ts'

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

describe('the moment of a build', () => {
  it('is said in seconds, or is now', () => {
    expect(buildMoment('1795510800').toISOString()).toBe('2026-11-24T09:00:00.000Z')
    const day = buildMoment(undefined)
    expect(Math.abs(day.getTime() - Date.now())).toBeLessThan(26 * 60 * 60_000)
    expect(day.toISOString()).toMatch(/T00:00:00.000Z$/)
  })

  it.each(['', 'today', '-1', '2026-11-24'])('is not %j', (said) => {
    expect(() => buildMoment(said)).toThrow('must be a number of seconds')
  })
})

describe('the host of a build', () => {
  it.each([
    [undefined, null],
    ['https://families.example.org', 'https://families.example.org'],
    ['http://localhost:4173', 'http://localhost:4173'],
  ])('%j is %j', (said, origin) => {
    expect(siteOrigin(said)).toBe(origin)
  })

  it.each(['', 'families.example.org', 'https://x.example/', 'ftp://x.example'])(
    'is not %j',
    (said) => {
      expect(() => siteOrigin(said)).toThrow('must be a host without a path')
    },
  )
})
