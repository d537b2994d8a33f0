import type { QueryClient } from '@tanstack/react-query'
import { hasStreetNames } from '#domain/catalogue/area.ts'
import type { Point, Street } from '#domain/geo/gazetteer.ts'
import type { Precision } from '#domain/geo/origin.ts'
import { streetNamed } from '#domain/search/streets.ts'
import { streetsQuery, type Served } from './gazetteer.ts'
import { contentOf, pathOf } from './published.ts'
import { resting, whenQuiet } from './quiet.ts'
import { pathQuery } from './useFile.ts'

/** The streets of an area, those of its towns first. They are many, and read while nobody types. Throws DataError. */
export async function readStreets(client: QueryClient, areaId: string): Promise<readonly Street[]> {
  const file = pathOf('streets/names.json', areaId)
  const query = pathQuery(file, async (file, json) => {
    await whenQuiet(resting)
    return contentOf('streets/names.json', file, json)
  })
  return (await client.query({ ...query, retry: false })).value.flat()
}

/** Where one may start from that is no place of the area: a street of it, or a town that postcodes are named for. */
export async function otherStart(
  client: QueryClient,
  area: Served,
  name: string,
): Promise<(Point & { name: string; precision: Precision }) | null> {
  if (hasStreetNames(area) && name.includes(',')) {
    const query = { ...streetsQuery(area.id), staleTime: 'static' as const }
    const streets = await client.query(query).catch(() => [])
    const street = streetNamed(streets, name)
    if (street) return { ...street, name, precision: 'street' }
  }
  const town = (await import('#domain/geo/postcode.ts')).postcodeTown(name)
  return town && { ...town, precision: 'town' }
}
