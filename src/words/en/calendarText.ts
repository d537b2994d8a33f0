import type { EventText } from '#domain/calendar/series.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import { row } from './row.ts'
import { standing } from './standing.ts'

const summary = ({ example, title, place }: ListedSession) =>
  `${exampleMark(example)}${title} at ${place.name}`

const exampleMark = (example: boolean) => (example ? 'Example: ' : '')

const ages = (session: ListedSession) =>
  session.ages || session.pregnancy ? `Ages: ${common.ages(session)}` : common.ages(session)

const cost = (session: ListedSession) =>
  session.cost ? `Cost: ${common.cost(session)}` : common.cost(session)

const access = (session: ListedSession) =>
  [common.access(session), session.accessNote].filter(Boolean).join('. ')

const audience = (session: ListedSession) =>
  session.audience === 'everyone'
    ? session.eligibility
    : [common.audience(session), session.eligibility].filter(Boolean).join('. ')

interface Around {
  /** When it meets, a sentence each. */
  when: string[]
  /** What its kind of service is, for a session that does not say. */
  type: string | undefined
  council: Council
}

type Council = Area['council']

function check({ phone, place }: ListedSession, council: Council): string {
  const number = phone ?? place.phone
  if (number) return `Ring before you go: ${number}`
  if (council.phone) return `Ring before you go: ${council.name}, ${council.phone}`
  return `Check before you go: ${council.url ?? council.name}`
}

/** A file is read long after it was made, so it says the day and not how long ago that was. */
const age = ({ source, checked, checkedBy }: ListedSession) =>
  checked === undefined
    ? 'When this was last checked is not known: ring first'
    : `Last checked on ${dates.fullDate(checked)} by ${checkedBy ?? source.name}`

/** What is doubtful comes first, because phones show only the first lines. */
function description(
  session: ListedSession,
  meeting: Meeting,
  { when, type, council }: Around,
): string {
  const lines = [
    standing.paper(session.place),
    session.example && 'EXAMPLE TIME: made up to show how the finder works. Do not go by it.',
    meeting.unconfirmed && row.unconfirmed[meeting.unconfirmed],
    meeting.moved && row.moved(meeting.moved),
    session.summary ?? type,
    ...when,
    ages(session),
    cost(session),
    access(session),
    audience(session),
    session.bookingUrl && `Book: ${session.bookingUrl}`,
    check(session, council),
    age(session),
  ]
  return lines.filter(Boolean).join('\n')
}

/** What a calendar file says, in English. */
export const calendarText = {
  productId: '-//Family Hub Map//EN',
  summary,
  description,
  over: (session: ListedSession): EventText => ({
    summary: `No more dates: ${summary(session)}`,
    description: 'It is not on any more. You can delete it.',
  }),
  placeName: (place: string, example: boolean) =>
    `${exampleMark(example)}Sessions for families at ${place}`,
  typeName: (type: string, area: string, example: boolean) =>
    `${exampleMark(example)}${type} in ${area}`,
}

export type CalendarText = typeof calendarText
