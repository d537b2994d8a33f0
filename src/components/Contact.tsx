import type { Area } from '#domain/catalogue/area.ts'
import type { PhoneAt } from '#domain/catalogue/phone.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { ExternalLink, PhoneLink, hostOf, safeHref } from '#ui/Link.tsx'
import { Around } from '#ui/Around.tsx'
import { Icon } from '#ui/Icon.tsx'
import { place as words } from '#words/place.ts'

interface Props {
  council: Area['council']
  place: Place
  /** The number to ring instead of the place's, as that of one session. */
  phone?: string | undefined
  /** Instead, where no number is known of the place: the numbers of the groups that meet there. */
  groups?: readonly PhoneAt[]
}

/** How to ask; where no number is known of the place, its groups', else the council's. */
export function Contact({ council, place, phone = place.phone, groups = [] }: Props) {
  return (
    <ul className="contact" role="list" aria-label={words.contactTitle}>
      {(phone !== undefined || groups.length === 0) && (
        <li>
          <Icon name="phone" />
          <span>{phone ? <PhoneLink phone={phone} /> : <RingCouncil council={council} />}</span>
        </li>
      )}
      {phone === undefined &&
        groups.map(({ phone, titles }) => (
          <li key={phone}>
            <Icon name="phone" />
            <span>
              <Around text={words.groupPhone(titles)}>
                <PhoneLink phone={phone} />
              </Around>
            </span>
          </li>
        ))}
      {place.email && (
        <li>
          <Icon name="mail" />
          <span>
            <ExternalLink href={`mailto:${place.email}`}>{place.email}</ExternalLink>
          </span>
        </li>
      )}
      {place.url && safeHref(place.url) && (
        <li>
          <Icon name="web" />
          <span>
            {words.website} <ExternalLink href={place.url}>{hostOf(place.url)}</ExternalLink>
          </span>
        </li>
      )}
    </ul>
  )
}

function RingCouncil({ council }: { council: Area['council'] }) {
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
