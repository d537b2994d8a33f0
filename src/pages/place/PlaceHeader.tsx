import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { Message } from '#ui/Message.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { PickButton } from '#components/PickButton.tsx'
import { BackLink } from '#components/BackLink.tsx'
import { Contact } from '#components/Contact.tsx'
import { PostalAddress } from '#components/PostalAddress.tsx'
import { place as words } from '#words/en/place.ts'

interface Props {
  area: Area
  place: Place
  /** Nobody is there to ask. */
  gone: boolean
}

export function PlaceHeader({ area, place, gone }: Props) {
  const kind = area.kindNames[place.kind].one
  return (
    <header className="room-head">
      <BackLink area={area.id} />
      <h1>{place.name}</h1>
      <p className="room-kind">
        <KindMark kind={place.kind} /> {place.district ? words.kind(kind, place.district) : kind}
      </p>
      {place.otherNames && place.otherNames.length > 0 && (
        <p className="room-soft">{words.otherNames(place.otherNames)}</p>
      )}
      <PostalAddress address={place.address} />
      <PickButton area={area.id} of={place} look="secondary" />
      {!gone && <Contact council={area.council} place={place} />}
      <Status place={place} />
      {place.confidence === 'low' && (
        <Message tone="careful" heading={words.notConfirmed}>
          <p>{words.notConfirmedWhy}</p>
        </Message>
      )}
    </header>
  )
}

function Status({ place }: { place: Place }) {
  if (place.status === 'open') {
    return place.statusNote ? <p>{place.statusNote}</p> : null
  }
  const closed = place.kind === 'former-centre' ? words.centreClosed : words.closed
  const heading = place.status === 'closed' ? closed : words.temporarilyClosed
  return (
    <Message tone="careful" heading={heading}>
      {place.status === 'closed' && <ClosedOn place={place} />}
      {place.statusNote && <p>{place.statusNote}</p>}
    </Message>
  )
}

/** A note may say it better than "we do not know". */
function ClosedOn({ place: { closedOn, statusNote } }: { place: Place }) {
  if (closedOn) return <p>{words.closedOn(closedOn)}</p>
  return statusNote ? null : <p>{words.closedOnUnknown}</p>
}
