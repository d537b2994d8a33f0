import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Now } from '#domain/time/localDate.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import type { ReportLine } from '#components/report.ts'
import { english } from '#words/current.ts'
import { placeIn } from '#words/place.ts'
import { commonIn } from '#words/common.ts'
import { scheduleIn } from '#words/schedule.ts'

// The council reads English.
const placeWords = placeIn(english)
const commonWords = commonIn(english)
const scheduleWords = scheduleIn(english)

function times(session: ListedSession, catalogue: Catalogue, now: Now): string {
  const { fields } = placeWords
  if (session.example) return fields.timesExample
  if (session.schedules.length === 0) return fields.timesNotPublished
  return scheduleWords.whole(summaryOf(session, catalogue, now), now.date).join(' ')
}

/** A session as the page shows it, for a report. */
export function sessionRecord(
  session: ListedSession,
  catalogue: Catalogue,
  now: Now,
): ReportLine[] {
  const { fields } = placeWords
  return [
    [fields.title, session.title],
    [fields.place, `${session.place.name} (${session.place.id})`],
    [fields.times, times(session, catalogue, now)],
    [fields.ages, commonWords.ages(session)],
    [fields.cost, commonWords.cost(session)],
    [fields.phone, phoneOf(session, session.place) ?? fields.unknown],
    [fields.checked, session.checked ?? fields.unknown],
  ]
}
