// @vitest-environment jsdom
import { http, HttpResponse } from 'msw'
import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { areas } from '#testing/fixture/area.ts'
import { play, server } from '#testing/server.ts'
import { useAreas, useCatalogue } from './useCatalogue.ts'

function render<T>(hook: () => T) {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  return renderHook(hook, {
    wrapper: ({ children }: { children: ReactNode }) =>
      createElement(QueryClientProvider, { client }, children),
  })
}

describe('useCatalogue', () => {
  it('is pending, then ready', async () => {
    const { result } = render(() => useCatalogue('testshire'))
    expect(result.current.is).toBe('pending')
    await waitFor(() => expect(result.current.is).toBe('ready'))
    expect(result.current).toMatchObject({ troubles: [], refused: [] })
  })

  it('does not know an area before it is named', () => {
    const { result } = render(() => useCatalogue(null))
    expect(result.current.is).toBe('pending')
  })

  it('keeps the rest when a file is missing, and has it when it is tried again', async () => {
    play('sessions-missing')
    const { result } = render(() => useCatalogue('testshire'))
    await waitFor(() =>
      expect(result.current).toMatchObject({
        is: 'ready',
        troubles: [{ file: 'testshire/sessions.json', kind: 'missing' }],
      }),
    )
    const partial = result.current
    if (partial.is !== 'ready') throw new Error('expected ready')
    expect(partial.catalogue.places.size).toBeGreaterThan(0)
    expect(partial.catalogue.sessions.size).toBe(0)

    server.resetHandlers()
    act(() => partial.retry())
    await waitFor(() => expect(result.current).toMatchObject({ is: 'ready', troubles: [] }))
  })

  it.each([
    ['area-missing', 'missing'],
    ['offline', 'offline'],
  ] as const)('has failed when %s', async (scenario, kind) => {
    play(scenario)
    const { result } = render(() => useCatalogue('testshire'))
    await waitFor(() =>
      expect(result.current).toMatchObject({
        is: 'failed',
        trouble: { file: 'testshire/area.json', kind },
      }),
    )
  })

  it('drops a bad record, counts it, and shows everything else', async () => {
    play('bad-record')
    const { result } = render(() => useCatalogue('testshire'))
    await waitFor(() => expect(result.current.is).toBe('ready'))
    const state = result.current
    if (state.is !== 'ready') throw new Error('expected ready')
    expect(state.refused.map(({ file, id }) => `${file} ${id}`)).toEqual([
      'testshire/libraries.json lost-library',
      'testshire/sessions.json nowhere-bounce',
    ])
  })
})

describe('useAreas', () => {
  it('gives the areas served', async () => {
    const { result } = render(() => useAreas())
    await waitFor(() => expect(result.current.is).toBe('ready'))
    expect(result.current).toMatchObject({ areas: [{ id: 'testshire' }, { id: 'quietshire' }] })
  })

  it('has failed once a newer form is published, though an older one was had before', async () => {
    const { result } = render(() => ({ areas: useAreas(), client: useQueryClient() }))
    await waitFor(() => expect(result.current.areas.is).toBe('ready'))
    server.use(
      http.get('*/data/areas.json', () => HttpResponse.json({ ...areas, formatVersion: 2 })),
    )
    await act(() => result.current.client.invalidateQueries())
    await waitFor(() =>
      expect(result.current.areas).toMatchObject({ is: 'failed', trouble: { kind: 'newer' } }),
    )
  })

  it('has failed when nothing answers', async () => {
    play('offline')
    const { result } = render(() => useAreas())
    await waitFor(() =>
      expect(result.current).toMatchObject({ is: 'failed', trouble: { kind: 'offline' } }),
    )
  })
})
