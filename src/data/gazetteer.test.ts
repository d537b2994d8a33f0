// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { sampleArea } from '#testing/samples.ts'
import { play } from '#testing/server.ts'
import { useGazetteer, useOrigin } from './gazetteer.ts'

const area = sampleArea({ id: 'testshire', bounds: [-180, -90, 180, 90] })

function render<T>(hook: () => T) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  return renderHook(hook, {
    wrapper: ({ children }: { children: ReactNode }) =>
      createElement(QueryClientProvider, { client }, children),
  })
}

describe('useOrigin', () => {
  it.each([
    ['', { is: 'none' }],
    ['52.5,1', { is: 'found', precision: 'exact' }],
    ['ZZ1 1', { is: 'found', precision: 'sector' }],
    ['ZZ99 9ZZ', { is: 'unknown', why: 'no-such-postcode' }],
    ['Nowhere at all', { is: 'unknown', why: 'no-such-place' }],
  ])('answers %j', async (near, origin) => {
    const { result } = render(() => useOrigin(area, near))
    await waitFor(() => expect(result.current).toMatchObject(origin))
  })

  it.each([
    ['Quay Road, Port Ezra', { is: 'found', precision: 'street', point: { lat: 54.4002 } }],
    ['mill lane, thistleton', { is: 'found', precision: 'street', point: { lat: 54.2012 } }],
    ['Quay Road, Thistleton', { is: 'unknown', why: 'no-such-place' }],
    ['Cambridge', { is: 'found', precision: 'town', point: { lat: 52.21 }, outside: false }],
  ])('answers %j where streets are published by name', async (near, origin) => {
    const basemap = { type: 'streets', attribution: 'x', names: true } as const
    const withStreets = { ...area, basemap }
    const { result } = render(() => useOrigin(withStreets, near))
    await waitFor(() => expect(result.current).toMatchObject(origin))
  })

  it('reads a full postcode from its own file', async () => {
    const { postcodesZZ1 } = await import('#testing/fixture/area.ts')
    const [unit = '', point = []] = Object.entries(postcodesZZ1)[0] ?? []
    const { result } = render(() => useOrigin(area, `zz1 ${unit}`))
    await waitFor(() =>
      expect(result.current).toMatchObject({
        is: 'found',
        precision: 'postcode',
        name: `ZZ1 ${unit}`,
        point: { lat: point[0], lon: point[1] },
      }),
    )
  })

  it('says that the towns could not be loaded', async () => {
    play('offline')
    const { result } = render(() => useOrigin(area, 'Anywhere'))
    await waitFor(() => expect(result.current).toMatchObject({ is: 'unknown', why: 'not-loaded' }))
  })
})

describe('useGazetteer', () => {
  it('is empty, then full', async () => {
    const { result } = render(() => useGazetteer('testshire'))
    expect(result.current).toEqual([])
    await waitFor(() => expect(result.current.length).toBeGreaterThan(0))
  })
})
