import { useMemo } from 'react'
import type { Catalogue } from '~/domain/catalogue.ts'
import { find, type Where } from '~/domain/find.ts'
import { defaultSearch } from '~/domain/search.ts'
import { PhoneLink } from '~/ui/PhoneLink.tsx'
import { href } from '~/url/address.ts'
import { useWords } from '~/words/useWords.ts'

/** The nearest open hub or library that answers a telephone; without a point there is no nearest, and none is named. */
export function PlaceToAsk({ catalogue, where }: { catalogue: Catalogue; where: Where }) {
  const words = useWords()
  const nearest = useMemo(() => {
    if (where.origin === null) return undefined
    const staffed = find(
      catalogue,
      { ...defaultSearch, show: 'places', kinds: ['hub', 'library'] },
      where,
    )
    return staffed.find(({ place }) => place.status === 'open' && place.phone)
  }, [catalogue, where])
  if (!nearest?.place.phone) return null
  const { place, metres } = nearest
  return (
    <p>
      {words.finder.none.ask}{' '}
      <a href={href({ room: 'place', area: catalogue.area.id, id: place.id })}>{place.name}</a>
      {metres !== null && `, ${words.common.miles(metres)}`}:{' '}
      <PhoneLink phone={nearest.place.phone} />
    </p>
  )
}
