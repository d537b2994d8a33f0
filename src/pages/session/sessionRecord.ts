import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { ReportLine } from '#components/report.ts'
import type { PlaceWords } from '#words/usePlaceWords.ts'

function times(session: ListedSession, words: PlaceWords): string {
  const { fields } = words.place
  if (session.example) return fields.timesExample
  if (session.schedules.length === 0) return fields.timesNotPublished
  return session.schedules.map(words.dates.schedule).join('; ')
}

/** A session as it is published, for a report. */
export function sessionRecord(session: ListedSession, words: PlaceWords): ReportLine[] {
  const { fields } = words.place
  return [
    [fields.title, session.title],
    [fields.place, `${session.place.name} (${session.place.id})`],
    [fields.times, times(session, words)],
    [fields.ages, words.common.ages(session)],
    [fields.cost, words.common.cost(session)],
    [fields.phone, session.phone ?? session.place.phone ?? fields.unknown],
    [fields.checked, session.checked ?? fields.unknown],
  ]
}
