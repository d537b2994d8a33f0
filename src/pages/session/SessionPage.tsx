import { use, useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import { useOrigin } from '#data/gazetteer.ts'
import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { href, useSearch } from '#url/address.ts'
import { KindMark, TypeSign } from '#components/KindMark.tsx'
import { Actions, InShort } from '#components/Answer.tsx'
import { AddToCalendar } from '#components/calendar/AddToCalendar.tsx'
import { ReportProblem, StillOn } from '#components/StillOn.tsx'
import { useTitle } from '#components/useTitle.ts'
import { DoubtStrip } from '#components/DoubtStrip.tsx'
import { BackLink } from '#components/BackLink.tsx'
import { Contact } from '#components/Contact.tsx'
import { PostalAddress } from '#components/PostalAddress.tsx'
import { Provenance } from '#components/Provenance.tsx'
import '#components/page.css'
import { SessionAbout } from './SessionAbout.tsx'
import { SessionFacts } from './SessionFacts.tsx'
import { sessionRecord } from './sessionRecord.ts'
import { SessionWhen } from './SessionWhen.tsx'
import { Whereabouts } from '#components/Whereabouts.tsx'
import { UndatedContext } from '#components/undated.ts'
import { When } from '#components/When.tsx'
import { isStale } from '#domain/catalogue/freshness.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import { isExact } from '#domain/geo/origin.ts'
import { nearTo } from '#domain/search/nearest.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import { grammar } from '#words/grammar.ts'
import { session as sessionWords, sessionIn } from '#words/session.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { standing as standingWords } from '#words/standing.ts'
import { english, ofData } from '#words/current.ts'
import { langOf } from '#components/langOf.ts'

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
  const note = placeStanding.note(place)
  const kind = area.kindNames[place.kind].one
  const toPlace = href({ page: 'place', area: area.id, id: place.id })
  const next = useMemo(
    () => nextMeeting(session, catalogue, now.date, now),
    [session, catalogue, now],
  )
  const undated = use(UndatedContext)
  const [search] = useSearch()
  const from = useOrigin(area, search.near)
  const far =
    from.is === 'found'
      ? standingWords.far(nearTo({ ...from.point, about: !isExact(from) }, place))
      : null
  const route = { page: 'session', area: area.id, id: session.id } as const
  const name = sessionWords.title(session.title, place.name)
  const record = {
    council: area.council,
    // The council reads English.
    name: sessionIn(english).title(session.title, place.name),
    id: session.id,
    route,
    lines: sessionRecord(session, catalogue, now),
  }
  return (
    <article className="page">
      <header className="page-head">
        <BackLink area={area.id} />
        <h1>
          <TypeSign type={session.serviceType} />
          <span lang={ofData}>{session.title}</span>
        </h1>
        {session.typeName && <p>{grammar.capital(session.typeName)}</p>}
        <p className="page-kind">
          <KindMark kind={place.kind} /> <span lang={langOf(kind)}>{kind}</span>:{' '}
          <a href={toPlace}>
            <bdi>{standingWords.named(place, nameAndTown(place))}</bdi>
          </a>
          {from.is === 'found' && far !== null && (
            <>
              {grammar.behind('')}
              <span className="page-far">{sessionWords.far(far, from.name)}</span>
            </>
          )}
        </p>
        <DoubtStrip
          usual={{ example: session.example, stale: isStale(session.checked, now.date) }}
        />
        <div className="when-box">
          {undated ? (
            <undated.When session={session} next={next} />
          ) : (
            <When next={next} today={now.date} example={session.example && next.is === 'meeting'} />
          )}
        </div>
        <InShort session={session} />
        <Actions area={area} place={place} of={session} name={name} route={route}>
          {next.is === 'meeting' && (
            <AddToCalendar
              catalogue={catalogue}
              session={session}
              meeting={next.meeting}
              now={now}
            />
          )}
        </Actions>
      </header>
      <div className="page-columns page-columns-session">
        <SessionWhen catalogue={catalogue} session={session} now={now} next={next} />
        <section className="page-where" aria-labelledby="where-title">
          <h2 id="where-title">{sessionWords.whereTitle}</h2>
          {note !== '' && <p lang={note === place.statusNote ? langOf(note) : undefined}>{note}</p>}
          <PostalAddress address={place.address} />
          <Contact council={area.council} place={place} phone={session.phone} />
          <Whereabouts area={area} place={place} />
        </section>
        <div className="page-rest">
          <SessionFacts session={session} />
          <SessionAbout area={area} session={session} />
        </div>
      </div>
      <div className="page-end">
        {place.status === 'closed' ? (
          <ReportProblem {...record} />
        ) : (
          <StillOn
            {...record}
            phone={phoneOf(session, place)}
            script={(words) =>
              words.session(
                session.title,
                place.name,
                undated === null && next.is === 'meeting' ? next.meeting : null,
                session.access,
                now.date,
              )
            }
          />
        )}
        <Provenance of={session} goTo={place.status === 'open'} today={now.date} />
      </div>
    </article>
  )
}
