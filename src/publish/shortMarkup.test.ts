// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { prerenderArea } from '#prerender/prerender.tsx'
import { invented, inventedMoment } from '#testing/invented.ts'
import { publishedHere } from '#testing/published.ts'
import { allPages } from './allPages.ts'
import { shortMarkup } from './shortMarkup.ts'

const documentOf = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.innerHTML

it.each([
  ['<p class="a">A</p><p class="a b">B</p>', '<p class=a>A<p class="a b">B</p>'],
  ['<ul><li>A</li><li>B</li></ul>', '<ul><li>A<li>B</ul>'],
  ['<dl><dt>A</dt><dd><p>B</p></dd></dl>', '<dl><dt>A<dd><p>B</dl>'],
  ['<a href="/a/"><p>A</p></a><p>B</p> C', '<a href=/a/><p>A</p></a><p>B</p> C'],
  ['<input value="" data-as="a=b" />="c"', '<input value data-as="a=b" />="c"'],
])('%s', (html, short) => {
  expect(shortMarkup(html)).toBe(short)
  expect(documentOf(short)).toBe(documentOf(html))
})

it('makes the same document of every page of an area', () => {
  const published = [invented[0]!, ...publishedHere().slice(0, 1)]
  for (const area of published) {
    const write = prerenderArea(area, published.map(({ area }) => area), inventedMoment) // prettier-ignore
    const pages = allPages([area]).flatMap(({ route }) => (route?.page === 'place' || route?.page === 'session' ? route : [])) // prettier-ignore
    for (const route of pages.filter((_, at) => at % 29 === 0)) {
      const html = `<div id="prerendered">${write(route, '')}</div>`
      expect(shortMarkup(html).length).toBeLessThan(html.length * 0.96)
      expect(documentOf(shortMarkup(html))).toBe(documentOf(html))
    }
  }
})
