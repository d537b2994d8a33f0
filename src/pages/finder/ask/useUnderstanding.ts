import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useAreas } from '#data/useCatalogue.ts'
import { fileQuery } from '#data/useFile.ts'
import { streetsQuery } from '#data/gazetteer.ts'
import { hasStreetNames } from '#domain/catalogue/area.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Understanding } from '#domain/search/understanding.ts'
import type { asked as AskedWords } from '#words/asked.ts'

/** What a text means, or that it cannot be said without the towns and postcodes. */
export type Answered = Understanding | 'not-loaded'

export interface BoxAnswers {
  understand: (text: string) => Understanding
  words: typeof AskedWords
}

export interface Understands {
  /** What a text means, at once, and the words for it; null until the towns and postcodes are here. */
  now: BoxAnswers | null
  /** The same once they are here, with the other areas looked in where it is nothing in this one. */
  answer: (text: string) => Promise<Answered>
  /** Asks for what is needed, when the box is first used. */
  prepare: () => void
}

/** How to understand is fetched with the first use of the box, not with the page. */
const howQuery = queryOptions({
  queryKey: ['understanding'],
  queryFn: () => import('./understandText.ts'),
  networkMode: 'always',
  staleTime: Infinity,
})

/**
 * What the search box answers from: fetched when it is first used, and asked again for what could not be had; the streets,
 * where the text in it may be one.
 */
export function useUnderstanding(catalogue: Catalogue, text: string): Understands {
  const client = useQueryClient()
  const areas = useAreas()
  const [wanted, setWanted] = useState(false)
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
    () =>
      how && ready
        ? {
            understand: remembering((text: string) =>
              how.understand(text, { ...ready, streets: readyStreets }),
            ),
            words: how.words,
          }
        : null,
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
  // Once it is painted, like what is offered for it.
  const painted = useDeferredValue(text)
  const streetsMayHelp = !wantsStreets && hasStreetNames(catalogue.area) && now !== null
  if (streetsMayHelp && mayBeStreet(painted, now)) setWantsStreets(true)
  return { now: useDeferredValue(now), answer, prepare: () => setWanted(true) }
}

/** Whether a text may be the name of a street: long enough, and neither a postcode nor a town. */
function mayBeStreet(text: string, { understand }: BoxAnswers): boolean {
  if (text.trim().length < 4) return false
  const { means, groups } = understand(text)
  return means.is !== 'start' && !groups.some(({ of }) => of === 'starts')
}

/** Answers the same text again without working it out: a letter is asked about by two, and again where a key broke in. */
function remembering<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const answer = answers.get(text) ?? work(text)
    answers.set(text, answer)
    return answer
  }
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
