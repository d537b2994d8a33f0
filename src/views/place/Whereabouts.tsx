import type { Area } from '~/domain/area.ts'
import type { Place } from '~/domain/place.ts'
import { defaultSearch } from '~/domain/search.ts'
import { ButtonLink } from '~/ui/Button.tsx'
import { href } from '~/url/address.ts'
import { useWords } from '~/words/useWords.ts'
import { Directions } from './Directions.tsx'

interface Props {
  area: Area
  place: Place
}

/** The address, how good the point is, and the ways there. */
export function Whereabouts({ area, place }: Props) {
  const words = useWords().place
  const onMap = href(
    { room: 'finder', area: area.id },
    { ...defaultSearch, show: 'places', view: 'map', at: place.id },
  )
  return (
    <>
      <PostalAddress place={place} />
      {place.precision !== 'building' && (
        <p className="room-soft">{words.precision[place.precision]}</p>
      )}
      <p className="no-print">
        <ButtonLink icon="map" href={onMap}>
          {words.showOnMap}
        </ButtonLink>
      </p>
      <Directions place={place} />
    </>
  )
}

function PostalAddress({ place }: { place: Place }) {
  const words = useWords().place
  const { lines, town, postcode } = place.address
  const said = [...lines, town, postcode].filter((line) => line !== undefined)
  if (said.length === 0) return <p>{words.addressUnknown}</p>
  return (
    <address className="room-address">
      {said.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  )
}
