import { memo } from 'react'
import type { SessionResult } from '#domain/search/find.ts'
import { SessionCard } from '#components/SessionCard.tsx'
import { ResultItem, type CardProps } from './ResultItem.tsx'

/** Drawn again only when it changes. */
export const SessionResultCard = memo(function SessionResultCard(props: CardProps<SessionResult>) {
  const { result, area, today, now, ages, marked, heading, onPoint, onShowOnMap } = props
  return (
    <ResultItem place={result.place} onPoint={onPoint} onShowOnMap={onShowOnMap}>
      {(actions) => (
        <SessionCard {...{ result, today, now, ages, marked, heading, actions }} area={area.id} />
      )}
    </ResultItem>
  )
})
