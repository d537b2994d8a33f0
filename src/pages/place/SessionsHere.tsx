import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { SessionResult } from '#domain/search/find.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { SessionCard } from '#components/SessionCard.tsx'
import { place as words } from '#words/en/place.ts'

interface Props {
  area: Area
  place: Place
  results: SessionResult[]
  today: LocalDate
}

export function SessionsHere({ area, place, results, today }: Props) {
  return (
    <section className="room-sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{words.sessionsTitle}</h2>
      {results.length === 0 ? (
        <p>{place.status === 'open' ? words.noSessions : words.noSessionsNow}</p>
      ) : (
        <ul className="room-cards">
          {results.map((result) => (
            <li key={result.session.id}>
              <SessionCard result={result} area={area.id} today={today} heading={3} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
