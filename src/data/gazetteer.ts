import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { GazetteerEntry } from '#domain/geo/gazetteer.ts'
import { readNear, type Near } from '#domain/geo/near.ts'
import { originOf, type Origin, type PostcodeShard } from '#domain/geo/origin.ts'
import { fileQuery } from './useFile.ts'

const none: GazetteerEntry[] = []

/** Towns, villages and postcodes of an area, largest first; empty until they are here. */
export function useGazetteer(areaId: string): readonly GazetteerEntry[] {
  return useQuery(fileQuery('gazetteer.json', areaId)).data?.value ?? none
}

/**
 * Where `near` is, from the area's own files: nothing is asked of anyone else. A full postcode's shard is
 * fetched only where the area says it has one.
 */
export function useOrigin(area: AreaSummary, near: string): Origin {
  const read = useMemo(() => readNear(near), [near])
  const gazetteer = useQuery({
    ...fileQuery('gazetteer.json', area.id),
    enabled: read.is !== 'nothing',
  })
  const { shard, waiting } = useShard(area.id, read)
  const entries = gazetteer.data?.value

  return useMemo(() => {
    const needsFiles = read.is === 'name' || read.is === 'postcode'
    if (needsFiles && (gazetteer.isPending || waiting)) return { is: 'pending' }
    if (needsFiles && !entries) return { is: 'unknown', text: near, why: 'not-loaded' }
    return originOf(read, near, entries ?? none, shard, area)
  }, [read, near, area, shard, waiting, entries, gazetteer.isPending])
}

/** A full postcode's file, where the area has one: asked for only when a full postcode was. */
function useShard(areaId: string, read: Near): { shard: PostcodeShard | null; waiting: boolean } {
  const outcode = read.is === 'postcode' && read.unit !== null ? read.outcode : null
  const outcodes = useQuery({
    ...fileQuery('postcodes/index.json', areaId),
    enabled: outcode !== null,
  })
  const published = outcode !== null && (outcodes.data?.value ?? []).includes(outcode)
  const shard = useQuery({
    ...fileQuery('postcodes.json', areaId, outcode ?? ''),
    enabled: published,
  })
  return {
    shard: (published && shard.data?.value) || null,
    waiting: outcode !== null && (outcodes.isLoading || shard.isLoading),
  }
}
