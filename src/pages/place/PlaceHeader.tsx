import type { Area } from '#domain/catalogue/area.ts'
import type { PhoneAt } from '#domain/catalogue/phone.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { Message } from '#ui/Message.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { Actions } from '#components/Answer.tsx'
import { BackLink } from '#components/BackLink.tsx'
import { Contact } from '#components/Contact.tsx'
import { PostalAddress } from '#components/PostalAddress.tsx'
import { place as words } from '#words/place.ts'
import { placeStanding } from '#words/placeStanding.ts'
import { ofData } from '#words/current.ts'
import { langOf } from '#components/langOf.ts'

interface Props {
  area: Area
  place: Place
  /** Nobody is there to ask. */
  gone: boolean
  /** The numbers of the groups that meet there. */
  groups: readonly PhoneAt[]
}

export function PlaceHeader({ area, place, gone, groups }: Props) {
  const kind = area.kindNames[place.kind].one
  return (
    <header className="page-head">
      <BackLink area={area.id} />
      <h1 lang={ofData}>{place.name}</h1>
      <p className="page-kind">
        <KindMark kind={place.kind} />{' '}
        {place.district ? (
          words.kind(kind, place.district)
        ) : (
          <span lang={langOf(kind)}>{kind}</span>
        )}
      </p>
      {place.otherNames && place.otherNames.length > 0 && (
        <p className="page-soft">{words.otherNames(place.otherNames)}</p>
      )}
      <PostalAddress address={place.address} />
      <Actions
        area={area}
        place={place}
        of={place}
        name={place.name}
        route={{ page: 'place', area: area.id, id: place.id }}
      />
      {!gone && <Contact council={area.council} place={place} groups={groups} />}
      <Standing place={place} />
    </header>
  )
}

/** Where it stands, in one sentence under what is sure of it. */
function Standing({ place }: { place: Place }) {
  const heading = placeStanding.heading(place)
  const known = placeStanding.known(place)
  const lang = known === place.statusNote ? langOf(known) : undefined
  if (heading === '') return known === '' ? null : <p lang={lang}>{known}</p>
  return (
    <Message tone="careful" heading={heading}>
      {known !== '' && <p lang={lang}>{known}</p>}
    </Message>
  )
}
