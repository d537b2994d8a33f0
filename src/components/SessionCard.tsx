import { use, type ReactNode } from 'react'
import type { LocalDate, Now } from '#domain/time/calendar.ts'
import type { SessionResult } from '#domain/search/find.ts'
import type { AgeBand } from '#domain/search/search.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { suitsOf } from '#domain/search/age.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { classes } from '#ui/classes.ts'
import { href } from '#url/address.ts'
import './Card.css'
import { Freshness } from './Freshness.tsx'
import { KindMark } from './KindMark.tsx'
import { PickButton } from './PickButton.tsx'
import { UndatedContext } from './undated.ts'
import { When } from './When.tsx'
import { common as commonWords } from '#words/en/common.ts'
import { finder as finderWords } from '#words/en/finder.ts'
import { standing as standingWords } from '#words/en/standing.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'

interface Props {
  result: SessionResult
  /** The area whose pages the card leads to. */
  area: string
  today: LocalDate
  /** The moment it is read, where what is said changes as time passes. */
  now?: Now | undefined
  /** The children asked for: with several, the card says which of them it suits. */
  ages?: readonly AgeBand[]
  /** The level of the card's heading under the heading of its list. */
  heading: 2 | 3 | 4
  /** Chosen on the map. */
  marked?: boolean
  /** Buttons beside the place, such as "Map". */
  actions?: ReactNode
  /** In place of the button that puts it in the plan. */
  foot?: ReactNode
}

/** One session: what, when, where and how far first; then for whom, at what price, and how sure. */
export function SessionCard(props: Props) {
  const { result, area, today, now, ages = [], heading, marked = false, actions, foot } = props
  const undated = use(UndatedContext)
  const { session, place, metres, next } = result
  const Heading = `h${heading}` as const
  const phone = session.phone ?? place.phone
  const far = standingWords.far(place, metres)
  return (
    <article className={classes('card', marked && 'card-marked')}>
      <div className="card-top">
        <Heading className="card-title">
          <a href={href({ room: 'session', area, id: session.id })}>{session.title}</a>
        </Heading>
        {far !== null && <p className="card-far">{far}</p>}
      </div>
      {undated ? (
        <undated.When session={session} next={next} />
      ) : (
        <When
          next={next}
          today={today}
          now={now}
          example={session.example && next.is === 'meeting'}
        />
      )}
      {next.is !== 'meeting' && phone && (
        <p className="card-ring">
          {finderWords.card.ring} <PhoneLink phone={phone} />
        </p>
      )}
      <div className="card-where">
        <KindMark kind={place.kind} />
        <span className="card-place">{standingWords.named(place, nameAndTown(place))}</span>
        {actions}
      </div>
      <Facts session={session} ages={ages} />
      <div className="card-foot">
        <Freshness
          checked={session.checked}
          by={session.checkedBy ?? session.source.name}
          today={today}
        />
        {foot ?? <PickButton area={area} of={session} />}
      </div>
    </article>
  )
}

function Facts({ session, ages }: { session: Session; ages: readonly AgeBand[] }) {
  const suits = suitsOf(session, ages)
  const facts = [
    commonWords.ages(session),
    ...(suits ? [finderWords.card.suits(suits)] : []),
    commonWords.cost(session),
    commonWords.access(session),
    commonWords.audience(session),
  ]
  return (
    <ul className="card-facts" aria-label={finderWords.card.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
