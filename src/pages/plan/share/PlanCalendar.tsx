import { lastOfYear, overEvent, seriesEvents, type EventsOf } from '#domain/calendar/series.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem, SessionItem } from '#domain/plan/plan.ts'
import { isOver } from '#domain/time/meeting.ts'
import { useCalendarFile } from '#components/calendar/useCalendarFile.ts'
import { Button } from '#ui/Button.tsx'
import { calendarText } from '#words/calendarText.ts'
import { share as words } from '#words/share.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
}

/** The whole plan as one calendar file, made on this device; its name says nothing of the family. */
export function PlanCalendar({ items, catalogue }: Props) {
  const { said, save } = useCalendarFile(catalogue)
  const sessions = items.filter((item) => item.is === 'session')
  if (items.length === 0) return null
  if (!sessions.some(({ next }) => next.is === 'meeting'))
    return <p className="plan-calendar no-print">{words.calendarNone}</p>
  const isExample = sessions.some(({ session }) => session.example)
  return (
    <div className="plan-calendar no-print">
      <Button
        icon="week"
        onClick={() =>
          save({
            file: 'plan.ics',
            name: isExample ? words.calendarExample : words.calendarName,
            events: (of) => sessions.flatMap((item) => eventsOf(item, of)),
          })
        }
      >
        {words.calendar}
      </Button>
      <p>{words.calendarHint}</p>
      <p role="status">{said}</p>
    </div>
  )
}

/** A year from its next date, as in a file of its own; what is over is called off in the calendars that still have it. */
function eventsOf({ session, next }: SessionItem, of: EventsOf) {
  if (isOver(next)) return [overEvent(session, of, calendarText.over(session))]
  const to = next.is === 'meeting' ? lastOfYear(next.meeting.date) : of.to
  return seriesEvents(session, { ...of, to })
}
