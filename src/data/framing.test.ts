import { describe, expect, it } from 'vitest'
import { ancestorsOf, framing, type WebOrigin } from './framing.ts'

function origin(text: string): WebOrigin {
  const [, protocol = '', hostname = '', port = ''] =
    /^(https?:)\/\/([^:]+)(?::(\d+))?$/.exec(text) ?? []
  return { protocol, hostname, port }
}
const site = origin('https://hubs.example')
const council = 'https://www.norfolk.gov.uk'
const rule = (ancestors: string) => ({
  policy: `default-src 'none'; frame-ancestors ${ancestors}; base-uri 'none'`,
  options: null,
})

describe('who may show the finder', () => {
  it.each([
    ["'self'", council, 'refused'],
    ["'self'", 'https://hubs.example', 'allowed'],
    ["'self'", 'https://hubs.example:8443', 'refused'],
    ["'none'", 'https://hubs.example', 'refused'],
    ['', council, 'refused'],
    ['*', council, 'allowed'],
    ['https:', council, 'allowed'],
    ['https:', 'http://www.norfolk.gov.uk', 'refused'],
    [`'self' ${council}`, council, 'allowed'],
    [`'self' ${council}`, 'http://www.norfolk.gov.uk', 'refused'],
    [`'self' ${council}`, 'https://norfolk.gov.uk', 'refused'],
    [`'self' ${council}`, 'https://www.norfolk.gov.uk.elsewhere.example', 'refused'],
    [`'self' ${council}/families`, council, 'allowed'],
    ['http://www.norfolk.gov.uk', council, 'allowed'],
    ['www.norfolk.gov.uk', council, 'allowed'],
    ['WWW.Norfolk.gov.uk', council, 'allowed'],
    ['www.norfolk.gov.uk', 'http://www.norfolk.gov.uk', 'refused'],
    ['https://*.norfolk.gov.uk', council, 'allowed'],
    ['https://*.norfolk.gov.uk', 'https://norfolk.gov.uk', 'refused'],
    ['https://*.norfolk.gov.uk', 'https://evilnorfolk.gov.uk', 'refused'],
    ['https://www.norfolk.gov.uk:8443', council, 'refused'],
    ['https://www.norfolk.gov.uk:8443', 'https://www.norfolk.gov.uk:8443', 'allowed'],
    ['http://localhost:*', 'http://localhost:5143', 'allowed'],
    ['nonsense://///', council, 'refused'],
  ] as const)('%s, asked by %s: %s', (ancestors, host, answer) => {
    expect(framing(rule(ancestors), site, origin(host))).toBe(answer)
  })

  it.each([
    [{ policy: null, options: null }, 'anybody'],
    [{ policy: "default-src 'none'", options: null }, 'anybody'],
    [{ policy: null, options: 'DENY' }, 'refused'],
    [{ policy: null, options: 'SAMEORIGIN' }, 'refused'],
    [{ ...rule(council), options: 'DENY' }, 'allowed'],
    [{ policy: `frame-ancestors ${council}, frame-ancestors 'self'`, options: null }, 'refused'],
    [{ policy: `frame-ancestors ${council}, frame-ancestors https:`, options: null }, 'allowed'],
  ] as const)('%j: %s', (rule, answer) => {
    expect(framing(rule, site, origin(council))).toBe(answer)
  })

  it('is nobody with https, where the finder has none', () => {
    const open = { policy: null, options: null }
    expect(framing(open, origin('http://hubs.example'), origin(council))).toBe('insecure')
    expect(framing(open, origin('http://localhost:4173'), origin(council))).toBe('anybody')
  })
})

it('lists who may', () => {
  expect(ancestorsOf(rule(`'self' ${council}`))).toEqual([["'self'", council]])
})
