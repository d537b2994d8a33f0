import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import { phonesAt } from '#domain/catalogue/phone.ts'
import { hasFeed } from '#domain/calendar/feeds.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { FeedLinks } from '#components/calendar/FeedLinks.tsx'
import { ReportProblem, StillOn } from '#components/StillOn.tsx'
import { useTitle } from '#components/useTitle.ts'
import { sessionsAt } from '#components/answers.ts'
import { Features } from './Features.tsx'
import { FormerCentre } from './FormerCentre.tsx'
import { Hours } from './Hours.tsx'
import { PlaceHeader } from './PlaceHeader.tsx'
import { placeRecord } from './placeRecord.ts'
import { Provenance } from '#components/Provenance.tsx'
import { langOf } from '#components/langOf.ts'
import '#components/page.css'
import { SessionsHere } from './SessionsHere.tsx'
import { Whereabouts } from '#components/Whereabouts.tsx'
import { place as placeWords } from '#words/place.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  catalogue: Catalogue
  place: Place
}

/** Everything known of a place, and what is not known said so. */
export function PlacePage({ catalogue, place }: Props) {
  const { area } = catalogue
  const now = useNow(area.timeZone)
  const here = useMemo(() => sessionsAt(catalogue, place.id, now), [catalogue, place.id, now])
  const feed = useMemo(() => hasFeed(catalogue, place.id, now), [catalogue, place.id, now])
  const groups = phonesAt(
    place,
    here.map(({ session }) => session),
  ).filter(({ titles }) => titles.length > 0)
  useTitle(standingWords.named(place))
  const gone = place.kind === 'former-centre' || place.status === 'closed'
  const record = {
    council: area.council,
    name: place.name,
    id: place.id,
    route: { page: 'place', area: area.id, id: place.id } as const,
    lines: placeRecord(place, (catalogue.english ?? catalogue).area),
  }
  return (
    <article className="page">
      <PlaceHeader area={area} place={place} gone={gone} groups={groups} />
      {gone && <FormerCentre catalogue={catalogue} place={place} now={now} />}
      <div className="page-columns">
        {(!gone || here.length > 0) && (
          <SessionsHere catalogue={catalogue} place={place} results={here} today={now.date} />
        )}
        <div className="page-rest">
          <section aria-labelledby="where-title">
            <h2 id="where-title">{gone ? placeWords.whereWasTitle : placeWords.whereTitle}</h2>
            <Whereabouts area={area} place={place} />
          </section>
          {!gone && <Hours place={place} today={now.date} />}
          {!gone && <Features area={area} place={place} />}
          {feed && (
            <FeedLinks
              area={area.id}
              id={place.id}
              example={here.some(({ session }) => session.example)}
            />
          )}
        </div>
      </div>
      {place.notes && (
        <section aria-labelledby="notes-title">
          <h2 id="notes-title">{placeWords.notesTitle}</h2>
          <p lang={langOf(place.notes)}>{place.notes}</p>
        </section>
      )}
      <div className="page-end">
        {gone ? (
          <ReportProblem {...record} />
        ) : (
          <StillOn
            {...record}
            {...{ groups }}
            phone={place.phone}
            script={(words) => words.place(place.name)}
          />
        )}
        <Provenance of={place} goTo={!gone} today={now.date} />
      </div>
    </article>
  )
}
