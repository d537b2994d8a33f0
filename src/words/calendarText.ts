import { phoneOf } from '#domain/catalogue/phone.ts'
import type { EventText } from '#domain/calendar/series.ts'
import type { Area } from '#domain/catalogue/area.ts'
import type { ListedSession } from '#domain/catalogue/catalogue.ts'
import type { Meeting } from '#domain/time/meeting.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn } from './dates.ts'
import { calendarText as english } from './en/calendarText.ts'
import { rowIn } from './row.ts'
import { placeStandingIn } from './placeStanding.ts'
import { wording } from './wording.ts'

interface Around {
  /** When it meets, a sentence each. */
  when: string[]
  /** What its kind of service is, for a session that does not say. */
  type: string | undefined
  council: Council
}

type Council = Area['council']

/** What a calendar file says. */
export const calendarTextIn = wording('calendarText', english, (m, locale) => {
  const { say } = locale
  const common = commonIn(locale)
  const { fullDate } = datesIn(locale)
  const row = rowIn(locale)
  const placeStanding = placeStandingIn(locale)

  const marked = (name: string, example: boolean) => (example ? say(m.example, { name }) : name)

  const summary = ({ example, title, place }: ListedSession) =>
    marked(say(m.event, { title, place: place.name }), example)

  function ages(session: ListedSession): string {
    const ages = common.ages(session)
    return session.ages || session.pregnancy ? say(m.ages, { ages }) : ages
  }

  function cost(session: ListedSession): string {
    const cost = common.cost(session)
    return session.cost ? say(m.cost, { cost }) : cost
  }

  function access(session: ListedSession): string {
    return withNote(common.access(session), session.accessNote)
  }

  function audience(session: ListedSession): string | undefined {
    const { audience, eligibility } = session
    return audience === 'everyone' ? eligibility : withNote(common.audience(session), eligibility)
  }

  const withNote = (text: string, note: string | undefined) =>
    note ? say(m.andNote, { text, note }) : text

  function check({ phone: own, place }: ListedSession, council: Council): string {
    const phone = phoneOf({ phone: own }, place)
    if (phone) return say(m.ring, { phone })
    if (council.phone) return say(m.ringCouncil, { council: council.name, phone: council.phone })
    return say(m.check, { where: council.url ?? council.name })
  }

  /** A file is read long after it was made, so it says the day and not how long ago that was. */
  const age = ({ source, checked, checkedBy }: ListedSession) =>
    checked === undefined
      ? m.checkedUnknown
      : say(m.checked, { date: fullDate(checked), by: checkedBy ?? source.name })

  /** What is doubtful comes first, because phones show only the first lines. */
  function description(
    session: ListedSession,
    meeting: Meeting,
    { when, type, council }: Around,
  ): string {
    const lines = [
      placeStanding.paper(session.place),
      session.example && m.exampleTime,
      meeting.unconfirmed && row.unconfirmed[meeting.unconfirmed],
      meeting.moved && row.moved(meeting.moved),
      session.summary ?? type,
      ...when,
      ages(session),
      cost(session),
      access(session),
      audience(session),
      session.bookingUrl && say(m.book, { address: session.bookingUrl }),
      check(session, council),
      age(session),
    ]
    return lines.filter(Boolean).join('\n')
  }

  return {
    productId: '-//Family Hub Map//EN',
    summary,
    description,
    over: (session: ListedSession): EventText => ({
      summary: say(m.over, { name: summary(session) }),
      description: m.overMore,
    }),
    placeName: (place: string, example: boolean) => marked(say(m.placeName, { place }), example),
    typeName: (type: string, area: string, example: boolean) =>
      marked(say(m.typeName, { type, area }), example),
  }
})

export const calendarText = calendarTextIn(current)

export type CalendarText = typeof calendarText
