import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate, Now } from '#domain/time/calendar.ts'
import type { Result } from '#domain/search/find.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { AgeBand } from '#domain/search/search.ts'
import { Button } from '#ui/Button.tsx'
import { finder as finderWords } from '#words/en/finder.ts'

export interface CardContext {
  area: Area
  now: Now
  /** The children asked for. */
  ages: readonly AgeBand[]
  /** The place in focus, chosen on the map or by "Show on map". */
  at: PlaceId | null
  /** The place under the pointer or holding the focus. */
  onPoint: (place: PlaceId | null) => void
  onShowOnMap: (place: PlaceId) => void
}

/** What the card of a result is told. */
export interface CardProps<R extends Result> extends Omit<CardContext, 'at' | 'now'> {
  result: R
  today: LocalDate
  /** The moment, for a card whose words change with the minutes; the others are left alone by the clock. */
  now: Now | undefined
  marked: boolean
  heading: 3 | 4
}

interface Props extends Pick<CardContext, 'onPoint' | 'onShowOnMap'> {
  place: Result['place']
  /** The card, given the button that shows its place. */
  children: (actions: ReactNode) => ReactNode
}

/** One result, tied to its pin: pointing at the card lights the pin. */
export function ResultItem({ place, onPoint, onShowOnMap, children }: Props) {
  const words = finderWords.card
  return (
    // Pointing only lights the pin: everything it tells is on the card, and on the map by its button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="result"
      data-place={place.id}
      onMouseEnter={() => onPoint(place.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(place.id)}
      onBlur={() => onPoint(null)}
    >
      {children(
        <Button
          look="quiet"
          icon="place"
          className="no-print"
          aria-label={words.showOnMapName(place.name)}
          onClick={() => onShowOnMap(place.id)}
        >
          {words.showOnMap}
        </Button>,
      )}
    </li>
  )
}
