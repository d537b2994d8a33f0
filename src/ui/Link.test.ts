// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { hostOf, safeHref, telHref } from './Link.tsx'

describe('safeHref', () => {
  it.each([
    ['https://www.norfolk.gov.uk/', 'https://www.norfolk.gov.uk/'],
    ['http://example.org/a?b=c', 'http://example.org/a?b=c'],
    ['mailto:library@norfolk.gov.uk', 'mailto:library@norfolk.gov.uk'],
    ['tel:03448008020', 'tel:03448008020'],
  ])('lets %s through', (text, href) => expect(safeHref(text)).toBe(href))

  it.each([
    ['javascript:alert(1)'],
    ['\u0001javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['JAVASCRIPT:alert(1)'],
    ['data:text/html,hello'],
    ['vbscript:x'],
    ['blob:https://example.org/1'],
    ['//example.org/'],
    ['/norfolk/'],
    ['https://norfolk.gov.uk@evil.example/'],
    ['not a link'],
    [''],
  ])('refuses %j', (text) => expect(safeHref(text)).toBeNull())
})

describe('hostOf', () => {
  it.each([
    ['https://www.norfolk.gov.uk/libraries', 'norfolk.gov.uk'],
    ['mailto:a@b.uk', ''],
  ])('of %s is %j', (href, host) => expect(hostOf(href)).toBe(host))
})

describe('telHref', () => {
  it.each([
    ['0344 800 8020', 'tel:03448008020'],
    ['01263 123456 ext 3', 'tel:01263123456'],
    ['+44 (0)1263 123456', 'tel:+441263123456'],
  ])('of %s is %s', (phone, href) => expect(telHref(phone)).toBe(href))
})
