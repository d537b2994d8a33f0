import { useMemo } from 'react'
import type { Catalogue } from '~/domain/catalogue.ts'
import { find } from '~/domain/find.ts'
import type { Place } from '~/domain/place.ts'
import { defaultSearch } from '~/domain/search.ts'
import type { Answer } from '~/views/useResults.ts'

/** The former centres that the name looked for means, while it is sessions that are shown. */
export function useFormerCentres(catalogue: Catalogue, { asked, where }: Answer): Place[] {
  const { q, show } = asked
  return useMemo(() => {
    if (q === '' || show === 'places') return []
    const named = { ...defaultSearch, q, show: 'places', kinds: ['former-centre'] } as const
    return find(catalogue, { ...named, kinds: [...named.kinds] }, where).map(({ place }) => place)
  }, [catalogue, where, q, show])
}
