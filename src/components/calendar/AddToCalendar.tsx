import { useMemo, useState } from 'react'
import { dateEvents, endOfSeries, lastOfYear, seriesEvents } from '#domain/calendar/series.ts'
import { hasFeed } from '#domain/calendar/feeds.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ExternalLink } from '#ui/Link.tsx'
import { embedded } from '#url/address.ts'
import { calendar as words } from '#words/calendar.ts'
import { calendarText } from '#words/calendarText.ts'
import { common as commonWords } from '#words/common.ts'
import { eventsInWords } from './calendarFile.ts'
import { FeedAddress } from './FeedLinks.tsx'
import { onlineCalendars } from './onlineCalendar.ts'
import { sessionAddress, useCalendarFile } from './useCalendarFile.ts'
import './calendar.css'

/** Minutes: long enough to dress a child and catch a bus. */
const anHour = 60

interface Props {
  catalogue: Catalogue
  session: ListedSession
  /** The date that is added where one alone is wanted. */
  meeting: Meeting
  now: Now
}

/** Ways to have a session in one's own calendar: as a file, in a calendar on the web, or kept up to date by it. */
export function AddToCalendar(props: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button icon="week" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <Dialog
          title={words.open}
          close={commonWords.close}
          size="small"
          onClose={() => setOpen(false)}
        >
          <Ways {...props} />
        </Dialog>
      )}
    </>
  )
}

function Ways({ catalogue, session, meeting, now }: Props) {
  const { id: area, timeZone } = catalogue.area
  const [reminds, remind] = useState(false)
  const { said, save } = useCalendarFile(catalogue)
  const end = useMemo(
    () => endOfSeries(session, catalogue, meeting.date, now),
    [session, catalogue, meeting, now],
  )
  const [event] = useMemo(
    () =>
      eventsInWords({ catalogue, now, urlOf: sessionAddress(area) }, (of) =>
        dateEvents(session, meeting, of),
      ),
    [session, catalogue, meeting, now, area],
  )
  const file = {
    file: `${session.id}.ics`,
    name: calendarText.summary(session),
    reminder: reminds ? anHour : undefined,
  }
  const saveAll = () =>
    save({ ...file, to: lastOfYear(meeting.date), events: (of) => seriesEvents(session, of) })
  const saveOne = () => save({ ...file, events: (of) => dateEvents(session, meeting, of) })
  return (
    <div className="calendar-ways">
      <Choice label={words.remind} checked={reminds} onChange={remind} />
      <Button look="primary" icon="week" onClick={saveAll}>
        {words.addSeries}
      </Button>
      <p className="calendar-soft">{words.addHint(end.to, end.isLastKnown)}</p>
      <Button icon="week" onClick={saveOne}>
        {words.addOnly(meeting.date, now.date)}
      </Button>
      <p className="calendar-said" role="status">
        {said}
      </p>
      {embedded && (
        <p>
          {words.framed}{' '}
          <a href={sessionAddress(area)(session)} target="_blank" rel="noopener">
            {words.fullFinder}
          </a>
        </p>
      )}
      {event && (
        <>
          <h3>{words.onlineTitle(meeting.date, now.date)}</h3>
          <ul className="calendar-online">
            {onlineCalendars(event, timeZone).map(({ name, host, href }) => (
              <li key={host}>
                <ExternalLink href={href}>{words.online(name, host)}</ExternalLink>
              </li>
            ))}
          </ul>
          <p className="calendar-soft">{words.onlineHint}</p>
        </>
      )}
      {hasFeed(catalogue, session.place.id, now) && (
        <>
          <h3>{words.feedTitle}</h3>
          <FeedAddress area={area} id={session.place.id} example={session.example} />
        </>
      )}
    </div>
  )
}
