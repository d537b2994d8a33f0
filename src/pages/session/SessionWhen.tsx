import { use, useMemo } from 'react'
import type { Now } from '#domain/time/calendar.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { nextOf } from '#domain/time/meetings.ts'
import { Message } from '#ui/Message.tsx'
import { PhoneLink } from '#ui/Link.tsx'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { UndatedContext } from '#components/undated.ts'
import { When } from '#components/When.tsx'
import { NextDates } from '#components/NextDates.tsx'
import { session as words, session as sessionWords } from '#words/en/session.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { place as placeWords } from '#words/en/place.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
  now: Now
}

/** The next date, the rule in words, then six dates; or that the times must be asked for, and of whom. */
export function SessionWhen({ catalogue, session, now }: Props) {
  const next = useMemo(() => nextOf(session, catalogue, now.date, now), [session, catalogue, now])
  const undated = use(UndatedContext)
  const Dates = undated?.NextDates ?? NextDates
  const { council } = catalogue.area
  return (
    <section className="room-when" aria-labelledby="when-title">
      <h2 id="when-title">{words.whenTitle}</h2>
      <div className="when-box">
        {undated ? (
          <undated.When session={session} next={next} />
        ) : (
          <When next={next} today={now.date} example={session.example && next.is === 'meeting'} />
        )}
      </div>
      {session.example && (
        <Message tone="careful">
          <p>{words.exampleIn(council.name)}</p>
        </Message>
      )}
      <Rules session={session} />
      {next.is !== 'meeting' && next.is !== 'over' && <Ask session={session} council={council} />}
      {next.is === 'meeting' && <Dates catalogue={catalogue} session={session} now={now} />}
    </section>
  )
}

function Rules({ session }: { session: ListedSession }) {
  if (session.schedules.length === 0) {
    return <p>{sessionWords.holds(session)}</p>
  }
  return (
    <>
      <ul className="schedules">
        {session.schedules.map((schedule) => {
          const said = datesWords.schedule(schedule)
          return (
            <li key={said}>
              {said} {session.example && <ExampleMark />}
            </li>
          )
        })}
      </ul>
      <p>
        {sessionWords.holds(session)} {sessionWords.bankHolidays(session)}
      </p>
    </>
  )
}

interface AskProps {
  session: ListedSession
  council: Catalogue['area']['council']
}

function Ask({ session, council }: AskProps) {
  const phone = session.phone ?? session.place.phone
  if (phone) {
    return (
      <p>
        {sessionWords.askForTimes} <PhoneLink phone={phone} />
      </p>
    )
  }
  if (!council.phone) return <p>{sessionWords.askNobody}</p>
  return (
    <p>
      {sessionWords.askForTimes} {placeWords.councilPhone(council.name)}{' '}
      <PhoneLink phone={council.phone} />
    </p>
  )
}
