// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSearch } from '#domain/search/search.ts'
import { formatSearch, parseSearch } from '#url/search.ts'
import { pageOf } from './frame.ts'
import { accentOf, reservedHeight, searchKeys, searchOf } from './attributes.ts'

const script = 'https://hubs.example/families/embed.js'

function element(attributes: Record<string, string>): Element {
  const made = document.createElement('family-hub-map')
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}

describe('the page in the frame', () => {
  it.each([
    [{}, 'https://hubs.example/families/?embed'],
    [{ area: 'norfolk' }, 'https://hubs.example/families/norfolk/?embed'],
    [{ area: '../../elsewhere' }, 'https://hubs.example/families/?embed'],
    [{ area: '//elsewhere.example' }, 'https://hubs.example/families/?embed'],
    [{ area: 'norfolk', src: 'https://other.example/' }, 'https://other.example/norfolk/?embed'],
    [
      { area: 'norfolk', src: 'https://other.example/hubs' },
      'https://other.example/hubs/norfolk/?embed',
    ],
    [
      { area: 'norfolk', src: 'javascript:alert(1)' },
      'https://hubs.example/families/norfolk/?embed',
    ],
    [
      { area: 'norfolk', src: 'data:text/html,hello' },
      'https://hubs.example/families/norfolk/?embed',
    ],
    [{ area: 'norfolk', src: 'https://' }, 'https://hubs.example/families/norfolk/?embed'],
  ])('%j: %s', (attributes, page) => {
    expect(pageOf(element(attributes), script).href).toBe(page)
  })

  it('is a web address, whatever the attributes say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (area, src) => {
        const { protocol, search } = pageOf(element({ area, src }), script)
        expect(['http:', 'https:']).toContain(protocol)
        expect(search).toBe('?embed')
      }),
    )
  })
})

describe('the search of the attributes', () => {
  it('has an attribute for each key of the fragment', () => {
    expect([...searchKeys].sort()).toEqual(Object.keys(defaultSearch).sort())
  })

  it.each([
    [{}, ''],
    [
      { types: 'bounce-and-rhyme', ages: '0-5m,6-11m', near: 'Dereham' },
      'near=Dereham&ages=0-5m,6-11m&types=bounce-and-rhyme',
    ],
    [{ free: '', dropin: '1' }, 'free=1&dropin=1'],
    [{ near: ' ', q: '' }, ''],
    [{ near: 'A & B#c' }, 'near=A+%26+B%23c'],
    [{ height: '600', title: 'Here', class: 'wide' }, ''],
  ])('%j: %s', (attributes, search) => {
    expect(searchOf(element(attributes))).toBe(search)
  })

  it('is read in the frame as it was meant', () => {
    const search = { ...defaultSearch, near: 'Fern Bank', ages: ['0-5m' as const], free: true }
    const attributes = Object.fromEntries(new URLSearchParams(formatSearch(search)))
    expect(parseSearch(searchOf(element(attributes)))).toEqual(search)
  })
})

it.each([
  [{}, ''],
  [{ accent: '#005EA5' }, '005ea5'],
  [{ accent: 'blue' }, ''],
  [{ accent: '005ea5&near=NR1' }, ''],
])('the colour of %j is "%s"', (attributes, accent) => {
  expect(accentOf(element(attributes))).toBe(accent)
})

it.each([
  [{}, ''],
  [{ height: '600' }, '600px'],
  [{ height: ' 30rem ' }, '30rem'],
])('the height reserved for %j is "%s"', (attributes, height) => {
  expect(reservedHeight(element(attributes))).toBe(height)
})
