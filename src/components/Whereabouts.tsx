import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { href } from '#url/address.ts'
import { Directions } from './Directions.tsx'
import { place as words } from '#words/en/place.ts'

interface Props {
  area: Area
  place: Place
}

/** How good the point is, where it is on our map, and the ways there. */
export function Whereabouts({ area, place }: Props) {
  const onMap = href(
    { room: 'finder', area: area.id },
    { ...defaultSearch, show: 'places', view: 'map', at: place.id },
  )
  return (
    <>
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
