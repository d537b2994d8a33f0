import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allPages } from './allPages.ts'
import { sampleBuilt } from '#testing/built.ts'
import { invented, inventedMoment } from '#testing/invented.ts'
import { card, cardPicture } from './card.ts'
import { writePage, type PageParts } from './page.ts'
import { filesFor, headOf } from './pageParts.ts'
import { canonicalOf, robots, siteMap } from './siteMap.ts'

const template =
  '<html lang="en"><head><title>Family Hub Map</title></head><body><div id="root"></div></body></html>'
const parts: PageParts = {
  title: 'A & B',
  description: 'Say "hello"',
  canonical: null,
  picture: null,
  listed: true,
  structured: [],
  preload: [],
  styles: [],
  body: null,
}
const { shared, site } = sampleBuilt
const deployment = { base: '/families/', site, moment: inventedMoment }

describe('a page', () => {
  it('has a title, description and card of its own, with signs made safe', () => {
    const page = writePage(template, parts, null)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain(
      '<meta name="description" property="og:description" content="Say &quot;hello&quot;" />',
    )
    expect(page).toContain('<meta property="og:title" content="A &amp; B" />')
    expect(page).not.toMatch(/<title>Family Hub Map|noindex|canonical|og:url|og:image/)
  })

  it('takes a title that looks like a replacement pattern as it is', () => {
    expect(writePage(template, { ...parts, title: "$& $' $1" }, null)).toContain("$&amp; $' $1")
  })

  it('asks beforePaint for what its first view waits for', () => {
    const page = writePage(template, { ...parts, preload: ['/data/areas.json'] }, null)
    expect(page).toContain('<link rel="preload" as="fetch" crossorigin href="/data/areas.json" />')
  })

  it('says its one address where the host is known', () => {
    const page = writePage(template, { ...parts, canonical: `${site}/a/` }, null)
    expect(page).toContain(`<link rel="canonical" href="${site}/a/" />`)
    expect(page).toContain(`<meta property="og:url" content="${site}/a/" />`)
  })

  it('is shown with a picture where the host is known, which is there and as large as it says', () => {
    const [finder] = allPages(invented)
    const head = headOf(finder!, deployment)
    const page = writePage(template, head, null)
    expect(page).toContain(`property="og:image" content="${site}/families/${cardPicture.file}"`)
    expect(page).toContain('name="twitter:card" content="summary_large_image"')
    const picture = readFileSync(`public/${cardPicture.file}`)
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
      cardPicture.width,
      cardPicture.height,
    ])
    expect(picture.length).toBeLessThan(60_000)
  })

  it('is shown the same way whatever its kind: every page worth finding has the whole card', () => {
    const listed = allPages(invented).filter((page) => page.listed)
    for (const page of listed)
      expect(
        card(headOf(page, deployment)).map(([property]) => property),
        page.file,
      ).toEqual(expect.arrayContaining(['og:title', 'og:type', 'og:url', 'og:image']))
  })

  it('cannot be ended by what its data says', () => {
    const name = '</script><script>alert(1)</script>'
    const page = writePage(template, { ...parts, structured: [{ '@type': 'Place', name }] }, null)
    expect(page).not.toContain('</script><script>')
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? ''
    const graph = [{ '@type': 'Place', name }]
    expect(JSON.parse(data)).toEqual({ '@context': 'https://schema.org', '@graph': graph })
  })

  it('is read ahead of the app, which waits unseen', () => {
    const html = '<h1>$1 & more</h1>'
    const body = { html, path: '/a/', whole: true, styled: true, page: 'finder' }
    const page = writePage(template, { ...parts, body }, shared)
    expect(page).toContain(
      '<div id="prerendered" lang="en" data-path="/a/" data-whole><h1>$1 & more</h1></div>',
    )
    expect(page).toContain('<div id="root" hidden></div>')
    expect(page).toContain('<noscript><link rel="stylesheet" href="/u.css" />')
  })
})

describe('every address is a file', () => {
  const all = allPages(invented)
  const files = all.map(({ file }) => file)

  it.each([
    'index.html',
    '404.html',
    'accessibility/index.html',
    'privacy/index.html',
    'testshire/index.html',
    'embed/index.html',
    'testshire/plan/index.html',
    'testshire/data/index.html',
    'testshire/places/mill-lane-hub/index.html',
    'testshire/places/larkspur-centre/index.html',
    'testshire/sessions/thistleton-bounce/index.html',
    'quietshire/index.html',
  ])('%s', (file) => {
    expect(files).toContain(file)
  })

  it('and none is written twice', () => {
    expect(new Set(files).size).toBe(files.length)
  })

  it('each with a title and description of its own', () => {
    const titles = all.map(({ title }) => title)
    expect(titles).toContain('Mill Lane Family Hub – Family Hub Map')
    expect(all.every(({ title, description }) => title !== '' && description !== '')).toBe(true)
  })

  it('and asks for data below the base path', () => {
    const [page] = allPages(
      invented.map((area) => ({ ...area, firstView: ['data/areas.json'] })),
    ).filter(({ file }) => file === 'testshire/index.html')
    expect(page && filesFor(page, '/families/', {}).preload).toEqual(['/families/data/areas.json'])
  })

  it.each([
    ['testshire/index.html', 3],
    ['privacy/index.html', 1],
    ['accessibility/index.html', 1],
    ['embed/index.html', 1],
    ['desk/index.html', 1],
  ])('and %s asks for no more than it reads: %i files', (file, count) => {
    const firstView = ['data/areas.json', 'data/testshire/area.json', 'data/testshire/hubs.json']
    const page = allPages(invented.map((area) => ({ ...area, firstView }))).find(
      (page) => page.file === file,
    )
    expect(page && filesFor(page, '/', {}).preload).toHaveLength(count)
  })
})

describe('the one address of a page', () => {
  const find = (file: string) => allPages(invented).find((page) => page.file === file)!

  it.each([
    ['index.html', `${site}/families/testshire/`],
    ['testshire/index.html', `${site}/families/testshire/`],
    [
      'testshire/places/mill-lane-hub/index.html',
      `${site}/families/testshire/places/mill-lane-hub/`,
    ],
    ['testshire/plan/index.html', null],
    ['404.html', null],
  ])('%s: %s', (file, address) => {
    expect(headOf(find(file), deployment).canonical).toBe(address)
    expect(canonicalOf(find(file), { ...deployment, site: null })).toBeNull()
  })

  it('is in the site map once, with the day its council published', () => {
    const map = siteMap(allPages(invented), deployment)
    const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
    expect(addresses).toContain(`${site}/families/testshire/sessions/thistleton-bounce/`)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => /plan|404/.test(address ?? ''))).toEqual([])
    expect(map).toMatch(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/)
  })

  it('is where robots.txt says it is, once the host is known', () => {
    expect(robots(deployment)).toContain(`Sitemap: ${site}/families/sitemap.xml`)
    expect(robots({ ...deployment, site: null })).toBe('User-agent: *\nAllow: /\n')
  })
})
