import { useState } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PhoneAt } from '#domain/catalogue/phone.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { callsOf, edited, filesOf, recordIn, type Draft } from '#desk/draft/draft.ts'
import { called, placesFile, sessionsFile, venueIsRight } from '#desk/draft/jobs.ts'
import { roundOf } from '#desk/draft/round.ts'
import { namesIn, type Names } from '#desk/draft/listed.ts'
import type { StaleVenue } from '#desk/stale.ts'
import { Button } from '#ui/Button.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { desk } from '#words/en/desk.ts'
import { list } from '#words/english.ts'
import { TeamField } from './StillRight.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'
import './RoundPart.css'

const words = desk.round
/** How long a check holds, in months: as the command line and the families' pages have it. */
const months = 6

interface Props {
  /** The venue that is looked at, where it is not the next. */
  at: string | null
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** The round: whom to ring next, what to ask, and three buttons for what they said. */
export function RoundPart({ at, draft, catalogue, onChange }: Props) {
  const { date: today } = useNow(catalogue.area.timeZone)
  const round = roundOf(
    [...catalogue.places.values()],
    [...catalogue.sessions.values()],
    callsOf(draft),
    { today, months },
  )
  const names = namesIn(catalogue)
  const waiting = [...round.next, ...round.changed]
  const venue = waiting.find(({ place }) => place.id === at) ?? round.next[0]
  const after = round.next.filter((one) => one !== venue).slice(0, 5)
  return (
    <section className="desk-part" aria-labelledby="desk-round">
      <h2 id="desk-round">{words.title}</h2>
      <p className="desk-soft">{words.hint}</p>
      <progress
        className="desk-progress"
        max={round.all}
        value={round.done}
        aria-label={words.progress(round.done, round.all)}
      />
      <p role="status">
        {words.progress(round.done, round.all)}. {words.left(round.next.length)}.
      </p>
      {venue ? (
        <VenueToRing key={venue.place.id} {...{ venue, draft, catalogue, today, onChange }} />
      ) : (
        <p>{words.finished}</p>
      )}
      <VenueList title={words.then} venues={after} names={names} />
      <VenueList
        title={words.changedTitle}
        hint={words.changedHint}
        venues={round.changed}
        names={names}
      />
    </section>
  )
}

function VenueList({
  title,
  hint,
  venues,
  names,
}: {
  title: string
  hint?: string
  venues: StaleVenue[]
  names: Names
}) {
  if (venues.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {hint && <p className="desk-soft">{hint}</p>}
      <ul className="desk-list" role="list">
        {venues.map(({ place, oldest }) => (
          <li key={place.id}>
            <a href={hrefOf({ see: 'round', at: place.id })}>{names.place(place)}</a>
            <span className="desk-soft">{words.oldest(oldest)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface VenueProps extends Omit<Props, 'at'> {
  venue: StaleVenue
  today: ReturnType<typeof useNow>['date']
}

function VenueToRing({ venue, draft, catalogue, today, onChange }: VenueProps) {
  const [team, setTeam] = useState(draft.team)
  const [tried, setTried] = useState(false)
  const { place, sessions, oldest, itself } = venue
  const { council } = catalogue.area
  const names = namesIn(catalogue)
  const wasUnanswered = callsOf(draft).some(
    (call) => call.placeId === place.id && call.date === today && call.outcome === 'no-answer',
  )
  function right() {
    setTried(true)
    const by = team.trim()
    if (by === '') return
    onChange((it) => edited({ ...it, team: by }, rightEdit(it, venue, { today, team: by })))
  }
  const call = (outcome: 'changed' | 'no-answer') =>
    onChange((it) => {
      const say = outcome === 'changed' ? desk.edits.venueChanged : desk.edits.noAnswer
      return edited(it, called(place.id, today, outcome, say(place.name)))
    })
  const titles = list(sessions.map(names.title))
  return (
    <article className="desk-venue" aria-labelledby="desk-venue" data-focus-lands>
      <h3 id="desk-venue">
        {place.name}
        {place.address.town && `, ${place.address.town}`}
      </h3>
      <Phones phones={venue.phones} council={council.phone} />
      <p className="desk-soft">
        {words.oldest(oldest)}. {wasUnanswered && words.unanswered}
      </p>
      <h4>{words.scriptTitle}</h4>
      {words.script(council.name, place.name, titles).map((line) => (
        <p key={line} className="desk-script">
          {line}
        </p>
      ))}
      <ul className="desk-list" role="list">
        {itself && <li>{words.itself}</li>}
        {sessions.map((it) => (
          <li key={it.id}>
            <a href={hrefOf({ see: 'group', id: it.id })}>{names.title(it)}</a>
            <span className="desk-soft">{desk.find.checked(it.checked)}</span>
          </li>
        ))}
      </ul>
      <TeamField
        value={team}
        error={tried && team.trim() === '' ? desk.right.teamMissing : null}
        onChange={setTeam}
      />
      <div className="desk-row desk-answers">
        <Button look="primary" icon="check" onClick={right}>
          {words.right}
        </Button>
        <Button onClick={() => call('changed')}>{words.changed}</Button>
        <Button onClick={() => call('no-answer')}>{words.noAnswer}</Button>
      </div>
    </article>
  )
}

/** A venue found right, of the records as the draft has them now. */
function rightEdit(
  draft: Draft,
  venue: StaleVenue,
  check: { today: VenueProps['today']; team: string },
) {
  const files = filesOf(draft)
  const place = recordIn(files, placesFile(draft.area, venue.place), venue.place.id) as Place
  const sessions = venue.sessions.flatMap(({ id }) => {
    const record = recordIn(files, sessionsFile(draft.area), id) as Session | undefined
    return record ?? []
  })
  return venueIsRight(draft.area, { place, sessions }, check, desk.edits.venueRight(place.name))
}

/** The numbers to ring, with whose they are where they are not the venue's; else the council's. */
function Phones({ phones, council }: { phones: PhoneAt[]; council: string | undefined }) {
  if (phones.length === 0) {
    return <p className="desk-phone">{council ? words.council(council) : words.noPhone}</p>
  }
  return phones.map(({ phone, titles }) => (
    <p key={phone} className="desk-phone">
      <PhoneLink phone={phone} />
      {titles.length > 0 && ` (${list(titles)})`}
    </p>
  ))
}
