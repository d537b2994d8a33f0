import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { place as words } from '#words/place.ts'

interface Props {
  catalogue: Catalogue
  place: Place
  results: SessionResult[]
  today: LocalDate
}

export function SessionsHere({ catalogue, place, results, today }: Props) {
  const usual = useUsual(catalogue, today)
  const { area } = catalogue
  return (
    <section className="page-sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{words.sessionsTitle}</h2>
      {results.length === 0 ? (
        <p>
          {place.status === 'open' ? words.noSessions : words.noSessionsNow}
          {place.status === 'open' && place.phone !== undefined && ` ${words.ringAndAsk}`}
        </p>
      ) : (
        <>
          <DoubtStrip usual={usual} />
          <ul className="plain-list row-list">
            {results.map((result) => (
              <li key={result.session.id}>
                <SessionResultRow {...{ result, area, today, usual }} heading={3} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
