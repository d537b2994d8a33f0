import type { QueryClient } from '@tanstack/react-query'
import { nowIn } from '#data/clock.ts'
import { resting, whenQuiet } from '#data/quiet.ts'
import { fileQuery } from '#data/useFile.ts'
import { streetsQuery } from '#data/gazetteer.ts'
import { hasStreetNames, type Area, type AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Street } from '#domain/geo/gazetteer.ts'
import {
  areasToAsk,
  outcodeIn,
  type AreasOfOutcodes,
  type OtherArea,
} from '#domain/search/outside.ts'
import { makeReady as readyInSteps } from '#domain/search/makeReady.ts'
import type { Steps } from '#domain/search/steps.ts'
import { readyStreets as streetsInSteps } from '#domain/search/streets.ts'
import {
  understand as understandOn,
  type Known,
  type Understanding,
} from '#domain/search/understanding.ts'
import { asked as words } from '#words/asked.ts'
import { isStartOfStreets, mayBeElsewhere } from './elsewhere.ts'

// All that the search box needs to understand a text, in one file that comes with its first use.

/** What a text means today. */
const understand = (text: string, known: Omit<Known, 'today'>) =>
  understandOn(text, asOfToday(known))

const asOfToday = (known: Omit<Known, 'today'>): Known => ({
  ...known,
  today: nowIn(known.catalogue.area.timeZone).date,
})

/** What letters are answered from. */
export interface BoxAnswers {
  understand: (text: string) => Understanding
  /** Whether a text may be the name of a street: long enough, and neither a postcode nor a town. */
  mayBeStreet: (text: string) => boolean
  /** This long, in milliseconds, typing rests before it is asked about. */
  pause: number
  words: typeof words
}

/** A list of so many sessions is a country's: what a letter means in it takes longer than there is between two. */
const longList = 2000

/** What letters are answered from: each text once, as it is asked about by two, and again where a key broke in. */
export function boxAnswers(
  known: Omit<Known, 'today'>,
  streets: readonly Street[] | undefined,
): BoxAnswers {
  const answers = new Map<string, Understanding>()
  function answer(text: string): Understanding {
    const answered = answers.get(text) ?? understand(text, { ...known, streets })
    answers.set(text, answered)
    return answered
  }
  function mayBeStreet(text: string): boolean {
    if (text.trim().length < 4) return false
    const { means, groups } = answer(text)
    return means.is !== 'start' && !groups.some(({ of }) => of === 'starts')
  }
  const pause = known.catalogue.sessions.size < longList ? 0 : 200
  return { understand: answer, mayBeStreet, pause, words }
}

/** This long, in milliseconds, before whatever else is to be done has its turn: no letter waits longer. */
const turn = 8

const nextTurn = () => new Promise((next) => setTimeout(next))

/** Takes steps until all are taken, some in a turn, while nobody types. */
async function inTurns(steps: Steps<unknown>): Promise<void> {
  for (let taken = false; !taken;) {
    await nextTurn()
    await whenQuiet(resting)
    const end = performance.now() + turn
    while (!taken && performance.now() < end) taken = steps.next().done === true
  }
}

const begun = new WeakMap<object, Promise<void>>()

/** The same once for a thing, whoever waits for it. */
function once(thing: object, steps: Steps<unknown>): Promise<void> {
  const known = begun.get(thing) ?? inTurns(steps)
  begun.set(thing, known)
  return known
}

/** Makes ready what letters are answered from, between them. */
export const makeReady = (known: Omit<Known, 'today'>) =>
  once(known.catalogue, readyInSteps(asOfToday(known)))

/** The same of streets. */
export const readyStreets = (streets: readonly Street[]) => once(streets, streetsInSteps(streets))

const townsQuery = (area: string) => fileQuery('gazetteer.json', area)

/**
 * What a text means in an area, and, where it is nothing there, among its streets and in the other areas served; that it
 * cannot be said without the streets, where those cannot be had. Throws where the towns of the area cannot be.
 */
export async function answerText(
  text: string,
  catalogue: Catalogue,
  areas: readonly AreaSummary[],
  client: QueryClient,
): Promise<Understanding | 'no-streets'> {
  const towns = await client.query({ ...townsQuery(catalogue.area.id), staleTime: 'static' })
  const known = { gazetteer: towns.value, catalogue, otherAreas: [] }
  await makeReady(known)
  // That it is being looked for is painted first.
  await nextTurn()
  const here = understand(text, known)
  if (!mayBeElsewhere(here)) return here
  const streets = outcodeIn(text) === null ? await streetsOf(catalogue.area, client) : []
  const onStreet = understand(text, { ...known, streets: streets ?? [] })
  if (!mayBeElsewhere(onStreet)) return onStreet
  const outcodes = outcodeIn(text) === null ? null : await outcodesOf(client)
  const otherAreas = await Promise.all(
    areasToAsk(text, catalogue, areas, outcodes).map((area) => townsOf(area, client)),
  )
  const there = understand(text, { ...known, otherAreas: otherAreas.flat() })
  if (streets === null && there.means.is === 'unknown') return 'no-streets'
  const isThere = there.means.is === 'elsewhere' || there.means.is === 'outside'
  return isThere || !isStartOfStreets(onStreet) ? there : onStreet
}

/** None where the area has none by name; null where they cannot be had. */
async function streetsOf(area: Area, client: QueryClient): Promise<readonly Street[] | null> {
  if (!hasStreetNames(area)) return []
  const query = { ...streetsQuery(area.id), staleTime: 'static' as const }
  const streets = await client.query(query).catch(() => null)
  if (streets) await readyStreets(streets)
  return streets
}

/** Which areas have which outcodes; null where that cannot be had. */
async function outcodesOf(client: QueryClient): Promise<AreasOfOutcodes | null> {
  try {
    const query = fileQuery('outcodes.json', '')
    return (await client.query({ ...query, retry: false, staleTime: 'static' })).value
  } catch {
    return null
  }
}

/** The towns of another area; none where they cannot be had: then it is not said that a place is there. */
async function townsOf(area: AreaSummary, client: QueryClient): Promise<OtherArea[]> {
  try {
    const { value } = await client.query({
      ...townsQuery(area.id),
      retry: false,
      staleTime: 'static',
    })
    return [{ area, gazetteer: value }]
  } catch {
    return []
  }
}
