import type { ReactNode } from 'react'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { sessionsAtPlace } from '#domain/plan/planPlace.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { nextInWords } from '#components/When.tsx'
import { finder as finderWords } from '#words/en/finder.ts'
import { PlaceStanding } from '#components/PlaceStanding.tsx'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'

interface Props {
  place: Place
  catalogue: Catalogue
  now: Now
  foot: ReactNode
}

/** A place in a plan: what and where it is, how to ring, and what is next there. */
export function PickedPlace({ place, catalogue, now, foot }: Props) {
  const { area } = catalogue
  const [soonest] = sessionsAtPlace(place, catalogue, now)
  return (
    <article className="card">
      <div className="card-top">
        <h2 className="card-title">
          <a href={href({ room: 'place', area: area.id, id: place.id })}>{place.name}</a>
        </h2>
      </div>
      <div className="card-where">
        <KindMark kind={place.kind} />
        <span className="card-place">{area.kindNames[place.kind].one}</span>
      </div>
      <p>{postalAddress(place.address)}</p>
      <PlaceStanding place={place} />
      {soonest && (
        <p className="card-said">
          {finderWords.card.next(soonest.session.title, nextInWords(soonest.next, now.date, now))}{' '}
          {soonest.session.example && soonest.next.is === 'meeting' && <ExampleMark />}
        </p>
      )}
      {place.phone && (
        <p className="card-ring">
          {finderWords.card.ring} <PhoneLink phone={place.phone} />
        </p>
      )}
      <div className="card-foot">{foot ?? <PickButton area={area.id} of={place} />}</div>
    </article>
  )
}
