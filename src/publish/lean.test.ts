import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { lean } from './lean.ts'

const files = { drawn: '/a/drawn.css', ahead: '/a/ahead.js' }
const root = '<div id="root" hidden></div>'
const leanOf = (html: string) => lean(`${html}${root}`, [], 'session', files).split(root)[0]

it.each([
  [
    'an icon, which is drawn by a style',
    '<svg class="icon icon-left" viewBox="0 0 24 24" aria-hidden="true"><path d="M1"></path></svg>Back',
    '<svg class="icon icon-left" aria-hidden="true"></svg>Back',
  ],
  [
    'the mark, with all that is in it, and no other picture after it',
    '<svg class="mark"><g><path></path></g></svg><svg class="kind-mark"><text>L</text></svg>',
    '<svg class="mark" aria-hidden="true"></svg><svg class="kind-mark"><text>L</text></svg>',
  ],
  [
    'the languages, of which the widest holds the space',
    '<select class="header-language" aria-label="Language"><option>English</option></select><select></select>',
    '<select class="header-language"><option>Українська</option></select><select></select>',
  ],
  [
    'what an e-mail says, whose subject names the record',
    '<a href="mailto:a@b.example?subject=It%20is%20on%20(x)&amp;body=I%20asked">On</a>',
    '<a href="mailto:a@b.example?subject=It%20is%20on%20(x)">On</a>',
  ],
  [
    'half of what a link says of whom it tells nothing',
    '<a href="https://maps.example/" rel="noopener noreferrer">Map</a>',
    '<a href="https://maps.example/" rel="noreferrer">Map</a>',
  ],
])('leaves out %s', (_, html, left) => {
  expect(leanOf(html)).toBe(left)
})

it('says in one line what its page waits for, below whatever the site is', () => {
  const data = ['/data/data/areas.json', '/data/data/norfolk/hubs.json']
  const page = lean(`<p>Words</p>${root}</body>`, data, 'place', files)
  expect(page).toContain(
    '<script async src="/a/ahead.js" data-page="place" data-files="areas norfolk/hubs"></script>',
  )
  expect(page).toContain('<link rel="stylesheet" href="/a/drawn.css" />')
})

it('asks ahead for each file and each script of a page, once and in no haste', () => {
  const settings = { base: '/f/', scripts: { place: ['/f/assets/PlacePage.js'] } }
  const source = readFileSync('scripts/build/ahead.js', 'utf8')
  const asked: { rel: string; as: string; href: string; fetchPriority: string }[] = []
  const document: unknown = {
    currentScript: { dataset: { page: 'place', files: 'areas norfolk/hubs' } },
    createElement: () => ({}),
    head: { append: (link: (typeof asked)[number]) => asked.push(link) },
  }
  runInNewContext(source.replace('__SETTINGS__', JSON.stringify(settings)), { document, Object })
  expect(asked.map(({ rel, as, href }) => [rel, as, href])).toEqual([
    ['preload', 'fetch', '/f/data/areas.json'],
    ['preload', 'fetch', '/f/data/norfolk/hubs.json'],
    ['modulepreload', '', '/f/assets/PlacePage.js'],
  ])
  expect(new Set(asked.map(({ fetchPriority }) => fetchPriority))).toEqual(new Set(['low']))
})
