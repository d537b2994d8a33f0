import type { Place } from '#domain/catalogue/place.ts'
import {
  appleDirections,
  geoLink,
  googleDirections,
  travelModes,
  type TravelMode,
} from './directions.ts'
import { place as words } from '#words/place.ts'
import { dot } from '#words/grammar.ts'

/** Links only: nothing is asked of another company until a person follows one, and it is named. */
export function Directions({ place }: { place: Place }) {
  const how: Record<TravelMode, string> = {
    car: words.byCar,
    bus: words.byBus,
    foot: words.onFoot,
  }
  return (
    <div className="directions no-print">
      <h3>{words.directionsTitle}</h3>
      <ul className="directions-ways">
        {travelModes.map((mode) => (
          <li key={mode}>
            <a
              href={googleDirections(place, mode)}
              rel="noopener noreferrer"
              aria-label={words.directionsTo(mode, place.name)}
            >
              {how[mode]}
            </a>
          </li>
        ))}
      </ul>
      <p className="page-soft">{words.directionsHint}</p>
      <p>
        {words.otherMaps}{' '}
        <a href={appleDirections(place)} rel="noopener noreferrer">
          {words.appleMaps}
        </a>
        {dot}
        <a href={geoLink(place)}>{words.phoneMaps}</a>
      </p>
    </div>
  )
}
