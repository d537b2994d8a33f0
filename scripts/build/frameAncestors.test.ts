import { describe, expect, it } from 'vitest'
import { frameAncestors } from './frameAncestors.ts'

describe('who may frame the pages', () => {
  it.each([
    [undefined, "'self'"],
    ["'self'", "'self'"],
    ["'none'", "'none'"],
    ['*', '*'],
    [
      " 'self'  https://www.norfolk.gov.uk https://*.norfolk.gov.uk ",
      "'self' https://www.norfolk.gov.uk https://*.norfolk.gov.uk",
    ],
    ["'self' http://localhost:*", "'self' http://localhost:*"],
    ['https:', 'https:'],
    ['www.norfolk.gov.uk:8443', 'www.norfolk.gov.uk:8443'],
  ])('%s: %s', (said, sources) => {
    expect(frameAncestors(said)).toBe(sources)
  })

  it.each([
    '',
    ' ',
    'self',
    "'none' https://www.norfolk.gov.uk",
    "'self'; script-src *",
    'https://www.norfolk.gov.uk/page',
    "'self', https://www.norfolk.gov.uk",
    'javascript:',
  ])('"%s" stops the build', (said) => {
    expect(() => frameAncestors(said)).toThrow(/FRAME_ANCESTORS/)
  })
})
