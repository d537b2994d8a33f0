import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { PlaceResult } from '#domain/search/find.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { classes } from '#ui/classes.ts'
import { href } from '#url/address.ts'
import './Card.css'
import { ExampleMark } from './ExampleMark.tsx'
import { KindMark } from './KindMark.tsx'
import { PickButton } from './PickButton.tsx'
import { nextInWords } from './When.tsx'
import { finder as finderWords } from '#words/en/finder.ts'
import { standing as standingWords } from '#words/en/standing.ts'
import { PlaceStanding } from './PlaceStanding.tsx'

interface Props {
  result: PlaceResult
  area: Pick<Area, 'id' | 'kindNames'>
  today: LocalDate
  heading: 2 | 3 | 4
  marked?: boolean
  actions?: ReactNode
}

/** One place: its kind, how far, how to ring, and what of it fits; a closed one says what became of it. */
export function PlaceCard({ result, area, today, heading, marked = false, actions }: Props) {
  const { place, metres } = result
  const Heading = `h${heading}` as const
  const far = standingWords.far(place, metres)
  return (
    <article className={classes('card', marked && 'card-marked')}>
      <div className="card-top">
        <Heading className="card-title">
          <a href={href({ room: 'place', area: area.id, id: place.id })}>{place.name}</a>
        </Heading>
        {far !== null && <p className="card-far">{far}</p>}
      </div>
      <div className="card-where">
        <KindMark kind={place.kind} />
        <span className="card-place">
          {[area.kindNames[place.kind].one, place.address.town].filter(Boolean).join(', ')}
        </span>
        {actions}
      </div>
      <PlaceStanding place={place} />
      {place.status === 'open' && <SessionsHere result={result} today={today} />}
      {place.status === 'closed' && <ThereNow place={place} />}
      {place.phone && (
        <p className="card-ring">
          {finderWords.card.ring} <PhoneLink phone={place.phone} />
        </p>
      )}
      <div className="card-foot">
        <PickButton area={area.id} of={place} />
      </div>
    </article>
  )
}

function SessionsHere({ result, today }: { result: PlaceResult; today: LocalDate }) {
  const said = finderWords.card
  const [first] = result.sessions
  return (
    <div className="when">
      <p>{said.sessionsFit(result.sessions.length)}</p>
      {first && (
        <p className="card-said">
          {said.next(first.session.title, nextInWords(first.next, today))}
          {first.session.example && first.next.is === 'meeting' && (
            <>
              {' '}
              <ExampleMark />
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** What is there now where a place closed. */
function ThereNow({ place: { now } }: { place: Place }) {
  const said = finderWords.card
  return <p className="card-said">{now ? said.nowThere(thereNow(now)) : said.nowUnknown}</p>
}

const thereNow = ({ use, name }: NonNullable<Place['now']>) => (name ? `${name} (${use})` : use)
