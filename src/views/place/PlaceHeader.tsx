import type { Area } from '~/domain/area.ts'
import type { Place } from '~/domain/place.ts'
import { Message } from '~/ui/Message.tsx'
import { KindMark } from '~/views/parts/KindMark.tsx'
import { useWords } from '~/words/useWords.ts'
import { BackLink } from './BackLink.tsx'

interface Props {
  area: Area
  place: Place
}

export function PlaceHeader({ area, place }: Props) {
  const words = useWords().place
  return (
    <header className="room-head">
      <BackLink area={area.id} />
      <h1>{place.name}</h1>
      <p className="room-kind">
        <KindMark kind={place.kind} /> {area.kindNames[place.kind].one}
        {place.district && <span className="room-soft"> {words.district(place.district)}</span>}
      </p>
      {place.otherNames && place.otherNames.length > 0 && (
        <p className="room-soft">{words.otherNames(place.otherNames)}</p>
      )}
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
  const words = useWords().place
  if (place.status === 'open') {
    return place.statusNote ? <p>{place.statusNote}</p> : null
  }
  const closed = place.kind === 'former-centre' ? words.centreClosed : words.closed
  const heading = place.status === 'closed' ? closed : words.temporarilyClosed
  return (
    <Message tone="careful" heading={heading}>
      {place.status === 'closed' && (
        <p>{place.closedOn ? words.closedOn(place.closedOn) : words.closedOnUnknown}</p>
      )}
      {place.statusNote && <p>{place.statusNote}</p>}
    </Message>
  )
}
