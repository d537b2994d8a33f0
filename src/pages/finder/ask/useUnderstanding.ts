import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useAreas } from '#data/useCatalogue.ts'
import { fileQuery } from '#data/useFile.ts'
import { streetsQuery } from '#data/gazetteer.ts'
import { hasStreetNames, type Area, type AreaSummary } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Street } from '#domain/geo/gazetteer.ts'
import type { Understanding } from '#domain/search/understanding.ts'
import type { AreasOfOutcodes, OtherArea } from '#domain/search/outside.ts'
import type { asked as AskedWords } from '#words/asked.ts'

/** What a text means, or that it cannot be said without the towns and postcodes. */
export type Answered = Understanding | 'not-loaded'

export interface Now {
  understand: (text: string) => Understanding
  words: typeof AskedWords
}

export interface Understands {
  /** What a text means, at once, and the words for it; null until the towns and postcodes are here. */
  now: Now | null
  /** The same once they are here, with the other areas looked in where it is nothing in this one. */
  answer: (text: string) => Promise<Answered>
  /** Asks for what is needed, when the box is first used. */
  prepare: () => void
  /** Asks for the streets, where a text may be one. */
  prepareFor: (text: string) => void
}

/** How to understand is fetched with the first use of the box, not with the page. */
const howQuery = queryOptions({
  queryKey: ['understanding'],
  queryFn: async () => {
    const [{ understand, makeReady }, { areasToAsk, outcodeIn }, { asked }] = await Promise.all([
      import('#domain/search/understanding.ts'),
      import('#domain/search/outside.ts'),
      import('#words/asked.ts'),
    ])
    const { readyStreets } = await import('#domain/search/streets.ts')
    return { understand, makeReady, readyStreets, areasToAsk, outcodeIn, words: asked }
  },
  networkMode: 'always',
  staleTime: Infinity,
})

const townsQuery = (area: string) => fileQuery('gazetteer.json', area)

/** What the search box answers from: fetched when it is first used, and asked again for what could not be had. */
export function useUnderstanding(catalogue: Catalogue): Understands {
  const client = useQueryClient()
  const areas = useAreas()
  const [wanted, setWanted] = useState(false)
  const how = useQuery({ ...howQuery, enabled: wanted }).data
  const towns = useQuery({ ...townsQuery(catalogue.area.id), enabled: wanted }).data
  const [wantsStreets, setWantsStreets] = useState(false)
  const streets = useQuery({ ...streetsQuery(catalogue.area.id), enabled: wantsStreets }).data
  const others = areas.is === 'ready' ? areas.areas : null

  const known = useMemo(
    () => towns && { gazetteer: towns.value, catalogue, otherAreas: [], streets: streets ?? [] },
    [towns, catalogue, streets],
  )
  useEffect(
    function makeReady() {
      if (how && known) return makeReadyWhenIdle(how.makeReady(known))
    },
    [how, known],
  )
  useEffect(
    function makeStreetsReady() {
      if (how && streets) return makeReadyWhenIdle(how.readyStreets(streets))
    },
    [how, streets],
  )
  const now = useMemo(
    () =>
      how && known
        ? {
            understand: remembering((text: string) => how.understand(text, known)),
            words: how.words,
          }
        : null,
    [how, known],
  )
  const answer = useCallback(
    (text: string) =>
      answerOf(text, catalogue, others ?? [], client).catch(() => 'not-loaded' as const),
    [catalogue, others, client],
  )
  const prepareFor = (text: string) => {
    if (hasStreetNames(catalogue.area) && now && mayBeStreet(text, now)) setWantsStreets(true)
  }
  return { now, answer, prepare: () => setWanted(true), prepareFor }
}

/** Whether a text may be the name of a street: long enough, and neither a postcode nor a town. */
function mayBeStreet(text: string, { understand }: Now): boolean {
  if (text.trim().length < 4) return false
  const { means, groups } = understand(text)
  return means.is !== 'start' && !groups.some(({ of }) => of === 'starts')
}

/** Answers the same text again without working it out: a letter is asked about twice. */
function remembering<T>(work: (text: string) => T): (text: string) => T {
  let last: { text: string; answer: T } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, answer: work(text) }
    return last.answer
  }
}

async function answerOf(
  text: string,
  catalogue: Catalogue,
  areas: readonly AreaSummary[],
  client: QueryClient,
): Promise<Understanding> {
  const [{ understand, areasToAsk, outcodeIn }, towns] = await Promise.all([
    client.query({ ...howQuery, staleTime: 'static' }),
    client.query({ ...townsQuery(catalogue.area.id), staleTime: 'static' }),
  ])
  const known = { gazetteer: towns.value, catalogue, otherAreas: [] }
  const here = understand(text, known)
  if (!mayBeElsewhere(here)) return here
  const onStreet = understand(text, {
    ...known,
    streets: outcodeIn(text) === null ? await streetsOf(catalogue.area, client) : [],
  })
  if (!mayBeElsewhere(onStreet)) return onStreet
  const outcodes = outcodeIn(text) === null ? null : await outcodesOf(client)
  const otherAreas = await Promise.all(
    areasToAsk(text, catalogue, areas, outcodes).map((area) => townsOf(area, client)),
  )
  const there = understand(text, { ...known, otherAreas: otherAreas.flat() })
  const isThere = there.means.is === 'elsewhere' || there.means.is === 'outside'
  return isThere || !isStartOfStreets(onStreet) ? there : onStreet
}

/** Whether a text is only how some streets begin: it may as well be a town elsewhere ("Salisbury"). */
const isStartOfStreets = ({ means, groups }: Understanding) =>
  means.is === 'ask' && means.why === 'unfinished' && groups.every(({ of }) => of === 'streets')

/** Whether a text that is nothing here, or in doubt, may be somewhere in another area. */
export const mayBeElsewhere = (understood: Understanding): boolean => {
  const { means } = understood
  return (
    means.is === 'outside' ||
    means.is === 'unknown' ||
    (means.is === 'ask' && means.why === 'spelling') ||
    isStartOfStreets(understood)
  )
}

/** None where the area has none by name, or they cannot be had. */
async function streetsOf(area: Area, client: QueryClient): Promise<readonly Street[]> {
  if (!hasStreetNames(area)) return []
  return client.query({ ...streetsQuery(area.id), staleTime: 'static' }).catch(() => [])
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

/** A little at a time, so that no letter waits for it. Answers how to stop. */
function makeReadyWhenIdle(steps: Generator<void, unknown>): () => void {
  let stopped = false
  function go() {
    if (stopped || steps.next().done) return
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(go)
    else setTimeout(go)
  }
  go()
  return function stop() {
    stopped = true
  }
}
