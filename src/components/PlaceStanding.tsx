import type { Place } from '#domain/catalogue/place.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { standing } from '#words/standing.ts'
import { langOf } from './langOf.ts'
import './When.css'

/** Where a place stands, unless it is simply open, and what is known of that. */
export function PlaceStanding({ place }: { place: Place }) {
  const line = standing.line(place)
  const note = placeStanding.note(place)
  if (line === '') return null
  return (
    <div className="when">
      <p className="when-status">{line}</p>
      {note !== '' && (
        <p className="when-but" lang={note === place.statusNote ? langOf(note) : undefined}>
          {note}
        </p>
      )}
    </div>
  )
}
