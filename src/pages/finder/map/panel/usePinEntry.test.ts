// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { PlaceId } from '#domain/catalogue/place.ts'
import { useSearch } from '#url/address.ts'
import { usePinEntry } from './usePinEntry.ts'

const mill = 'mill-lane-hub' as PlaceId
const fern = 'fern-bank-library' as PlaceId

/** The map at an address, behind which there is an entry of the list. */
function openMap(hash: string, alone = true) {
  history.pushState(null, '', '/testshire/')
  history.pushState(null, '', `/testshire/${hash}`)
  const before = history.length
  const hook = renderHook(() => {
    const [{ at }, change] = useSearch()
    return usePinEntry(at, alone, (at, how) => change({ at }, how))
  })
  return {
    press: (at: PlaceId | null, several: PlaceId[] = []) =>
      act(() => hook.result.current.open(at, several)),
    several: () => hook.result.current.several,
    entries: () => history.length - before,
  }
}

async function expectBackAt(hash: string) {
  act(() => history.back())
  await waitFor(() => expect(location.hash).toBe(hash))
}

it('makes one entry of the history for all that pins open on a map alone', async () => {
  const { press, entries } = openMap('#view=map')
  press(mill)
  press(fern)
  expect(location.hash).toBe(`#view=map&at=${fern}`)
  expect(entries()).toBe(1)
  await expectBackAt('#view=map')
  await expectBackAt('')
})

it('goes back where that is closed, once however often it is pressed', async () => {
  const { press } = openMap('#view=map')
  press(mill)
  press(fern)
  press(null)
  press(null)
  await waitFor(() => expect(location.hash).toBe('#view=map'))
  // What was left is still as it was.
  act(() => history.forward())
  await waitFor(() => expect(location.hash).toBe(`#view=map&at=${fern}`))
  await expectBackAt('#view=map')
  await expectBackAt('')
})

it('holds several places at a spot as it does one', async () => {
  const { press, several, entries } = openMap('#view=map')
  press(null, [mill, fern])
  expect(several()).toEqual([mill, fern])
  expect(entries()).toBe(1)
  press(fern, [mill, fern])
  expect(location.hash).toBe(`#view=map&at=${fern}`)
  press(null, [mill, fern])
  expect(entries()).toBe(1)
  act(() => history.back())
  await waitFor(() => expect(several()).toEqual([]))
  expect(location.hash).toBe('#view=map')
  act(() => history.forward())
  await waitFor(() => expect(several()).toEqual([mill, fern]))
  press(null)
  press(null)
  await waitFor(() => expect(several()).toEqual([]))
  await expectBackAt('')
})

it.each([
  ['beside the list', '#view=map', false],
  ['where a link had opened another', `#view=map&at=${mill}`, true],
])('makes none %s', (_, hash, alone) => {
  const { press, entries } = openMap(hash, alone)
  press(fern)
  expect(location.hash).toBe(`#view=map&at=${fern}`)
  press(null)
  expect(location.hash).toBe('#view=map')
  expect(entries()).toBe(0)
})
