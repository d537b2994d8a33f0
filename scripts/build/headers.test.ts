import { describe, expect, it } from 'vitest'
import { cacheControl, securityHeaders } from './headers.ts'

describe('how long a file may be kept', () => {
  it.each([
    ['/assets/index-B1x_-9aZ.js', 'public, max-age=31536000, immutable'],
    ['/families/assets/MapView-12345678.css', 'public, max-age=31536000, immutable'],
    ['/norfolk/', 'no-cache'],
    ['/data/norfolk/hubs.json', 'no-cache'],
    ['/favicon.svg', 'no-cache'],
    ['/mockServiceWorker.js', 'no-cache'],
  ])('%s: %s', (path, said) => {
    expect(cacheControl(path)).toBe(said)
  })
})

it('adds to the policy only what a page cannot say of itself', () => {
  const ancestors = "'self' https://council.example"
  expect(securityHeaders("default-src 'none'", ancestors)['Content-Security-Policy']).toBe(
    "default-src 'none'; frame-ancestors 'self' https://council.example",
  )
})
