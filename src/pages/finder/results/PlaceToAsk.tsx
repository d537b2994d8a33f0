import { useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Standpoint } from '#domain/search/filters.ts'
import { nearestToAsk } from '#domain/search/loosen.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { noResults } from '#words/noResults.ts'
import { standing as standingWords } from '#words/standing.ts'

/** Somebody to ask: the nearest place, and the council. */
export function PlaceToAsk({ catalogue, where }: { catalogue: Catalogue; where: Standpoint }) {
  const { area } = catalogue
  const nearest = useMemo(() => nearestToAsk(catalogue, where.origin), [catalogue, where])
  return (
    <>
      {nearest.is === 'place' && (
        <p>
          {noResults.ask}{' '}
          <a href={href({ page: 'place', area: area.id, id: nearest.place.id })}>
            {standingWords.named(nearest.place)}
          </a>
          , {standingWords.far(nearest)}
          {nearest.place.phone && (
            <>
              : <PhoneLink phone={nearest.place.phone} />
            </>
          )}
        </p>
      )}
      {area.council.phone && (
        <p>
          {noResults.council(area.council.name)} <PhoneLink phone={area.council.phone} />
        </p>
      )}
    </>
  )
}
