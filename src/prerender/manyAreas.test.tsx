// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { invented, inventedMoment } from '#testing/invented.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { prerenderArea } from './prerender.tsx'

const many = Array.from({ length: 153 }, (_, at): AreaSummary => {
  const [west, south] = [at % 13, 40 + Math.floor(at / 13)]
  return { id: `area-${at}`, name: `Area ${at}`, bounds: [west, south, west + 0.9, south + 0.9] }
})
const [testshire] = invented
const written = (area: string | null) => {
  if (!testshire) throw new Error('no county')
  const areas = [testshire.area, ...many]
  const html = prerenderArea(testshire, areas, inventedMoment)({ page: 'finder', area }, 'Heading')
  return html.match(/href="\/area-\d+\/"/g)?.length ?? 0
}

it('names a handful of a country at the foot of a page', () => {
  expect(written('testshire')).toBe(5)
})

it('names all of a country on its front alone, for browsers without scripts', () => {
  expect(written(null)).toBe(153)
})
