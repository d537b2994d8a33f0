import type { Place } from '#domain/catalogue/place.ts'
import { standing as words } from '#words/standing.ts'
import { langOf } from './langOf.ts'
import './When.css'

/** Where a place stands, unless it is simply open, and what is known of that. */
export function PlaceStanding({ place }: { place: Place }) {
  const line = words.line(place)
  const note = words.note(place)
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
