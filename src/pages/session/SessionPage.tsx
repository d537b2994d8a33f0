import { useNow } from '#data/clock.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { href } from '#url/address.ts'
import { KindMark } from '#components/KindMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { ReportProblem } from '#components/ReportProblem.tsx'
import { useTitle } from '#components/useTitle.ts'
import { BackLink } from '#components/BackLink.tsx'
import { Contact } from '#components/Contact.tsx'
import { PostalAddress } from '#components/PostalAddress.tsx'
import { Provenance } from '#components/Provenance.tsx'
import '#components/room.css'
import { SessionAbout } from './SessionAbout.tsx'
import { SessionFacts } from './SessionFacts.tsx'
import { sessionRecord } from './sessionRecord.ts'
import { SessionWhen } from './SessionWhen.tsx'
import { Whereabouts } from '#components/Whereabouts.tsx'
import { session as sessionWords } from '#words/en/session.ts'
import { standing as standingWords } from '#words/en/standing.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
}

/** One session: when and where before anything else. */
export function SessionPage({ catalogue, session }: Props) {
  const { area } = catalogue
  const { place } = session
  const now = useNow(area.timeZone)
  useTitle(sessionWords.title(session.title, standingWords.named(place)))
  const note = standingWords.note(place)
  const toPlace = href({ room: 'place', area: area.id, id: place.id })
  return (
    <article className="room">
      <header className="room-head">
        <BackLink area={area.id} />
        <h1>{session.title}</h1>
        <p className="room-kind">
          <KindMark kind={place.kind} /> {sessionWords.at}{' '}
          <a href={toPlace}>{standingWords.named(place)}</a>
        </p>
        <PickButton area={area.id} of={session} look="secondary" />
      </header>
      <div className="room-columns room-columns-session">
        <SessionWhen catalogue={catalogue} session={session} now={now} />
        <section className="room-where" aria-labelledby="where-title">
          <h2 id="where-title">{sessionWords.whereTitle}</h2>
          <p>
            <a href={toPlace}>{standingWords.named(place)}</a>
          </p>
          {note !== '' && <p>{note}</p>}
          <PostalAddress address={place.address} />
          <Contact council={area.council} place={place} />
          <Whereabouts area={area} place={place} />
        </section>
        <div className="room-rest">
          <SessionFacts session={session} />
          <SessionAbout area={area} session={session} />
        </div>
      </div>
      <div className="room-end">
        <Provenance of={session} goTo={place.status === 'open'} today={now.date} />
        <ReportProblem
          council={area.council}
          name={sessionWords.title(session.title, place.name)}
          id={session.id}
          route={{ room: 'session', area: area.id, id: session.id }}
          lines={sessionRecord(session, catalogue, now)}
        />
      </div>
    </article>
  )
}
