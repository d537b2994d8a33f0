import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, withStyles } from './contentSecurity.ts'

const attribution = ''

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((said) => said.startsWith(`${name} `))
}

describe('the content security policy', () => {
  it('lets in nothing but our own files', () => {
    expect(contentSecurityPolicy([{ type: 'embedded' }])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    )
  })

  it('lets in the styles that a page names, in a header as in a page', () => {
    const policy = contentSecurityPolicy([])
    expect(directive(withStyles(policy, ['sha256-a', 'sha256-b']), 'style-src')).toBe(
      "style-src 'self' 'sha256-a' 'sha256-b'",
    )
    expect(withStyles(policy.replaceAll("'", '&#39;'), ['sha256-a'])).toContain(
      'style-src &#39;self&#39; &#39;sha256-a&#39;; img-src',
    )
    expect(withStyles(policy, [])).toBe(policy)
  })

  it.each([
    ['https://{s}.tile.example/{z}/{x}/{y}.png', ' https://*.tile.example'],
    ['https://tile.example:8080/{z}.png?key=1', ' https://tile.example:8080'],
    ['/tiles/{z}/{x}/{y}.png', ''],
  ])('lets in images of the raster map %s', (url, host) => {
    const policy = contentSecurityPolicy([{ type: 'raster', url, attribution, maxZoom: 16 }])
    expect(directive(policy, 'img-src')).toBe(`img-src 'self' data:${host}`)
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self'")
  })

  it('lets a file of map tiles be fetched, each host once', () => {
    const map = { type: 'pmtiles', url: 'https://maps.example/a.pmtiles', attribution } as const
    expect(directive(contentSecurityPolicy([map, map]), 'connect-src')).toBe(
      "connect-src 'self' https://maps.example",
    )
  })
})
