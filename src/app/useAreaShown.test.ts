// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { Route } from '#url/paths.ts'
import { useAreaShown } from './useAreaShown.ts'

const areas = (count: number) =>
  Array.from({ length: count }, (_, at): AreaSummary => ({
    id: `a${at}`,
    name: `A ${at}`,
    bounds: [at, 50, at + 1, 51],
  }))
const privacy: Route = { page: 'privacy' }
const finderOf = (area: string | null): Route => ({ page: 'finder', area })

function shown(count: number, ...routes: Route[]): string | null {
  const [first = privacy, ...others] = routes
  const served = areas(count)
  const hook = renderHook((route: Route) => useAreaShown(route, served), { initialProps: first })
  for (const route of others) hook.rerender(route)
  return hook.result.current
}

afterEach(() => vi.restoreAllMocks())

it.each<[string, number, Route[], string | null]>([
  ['its own area', 2, [finderOf('a1')], 'a1'],
  ['the first, which the front of a few shows', 2, [finderOf(null)], 'a0'],
  ['none on the front of a country', 9, [finderOf(null)], null],
  ['the only one', 1, [privacy], 'a0'],
  ['none of several, where nobody knows', 2, [privacy], null],
  ['the one the reader has come from', 2, [finderOf('a1'), privacy], 'a1'],
  ['the one that the front showed', 2, [finderOf(null), privacy], 'a0'],
  ['that one still, on the way', 9, [finderOf('a7'), privacy, { page: 'embed' }], 'a7'],
  ['the last of two', 2, [finderOf('a0'), finderOf('a1'), privacy], 'a1'],
  ['none that is not served', 2, [finderOf('atlantis'), privacy], null],
  ['none at the desk', 1, [finderOf('a0'), { page: 'desk' }], null],
])('a page speaks for %s', (_, count, routes, area) => {
  expect(shown(count, ...routes)).toBe(area)
})

it.each<[string, string | null]>([
  [`${location.origin}/a1/places/hall/`, 'a1'],
  [`${location.origin}/`, null],
  [`${location.origin}.example/a1/`, null],
  ['https://search.example/a1/', null],
])('opened from %s, a page of all areas speaks for %s', (referrer, area) => {
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
  expect(shown(2, privacy)).toBe(area)
})
