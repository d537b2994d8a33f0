import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Meeting, Unconfirmed } from '#domain/time/meetings.ts'
import { common } from './common.ts'

const summary = ({ example, title, place }: ListedSession) =>
  `${exampleMark(example)}${title} at ${place.name}`

const exampleMark = (example: boolean) => (example ? 'Example: ' : '')

const ages = (session: ListedSession) =>
  session.ages || session.pregnancy ? `Ages: ${common.ages(session)}` : common.ages(session)

const cost = (session: ListedSession) =>
  session.cost ? `Cost: ${common.cost(session)}` : common.cost(session)

const access = (session: ListedSession) =>
  [common.access(session), session.accessNote].filter(Boolean).join('. ')

const unconfirmed: Record<Unconfirmed, string> = {
  'term-dates': 'Date not confirmed: it depends on school dates that may change.',
  'school-holidays': 'Date not confirmed: it is in the school holidays. Ask if it is on.',
}

interface Around {
  /** What its kind of service is, for a session that does not say. */
  type: string | undefined
  council: { name: string; phone?: string | undefined; url: string }
}

function check({ phone, place }: ListedSession, { council }: Around): string {
  const number = phone ?? place.phone
  if (number) return `Ring before you go: ${number}`
  if (council.phone) return `Ring before you go: ${council.name}, ${council.phone}`
  return `Check before you go: ${council.url}`
}

/** What is doubtful comes first, because phones show only the first lines. */
function description(session: ListedSession, meeting: Meeting, around: Around): string {
  const lines = [
    session.example && 'EXAMPLE TIME: made up to show how the finder works. Do not go by it.',
    meeting.unconfirmed && unconfirmed[meeting.unconfirmed],
    meeting.moved && `Different time: ${meeting.moved}`,
    session.summary ?? around.type,
    ages(session),
    cost(session),
    access(session),
    session.bookingUrl && `Book: ${session.bookingUrl}`,
    check(session, around),
  ]
  return lines.filter(Boolean).join('\n')
}

/** What a calendar file says, in English: fetched only when one is made. */
export const calendarText = {
  productId: '-//Family Hub Map//EN',
  summary,
  description,
  sessionName: summary,
  placeName: (place: string, example: boolean) =>
    `${exampleMark(example)}Sessions for families at ${place}`,
  typeName: (type: string, area: string, example: boolean) =>
    `${exampleMark(example)}${type} in ${area}`,
}

export type CalendarText = typeof calendarText
