// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sampleCatalogue } from '#testing/samples.ts'
import { base, go } from '#url/address.ts'
import { useSelected } from './Embedded.tsx'

const catalogue = sampleCatalogue()
const [place] = catalogue.places.keys()
const [session] = catalogue.sessions.values()
const area = catalogue.area.id
const finder = `${base}${area}/?embed`
const placePage = `${base}${area}/places/${place}/?embed`
const sessionPage = `${base}${area}/sessions/${session?.id}/?embed`
const sessionSaid = { placeId: session?.placeId, sessionId: session?.id }

function follow(loaded: string, at = loaded) {
  history.replaceState(null, '', at)
  const tell = vi.fn()
  renderHook(() => useSelected(catalogue, tell, new URL(loaded, location.origin).href))
  return { tell, open: (address: string) => act(() => go(address)) }
}

it.each([
  ['a place', finder, placePage, { placeId: place }],
  ['a session', finder, sessionPage, sessionSaid],
  ['a place on the map', finder, `${finder}#at=${place}`, { placeId: place }],
  ['a place from a session', sessionPage, placePage, { placeId: place }],
])('tells once that %s was opened', (_, from, to, said) => {
  const { tell, open } = follow(from)
  open(to)
  open(to)
  expect(tell).toHaveBeenCalledExactlyOnceWith(said)
})

it.each([
  ['what the page was opened with', placePage, placePage],
  ['a place in focus from the first', `${finder}#at=${place}`, `${finder}#at=${place}`],
  ['an id that is not published', finder, `${base}${area}/places/no-such-place/?embed`],
  ['what was typed', finder, `${finder}#q=twins&near=Dereham`],
])('does not tell %s', (_, from, to) => {
  const { tell, open } = follow(from)
  open(to)
  expect(tell).not.toHaveBeenCalled()
})

it('tells what was opened before this part had come', () => {
  const { tell } = follow(finder, sessionPage)
  expect(tell).toHaveBeenCalledExactlyOnceWith(sessionSaid)
})
