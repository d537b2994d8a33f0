// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { afterPaint } from './firstPaint.ts'
import { headOfApp, lean, usualData } from './lean.ts'

const files = {
  drawn: '/a/drawn.css',
  preload: '/a/preload.js',
  sheets: { session: '/a/whole.css', place: '/a/whole.css' },
}
const root = `<div id="root" hidden></div>\n${afterPaint}</template>`
const of = (html: string, data: string[] = [], name = 'session') =>
  lean(`<div id="prerendered">${html}</div>\n${root}`, data, name, files)
const leanOf = (html: string) =>
  of(html).replace(/^<div id=prerendered>|<\/div>\n<div id="root"[^]*$/g, '')

it.each([
  [
    'an icon, which is drawn by a style',
    '<svg class="icon icon-left" viewBox="0 0 24 24" aria-hidden="true"><path d="M1"></path></svg>Back',
    '<i class="icon icon-left"></i>Back',
  ],
  [
    'the mark, with all that is in it, and no other picture after it',
    '<svg class="mark"><g><path></path></g></svg><svg class=map><text>L</text></svg>',
    '<i class=mark></i><svg class=map><text>L</text></svg>',
  ],
  [
    'the sign of a kind of place, with its letter',
    '<svg class="kind-mark kind-mark-former-centre"><path></path><text>F</text></svg>',
    '<i class="kind-mark kind-mark-former-centre"></i>',
  ],
  [
    'the languages, of which the widest holds the space',
    '<select class="header-language" aria-label="Language"><option>English</option></select><select></select>',
    '<select class=header-language><option>Українська</option></select><select></select>',
  ],
  [
    'what only the app can count, and nobody sees',
    '<p class="visually-hidden" role="status">0 things in your plan</p><p role="status"></p>A',
    '<p role=status></p>A',
  ],
  [
    'what an e-mail says, whose subject names the record',
    '<a href="mailto:a@b.example?subject=It%20is%20on%20(x)&amp;body=I%20asked">On</a>',
    '<a href="mailto:a@b.example?subject=It%20is%20on%20(x)">On</a>',
  ],
  [
    'half of what a link says of whom it tells nothing',
    '<a href="https://maps.example/" rel="noopener noreferrer">Map</a>',
    '<a href=https://maps.example/ rel=noreferrer>Map</a>',
  ],
])('leaves out %s', (_, html, left) => {
  expect(leanOf(html)).toBe(left)
})

const data = (area: string, files: string) =>
  files.split(' ').map((name) => `/data/data/${name.replace('./', `${area}/`)}.json`)

it.each([
  ['the usual', data('norfolk', usualData), ' data-area="norfolk"'],
  ['more', data('norfolk', 'areas ./hubs'), ' data-area="norfolk" data-files="areas ./hubs"'],
  ['that of no area', data('', 'areas'), ' data-files="areas"'],
])('says in one line what its page waits for: %s', (_, files, said) => {
  const page = of('<p>Words</p>', files, 'place')
  expect(page).toContain(`<script async src="/a/preload.js" data-page="place"${said}></script>`)
  expect(page).toContain('<link rel="stylesheet" href="/a/drawn.css">')
})

it('has all of its styles in one file, asks for none twice, and leaves to scripts what is theirs', () => {
  const index = readFileSync('index.html', 'utf8')
  const page = index
    .replace(
      '</head>',
      `<meta content="style-src 'self' 'sha256-x='; img-src 'self'">
    <link rel="preload" as="script" href="/a/beforePaint.js" />
    <link rel="stylesheet" crossorigin href="/a/index.css">
    <link rel="stylesheet" crossorigin href="/a/place.css" />
    <noscript><link rel="stylesheet" href="/a/unscripted.css" /></noscript></head>`,
    )
    .replace('<div id="root">', '<div id="prerendered"></div>\n<div id="root">')
  const [head = ''] = lean(page, [], 'place', files).split('<body>')
  expect(head.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
    '<link rel="stylesheet" href="/a/whole.css">',
  ])
  expect(head).not.toMatch(/preload|manifest|theme-color/)
  expect(head).toContain("style-src 'self'; img-src 'self'")
  expect(head).toContain('<link rel="apple-touch-icon"')
  expect(index.match(headOfApp)).toHaveLength(3)
})

function ask(dataset: Record<string, string>) {
  const settings = {
    base: '/f/',
    usual: usualData,
    head: '<meta name="theme-color">',
    styles: { place: ['/f/assets/index.css', '/f/assets/place.css'] },
    scripts: { place: ['/f/assets/PlacePage.js'] },
  }
  const page = document.implementation.createHTMLDocument()
  const asking = {
    currentScript: { dataset },
    head: page.head,
    createElement: (name: string) => page.createElement(name),
  }
  const source = readFileSync('scripts/build/preload.js', 'utf8')
  runInNewContext(source.replace('__SETTINGS__', JSON.stringify(settings)), { document: asking })
  return page.head
}

it('asks ahead for each file and each script of a page, once and in no haste', () => {
  const head = ask({ page: 'place', area: 'norfolk', files: 'areas ./hubs' })
  const links = [...head.querySelectorAll<HTMLLinkElement>('link:not([rel=stylesheet])')]
  expect(links.map(({ rel, href }) => `${rel} ${new URL(href, 'http://a').pathname}`)).toEqual([
    'preload /f/data/areas.json',
    'preload /f/data/norfolk/hubs.json',
    'modulepreload /f/assets/PlacePage.js',
  ])
  expect(links.every((link) => link.fetchPriority === 'low')).toBe(true)
})

it('knows the usual data of an area, and what the head of a page leaves out', () => {
  const head = ask({ page: 'place', area: 'norfolk' })
  const names = [...head.querySelectorAll<HTMLLinkElement>('[rel=preload]')].map(({ href }) => href)
  expect(names).toHaveLength(usualData.split(' ').length)
  expect(names.join()).toContain('/f/data/norfolk/sessions.json')
  expect(head.querySelector('meta[name=theme-color]')).not.toBeNull()
  const had = [...head.querySelectorAll('link[rel=stylesheet][disabled]')]
  expect(had.map((link) => link.getAttribute('href'))).toEqual([
    '/f/assets/index.css',
    '/f/assets/place.css',
  ])
})
