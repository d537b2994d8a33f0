import { hasStreets, type Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Directions } from './Directions.tsx'
import { lazyPart } from '#ui/lazyPart.tsx'
import { common as commonWords } from '#words/common.ts'
import { place as words } from '#words/place.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { standingOf } from '#domain/catalogue/standing.ts'
import { useMapLeft } from './resultsLeft.ts'

// Fetched after the words, and drawn once the page is idle.
const DoorMap = lazyPart(async () => (await import('./DoorMap.tsx')).DoorMap)

interface Props {
  area: Area
  place: Place
}

/** How good the point is, where it is on our map, and the ways there. */
export function Whereabouts({ area, place }: Props) {
  const onMap = useMapLeft(area.id, place.id)
  const point = placeStanding.point(place)
  const { status, whereabouts } = standingOf(place)
  return (
    <>
      {point !== '' && <p className="page-soft">{point}</p>}
      {hasStreets(area) && place.precision !== 'town' && (
        <DoorMap
          area={area}
          place={place}
          said={{
            waiting: <div className="door-map" />,
            failed: words.doorMapFailed,
            tryAgain: commonWords.tryAgain,
          }}
        />
      )}
      <p className="no-print">
        <ButtonLink icon="map" href={onMap}>
          {words.showOnMap}
        </ButtonLink>
      </p>
      {status !== 'closed' && whereabouts === 'known' && <Directions place={place} />}
    </>
  )
}
