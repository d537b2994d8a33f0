import { use, useMemo } from 'react'
import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Next } from '#domain/time/meeting.ts'
import { upcomingDates, unconfirmedOfAll } from '#domain/time/upcomingDates.ts'
import { summaryAfter, summaryOf } from '#domain/time/scheduleSummary.ts'
import { PhoneLink } from '#ui/Link.tsx'
import { ExampleTime } from '#components/ExampleMark.tsx'
import { UndatedContext } from '#components/undated.ts'
import { NextDates } from '#components/NextDates.tsx'
import { session as words, session as sessionWords } from '#words/session.ts'
import { place as placeWords } from '#words/place.ts'
import { schedule as scheduleWords } from '#words/schedule.ts'

interface Props {
  catalogue: Catalogue
  session: ListedSession
  now: Now
  /** When it meets next, as is said above. */
  next: Next
}

/** The rule in words, then six dates; or that the times must be asked for, and of whom. */
export function SessionWhen({ catalogue, session, now, next }: Props) {
  const undated = use(UndatedContext)
  const Dates = undated?.NextDates ?? NextDates
  const { council } = catalogue.area
  return (
    <section className="page-when" aria-labelledby="when-title">
      <h2 id="when-title">{words.whenTitle}</h2>
      {session.example && <p className="page-soft">{words.exampleIn(council.name)}</p>}
      <Rules
        catalogue={catalogue}
        session={session}
        now={now}
        listed={undated === null && next.is === 'meeting'}
      />
      {asks[next.is] !== null && <Ask said={asks[next.is]} session={session} council={council} />}
      {next.is === 'meeting' && <Dates catalogue={catalogue} session={session} now={now} />}
    </section>
  )
}

/**
 * What repeats, and until when; without times, what is known of the school year. `listed` = the next dates stand below,
 * with what is off or moved among them.
 */
function Rules({ catalogue, session, now, listed }: Omit<Props, 'next'> & { listed: boolean }) {
  const summary = useMemo(() => {
    const whole = summaryOf(session, catalogue, now)
    const ahead = listed ? upcomingDates(session, catalogue, now) : []
    const last = ahead.at(-1)
    if (last === undefined) return whole
    const after = summaryAfter(whole, last.date)
    // Above the dates it is said of all of them: from when on, it need not be said again.
    if (unconfirmedOfAll(ahead) === null) return after
    const leftOut = after.leftOut.filter(({ reason }) => reason.why !== 'dates-not-confirmed')
    return { ...after, leftOut }
  }, [session, catalogue, now, listed])
  const readOn = use(UndatedContext) === null ? now.date : null
  if (session.schedules.length === 0) return <p>{scheduleWords.untimed(session.holds)}</p>
  const about = scheduleWords.about(summary, readOn)
  return (
    <>
      {summary.lines.length > 0 && (
        <ul className="schedules">
          {summary.lines.map((line, at) => (
            <li key={at}>
              <ExampleTime example={session.example}>
                {scheduleWords.line(line, readOn)}
              </ExampleTime>
            </li>
          ))}
        </ul>
      )}
      {about.length > 0 && <p>{about.join(' ')}</p>}
    </>
  )
}

/** What is to be asked where there is no date; null = nothing is. */
const asks: Record<Next['is'], string | null> = {
  meeting: null,
  'called-off': null,
  over: null,
  'place-closed': null,
  'times-unknown': sessionWords.askForTimes,
  'dates-not-confirmed': sessionWords.askForDates,
}

interface AskProps {
  said: string | null
  session: ListedSession
  council: Catalogue['area']['council']
}

function Ask({ said, session, council }: AskProps) {
  const phone = phoneOf(session, session.place)
  if (phone) {
    return (
      <p>
        {said} <PhoneLink phone={phone} />
      </p>
    )
  }
  if (!council.phone) return <p>{sessionWords.askNobody}</p>
  return (
    <p>
      {said} {placeWords.councilPhone(council.name)} <PhoneLink phone={council.phone} />
    </p>
  )
}
