import { describe, expect, it } from 'vitest'
import { invented } from './invented.ts'
import { writePage } from './page.ts'
import { allPages } from './pages.ts'

const template =
  '<html lang="en"><head><title>Family Hub Map</title></head><body><div id="root"></div></body></html>'
const council = {
  name: 'Tom & Jerry <Council>',
  url: 'https://council.example/?a=1&b="2"',
  phone: '01632 960 000',
}
const head = { title: 'A & B', description: 'Say "hello"', preload: [], council }

describe('a page', () => {
  it('has a title and description of its own, with signs made safe', () => {
    const page = writePage(template, head)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain('<meta name="description" content="Say &quot;hello&quot;" />')
    expect(page).not.toContain('Family Hub Map')
  })

  it('takes a title that looks like a replacement pattern as it is', () => {
    expect(writePage(template, { ...head, title: "$& $' $1" })).toContain("$&amp; $' $1")
  })

  it('gives the council’s phone and website where scripts do not run', () => {
    const page = writePage(template, head)
    expect(page).toContain('<a href="tel:01632960000">01632 960 000</a>')
    expect(page).toContain('Tom &amp; Jerry &lt;Council&gt;')
    expect(page).toContain('href="https://council.example/?a=1&amp;b=&quot;2&quot;"')
  })

  it('asks early for what its first view waits for', () => {
    const page = writePage(template, { ...head, preload: ['/data/areas.json'] })
    expect(page).toContain('<link rel="preload" as="fetch" crossorigin href="/data/areas.json" />')
  })
})

describe('every address is a file', () => {
  const files = allPages(invented, '/').map(([file]) => file)

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
    const heads = allPages(invented, '/').map(([, head]) => head)
    const ofArea = heads.filter(({ title }) => title.includes('Mill Lane Family Hub'))
    expect(ofArea.map(({ title }) => title)).toContain('Mill Lane Family Hub – Family Hub Map')
    expect(heads.every(({ title, description }) => title !== '' && description !== '')).toBe(true)
  })

  it('and asks for data below the base path', () => {
    const published = invented.map((area) => ({ ...area, firstView: ['data/areas.json'] }))
    const pages = new Map(allPages(published, '/families/'))
    expect(pages.get('testshire/index.html')?.preload).toEqual(['/families/data/areas.json'])
  })
})
