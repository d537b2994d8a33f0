import { memo, type ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Usual } from '#domain/catalogue/usual.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import type { Result } from '#domain/search/find.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { AgeBand } from '#domain/search/search.ts'
import { SkipLink } from '#ui/Link.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { finder } from '#words/finder.ts'

export interface RowContext {
  area: Area
  now: Now
  /** The children asked for. */
  ages: readonly AgeBand[]
  usual: Usual
  /** The place in focus, chosen on the map. */
  at: PlaceId | null
  /** The place under the pointer or holding the focus. */
  onPoint: (place: PlaceId | null) => void
}

/** What the row of a result is told. */
export interface RowProps<R extends Result> extends Omit<RowContext, 'at' | 'now'> {
  result: R
  today: LocalDate
  /** The moment, for a row whose words change with the minutes; the others are left alone by the clock. */
  now: Now | undefined
  marked: boolean
  heading: 3 | 4
  /** Its day stands in the heading above it. */
  underDay: boolean
  /** The first of the page: after it there is a way past the rest. */
  isFirst: boolean
}

/** One result, tied to its pin: pointing at the row lights the pin. */
export function ResultItem({
  place,
  onPoint,
  isFirst,
  children,
}: Pick<RowProps<Result>, 'onPoint' | 'isFirst'> & {
  place: Result['place']
  children: ReactNode
}) {
  return (
    // Pointing only lights the pin: everything it tells is on the row.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="result"
      data-place={place.id}
      onMouseEnter={() => onPoint(place.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(place.id)}
      onBlur={() => onPoint(null)}
    >
      {children}
      {isFirst && <SkipLink to="map">{finder.views.toMap}</SkipLink>}
    </li>
  )
}

/** Drawn again only when it changes. */
export const SessionItem = memo(function SessionItem(props: RowProps<SessionResult>) {
  const { onPoint, isFirst, ...row } = props
  return (
    <ResultItem place={row.result.place} {...{ onPoint, isFirst }}>
      <SessionResultRow {...row} />
    </ResultItem>
  )
})
