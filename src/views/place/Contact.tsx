import type { Area } from '~/domain/area.ts'
import type { Place } from '~/domain/place.ts'
import { ExternalLink } from '~/ui/ExternalLink.tsx'
import { PhoneLink } from '~/ui/PhoneLink.tsx'
import { hostOf, safeHref } from '~/ui/safeHref.ts'
import { useWords } from '~/words/useWords.ts'

interface Props {
  council: Area['council']
  place: Place
}

/** Who to ask; where the place's own number is not known, the council's. */
export function Contact({ council, place }: Props) {
  const words = useWords().place
  return (
    <dl className="room-facts">
      <dt>{words.phone}</dt>
      <dd>{place.phone ? <PhoneLink phone={place.phone} /> : <RingCouncil council={council} />}</dd>
      {place.email && (
        <>
          <dt>{words.email}</dt>
          <dd>
            <ExternalLink href={`mailto:${place.email}`}>{place.email}</ExternalLink>
          </dd>
        </>
      )}
      {place.url && safeHref(place.url) && (
        <>
          <dt>{words.website}</dt>
          <dd>
            <ExternalLink href={place.url}>{hostOf(place.url)}</ExternalLink>
          </dd>
        </>
      )}
    </dl>
  )
}

function RingCouncil({ council }: { council: Area['council'] }) {
  const words = useWords().place
  return (
    <>
      {words.phoneUnknown}{' '}
      {council.phone && (
        <>
          {words.councilPhone(council.name)} <PhoneLink phone={council.phone} />
        </>
      )}
    </>
  )
}
