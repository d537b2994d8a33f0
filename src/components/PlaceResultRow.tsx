import type { ReactNode } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import type { Metres } from '#domain/geo/distance.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import { href } from '#url/address.ts'
import { ExampleTime } from './ExampleMark.tsx'
import { KindMark } from './KindMark.tsx'
import { PickButton } from './PickButton.tsx'
import { PlaceStanding } from './PlaceStanding.tsx'
import { ResultRow } from './ResultRow.tsx'
import { nextInWords, nextOnPaper } from './When.tsx'
import { grammar } from '#words/grammar.ts'
import { row as words } from '#words/row.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  place: Place
  metres?: Metres | null
  /** Only about so far: see isAbout. */
  about?: boolean
  /** What is on there, soonest first. */
  sessions: readonly Pick<SessionResult, 'session' | 'next'>[]
  area: Pick<Area, 'id' | 'kindNames'>
  today: LocalDate
  now?: Now | undefined
  heading: 2 | 3 | 4
  /** Where it is, in place of its kind and town. */
  where?: string
  marked?: boolean
  foot?: ReactNode
  /** Whether it leads to its page; what is not published has none. */
  linked?: boolean
}

/** One place: its kind, how far, and what of it fits; a closed one says what became of it. */
export function PlaceResultRow(props: Props) {
  const { place, metres = null, about = false, sessions, area, today, now, heading } = props
  const { where, marked, foot, linked = true } = props
  const town = nameAndTown({ ...place, name: '' })
  const said = [area.kindNames[place.kind].one, place.name.includes(town) ? '' : town]
  const [first] = sessions
  return (
    <ResultRow
      lead={<KindMark kind={place.kind} />}
      title={place.name}
      {...(linked && { href: href({ page: 'place', area: area.id, id: place.id }) })}
      heading={heading}
      where={where ?? grammar.facts([...said, standingWords.far({ place, metres, about })])}
      facts={place.status === 'open' && !where ? words.sessionsFit(sessions.length) : ''}
      notes={
        <>
          <PlaceStanding place={place} />
          {place.status === 'open' && first && <NextThere first={first} {...{ today, now }} />}
          {place.status === 'closed' && <p className="row-facts">{thereNow(place)}</p>}
        </>
      }
      aside={foot === undefined && <PickButton area={area.id} of={place} look="round" />}
      foot={foot}
      marked={marked ?? false}
    />
  )
}

function NextThere({
  first: { session, next },
  today,
  now,
}: Pick<Props, 'today' | 'now'> & { first: Props['sessions'][number] }) {
  return (
    <p className="row-facts">
      <ExampleTime example={session.example && next.is === 'meeting'}>
        <span data-paper={words.next(session.title, nextOnPaper(next, today))}>
          {words.next(session.title, nextInWords(next, today, now))}
        </span>
      </ExampleTime>
    </p>
  )
}

/** What is there now where a place closed. */
function thereNow({ now }: Place): string {
  if (!now) return words.nowUnknown
  return words.nowThere(now)
}
