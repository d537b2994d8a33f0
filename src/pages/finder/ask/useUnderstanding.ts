import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useIdle } from '#ui/useIdle.ts'
import { useAreas } from '#data/useCatalogue.ts'
import { fileQuery } from '#data/useFile.ts'
import { streetsQuery } from '#data/gazetteer.ts'
import { hasStreetNames } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Understanding } from '#domain/search/understanding.ts'
import type { BoxAnswers } from './understandText.ts'

/** What a text means, or that it cannot be said without the towns and postcodes, or without the streets. */
export type Answered = Understanding | 'not-loaded' | 'no-streets'

export interface Understands {
  /** What a text means, at once, and the words for it; null until the towns and postcodes are here. */
  now: BoxAnswers | null
  /** The same once they are here, with the other areas looked in where it is nothing in this one. */
  answer: (text: string) => Promise<Answered>
  /** Asks for what is needed, when the box is first used. */
  prepare: () => void
}

/** How to understand is fetched once the page has nothing to do, not with it. */
const howQuery = queryOptions({
  queryKey: ['understanding'],
  queryFn: () => import('./understandText.ts'),
  networkMode: 'always',
  staleTime: Infinity,
})

/**
 * What the search box answers from: fetched when the page has nothing to do or the box is used, and asked again for what
 * could not be had; the streets, where the text in it may be one.
 */
export function useUnderstanding(catalogue: Catalogue, text: string): Understands {
  const client = useQueryClient()
  const areas = useAreas()
  const [used, setUsed] = useState(false)
  // Before it is used, where there is time: the first letters would wait for it.
  const idle = useIdle(true)
  const wanted = used || idle
  const how = useQuery({ ...howQuery, enabled: wanted }).data
  const towns = useQuery({
    ...fileQuery('gazetteer.json', catalogue.area.id),
    enabled: wanted,
  }).data
  const [wantsStreets, setWantsStreets] = useState(false)
  const streets = useQuery({ ...streetsQuery(catalogue.area.id), enabled: wantsStreets }).data
  const others = areas.is === 'ready' ? areas.areas : null

  const known = useMemo(
    () => towns && { gazetteer: towns.value, catalogue, otherAreas: [] },
    [towns, catalogue],
  )
  const ready = useReady(known, how?.makeReady)
  const readyStreets = useReady(streets, how?.readyStreets)
  const now = useMemo(
    () => (how && ready ? how.boxAnswers(ready, readyStreets) : null),
    [how, ready, readyStreets],
  )
  const answer = useCallback(
    async (text: string): Promise<Answered> => {
      try {
        const { answerText } = await client.query({ ...howQuery, staleTime: 'static' })
        return await answerText(text, catalogue, others ?? [], client)
      } catch {
        return 'not-loaded'
      }
    },
    [catalogue, others, client],
  )
  const streetsMayHelp = !wantsStreets && hasStreetNames(catalogue.area)
  // No key waits for it.
  const deferred = useDeferredValue(text)
  if (streetsMayHelp && now?.mayBeStreet(deferred)) setWantsStreets(true)
  return { now: useDeferredValue(now), answer, prepare: () => setUsed(true) }
}

/** Something once it is ready for letters to be answered from; undefined until then. */
function useReady<Thing>(
  thing: Thing | undefined,
  makeReady: ((thing: Thing) => Promise<void>) | undefined,
): Thing | undefined {
  const [ready, setReady] = useState<Thing>()
  useEffect(
    function waitForIt() {
      let isAwaited = true
      if (thing && makeReady) void makeReady(thing).then(() => isAwaited && setReady(thing))
      return () => void (isAwaited = false)
    },
    [thing, makeReady],
  )
  return ready === thing ? ready : undefined
}
