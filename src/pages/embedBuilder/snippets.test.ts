// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBands, type Search } from '#domain/search/search.ts'
import { parseSearch } from '#url/search.ts'
import { attributesOf, frameCode, isHeight, linkCode, scriptCode, type Embed } from './snippets.ts'

const unsaid = parseSearch('', 'embed')

const embed: Embed = {
  site: 'https://hubs.example/families/',
  area: 'norfolk',
  search: {
    ...unsaid,
    types: ['bounce-and-rhyme'],
    ages: ['0-5m', '6-11m'],
    near: 'Dereham',
  },
  height: '42rem',
  accent: null,
  find: 'Find sessions and places for under-5s in Norfolk',
  title: 'Sessions and places for under-5s in Norfolk',
}

it('is the code of the contract', () => {
  expect(scriptCode(embed)).toBe(
    `<script type="module" src="https://hubs.example/families/embed.js"></script>
<family-hub-map area="norfolk" near="Dereham" ages="0-5m,6-11m" types="bounce-and-rhyme">
  <a href="https://hubs.example/families/norfolk/#near=Dereham&amp;ages=0-5m,6-11m&amp;types=bounce-and-rhyme">Find sessions and places for under-5s in Norfolk</a>
</family-hub-map>`,
  )
})

it('has a frame that needs no script', () => {
  expect(frameCode({ ...embed, search: unsaid })).toBe(
    '<iframe src="https://hubs.example/families/norfolk/?embed" title="Sessions and places for under-5s in Norfolk" width="100%" height="672" loading="lazy" allow="geolocation; web-share; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  )
})

it.each([
  [
    '30rem',
    [
      ['area', 'norfolk'],
      ['height', '30rem'],
    ],
  ],
  ['42rem', [['area', 'norfolk']]],
])('says a height of %s only where it is not the usual one', (height, attributes) => {
  expect(attributesOf({ ...embed, search: unsaid, height })).toEqual(attributes)
})

it('carries the colour of the council in the element and in the frame, not in the link', () => {
  const blue = { ...embed, search: unsaid, accent: '#005ea5' }
  expect(scriptCode(blue)).toContain('<family-hub-map area="norfolk" accent="#005ea5">')
  expect(frameCode(blue)).toContain(
    'src="https://hubs.example/families/norfolk/?embed#accent=005ea5"',
  )
  expect(linkCode(blue)).toContain('href="https://hubs.example/families/norfolk/"')
})

it('leaves out what would not last', () => {
  const search = parseSearch('from=2026-12-01&picks=a&at=b&free=1', 'embed')
  expect(attributesOf({ ...embed, search })).toEqual([
    ['area', 'norfolk'],
    ['free', '1'],
  ])
})

it.each([
  ['42rem', true],
  ['600px', true],
  ['12.5rem', true],
  ['600', false],
  ['100vh', false],
  ['600px; color: red', false],
  ['', false],
])('%s is a height: %s', (text, is) => {
  expect(isHeight(text)).toBe(is)
})

describe('whatever is asked for', () => {
  const search: fc.Arbitrary<Search> = fc
    .record({
      near: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      ages: fc.subarray([...ageBands]),
      free: fc.boolean(),
    })
    .map((said) => ({ ...unsaid, ...said }))

  it('is what a page with the code asks for, in all three forms, and nothing else gets into the page', () => {
    fc.assert(
      fc.property(search, (search) => {
        const asked = { ...embed, search, find: '<b>"Find" & go</b>' }
        document.body.innerHTML = scriptCode(asked) + frameCode(asked)
        expect(document.querySelectorAll('b')).toHaveLength(0)
        expect(document.body.children).toHaveLength(3)
        const element = document.querySelector('family-hub-map')!
        const said = new URLSearchParams(
          [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
        )
        const link = element.querySelector('a')!
        for (const fragment of [
          said.toString(),
          link.hash,
          new URL(document.querySelector('iframe')!.src).hash,
        ])
          expect(parseSearch(fragment, 'embed')).toEqual(search)
        expect(link.textContent).toBe(asked.find)
        expect(scriptCode(asked)).toContain(linkCode(asked))
      }),
    )
  })
})
