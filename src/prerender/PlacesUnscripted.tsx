import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { placeKinds, type Place, type PlaceKind } from '#domain/catalogue/place.ts'
import type { Now } from '#domain/time/localDate.ts'
import { isOver } from '#domain/time/meeting.ts'
import { nextMeeting } from '#domain/time/nextMeeting.ts'
import { ExternalLink, PhoneLink } from '#ui/Link.tsx'
import { href } from '#url/address.ts'
import { pages as words } from '#words/en/pages.ts'
import { grammar } from '#words/grammar.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { standing as standingWords } from '#words/standing.ts'

/** Every place of an area and what happens there, and the advice: the finder for browsers without scripts. */
export function PlacesUnscripted({ catalogue }: { catalogue: Catalogue }) {
  const { area } = catalogue
  const now = useNow(area.timeZone)
  return (
    <div className="finder unscripted">
      <p>{words.noScript.said}</p>
      {placeKinds.map((kind) => (
        <Kind key={kind} {...{ kind, catalogue, now }} />
      ))}
      {area.advice.length > 0 && <h2>{words.noScript.advice}</h2>}
      <ul>
        {area.advice.map(({ id, title, summary, url, phone }) => (
          <li key={id}>
            {url ? <ExternalLink href={url}>{title}</ExternalLink> : title}: {summary}{' '}
            {phone && <PhoneLink phone={phone} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Props {
  catalogue: Catalogue
  /** The moment it is written: what is over by then is not in it. */
  now: Now
}

function Kind({ kind, catalogue, now }: Props & { kind: PlaceKind }) {
  const { area } = catalogue
  const places = [...catalogue.places.values()]
    .filter((place) => place.kind === kind)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  if (places.length === 0) return null
  return (
    <>
      <h2>{area.kindNames[kind].many}</h2>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a href={href({ page: 'place', area: area.id, id: place.id })}>
              {standingWords.named(place)}
            </a>
            {said(area.kindNames[kind].one, place)}{' '}
            {place.phone && <PhoneLink phone={place.phone} />}
            <WhatsOn {...{ place, catalogue, now }} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** ", Library, Bridewell Lane, Acle NR13 3RA." */
function said(kind: string, place: Place): string {
  return `, ${[kind, postalAddress(place.address)].filter(Boolean).join(', ')}.`
}

/** "Here: Bounce and Rhyme, and Stay and Chat."; for a place that is shut, what became of it. */
function WhatsOn({ place, catalogue, now }: Props & { place: Place }) {
  const { nowUnknown, nowThere, here } = words.noScript
  if (place.status === 'closed') return ` ${place.now ? nowThere(place.now.use) : nowUnknown}`
  if (place.status !== 'open') return ''
  const titles = (catalogue.sessionsAt.get(place.id) ?? []).flatMap((session) =>
    isOver(nextMeeting(session, catalogue, now.date, now)) ? [] : session.title,
  )
  return titles.length > 0 ? ` ${here(grammar.list([...new Set(titles)]))}` : ''
}
