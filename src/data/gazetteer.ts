import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { readNear, type Near } from '#domain/geo/near.ts'
import { foundAt, originOf, type FullPostcodes, type Origin } from '#domain/geo/origin.ts'
import { useIsOwnPlace } from './location.ts'
import { fileQuery } from './useFile.ts'

const none: GazetteerEntry[] = []

/** Fetched with the first text that may be one. */
const streets = () => import('./streets.ts')

/** Towns, villages and postcodes of an area, largest first; empty until they are here. */
export function useGazetteer(areaId: string): readonly GazetteerEntry[] {
  return useQuery(fileQuery('gazetteer.json', areaId)).data?.value ?? none
}

/**
 * Where `near` is, from the area's own files: nothing is asked of anyone else. The full postcodes of an outcode are
 * fetched only where the area says it has them.
 */
export function useOrigin(area: Served, near: string): Origin {
  const read = useMemo(() => readNear(near), [near])
  const gazetteer = useQuery({
    ...fileQuery('gazetteer.json', area.id),
    enabled: read.is !== 'nothing',
  })
  const { known, waiting } = useFullPostcodes(area.id, read)
  const own = useIsOwnPlace(near)
  const entries = gazetteer.data?.value

  const origin = useMemo((): Origin => {
    const needsFiles = read.is === 'name' || read.is === 'postcode'
    if (needsFiles && (gazetteer.isPending || waiting)) return { is: 'pending' }
    if (needsFiles && !entries) return { is: 'unknown', text: near, why: 'not-loaded' }
    const origin = originOf(read, near, entries ?? none, known, area)
    return own && origin.is === 'found' ? { ...origin, own } : origin
  }, [read, near, area, known, waiting, own, entries, gazetteer.isPending])
  return useOtherStart(origin, area)
}

export type Served = AreaSummary & Pick<Area, 'basemap'>

/** The same, and where it is no place of the area: a street of it, or a town that postcodes are named for, from which one may start too. */
function useOtherStart(origin: Origin, area: Served): Origin {
  const client = useQueryClient()
  const name = origin.is === 'unknown' && origin.why === 'no-such-place' ? origin.text : null
  const { data, isLoading } = useQuery({
    queryKey: ['other-start', area.id, name],
    queryFn: async () => (await streets()).otherStart(client, area, name ?? ''),
    enabled: name !== null,
    networkMode: 'always',
    staleTime: Infinity,
  })
  return useMemo(() => {
    if (name === null) return origin
    if (isLoading) return { is: 'pending' }
    return data ? foundAt(data, data.name, data.precision, area.bounds) : origin
  }, [origin, name, data, isLoading, area])
}

/** The streets of an area, those of its towns first: asked for when one is typed. */
export const streetsQuery = (areaId: string) =>
  queryOptions({
    queryKey: ['streets', areaId],
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    queryFn: async ({ client }) => (await streets()).readStreets(client, areaId),
  })

/**
 * What is known of the full postcodes of an outcode, where the area has them: asked for only when a postcode was. How far
 * a part of one reaches is read off them.
 */
function useFullPostcodes(areaId: string, read: Near): { known: FullPostcodes; waiting: boolean } {
  const [outcode, unit] = read.is === 'postcode' ? [read.outcode, read.unit] : [null, null]
  const outcodes = useQuery({
    ...fileQuery('postcodes/index.json', areaId),
    enabled: outcode !== null,
  })
  const published = outcode !== null && (outcodes.data?.value ?? []).includes(outcode)
  const found = useQuery({
    ...fileQuery('postcodes.json', areaId, outcode ?? ''),
    enabled: published,
  })
  const gone = useQuery({
    ...fileQuery('postcodes/ended.json', areaId),
    enabled: published && unit !== null,
  })
  const shard = (published && found.data?.value) || null
  const ended = gone.data?.value
  const known = useMemo(() => ({ shard, ended: ended ?? {} }), [shard, ended])
  return { known, waiting: outcodes.isLoading || found.isLoading || gone.isLoading }
}
