import { useMemo } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { usualOf, type Usual } from '#domain/catalogue/usual.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import './ResultRow.css'
import { row as words } from '#words/row.ts'

/** What is usual of all that is published for an area, so that its lists say it once. */
export function useUsual({ sessions }: Catalogue, today: LocalDate): Usual {
  return useMemo(() => usualOf(sessions.values(), today), [sessions, today])
}

/** What is doubtful of nearly all of a list, said once above it. */
export function DoubtStrip({ usual }: { usual: Usual }) {
  const said = words.usual(usual)
  if (said === null) return null
  return (
    <p className="doubt-strip">
      <strong>{said[0]}</strong>
      {said[1]}
    </p>
  )
}
