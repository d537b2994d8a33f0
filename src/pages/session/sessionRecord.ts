import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { ReportLine } from '#components/report.ts'
import { common as commonWords } from '#words/en/common.ts'
import { dates as datesWords } from '#words/en/dates.ts'
import { place as placeWords } from '#words/en/place.ts'

function times(session: ListedSession): string {
  const { fields } = placeWords
  if (session.example) return fields.timesExample
  if (session.schedules.length === 0) return fields.timesNotPublished
  return session.schedules.map(datesWords.schedule).join('; ')
}

/** A session as it is published, for a report. */
export function sessionRecord(session: ListedSession): ReportLine[] {
  const { fields } = placeWords
  return [
    [fields.title, session.title],
    [fields.place, `${session.place.name} (${session.place.id})`],
    [fields.times, times(session)],
    [fields.ages, commonWords.ages(session)],
    [fields.cost, commonWords.cost(session)],
    [fields.phone, session.phone ?? session.place.phone ?? fields.unknown],
    [fields.checked, session.checked ?? fields.unknown],
  ]
}
