import type { Access } from '#domain/catalogue/session.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { dates } from '#words/dates.ts'

const lastQuestion: Record<Access | 'unknown', string> = {
  'drop-in': 'Can I just turn up?',
  book: 'How do I book a place?',
  referral: 'Who can ask for me?',
  unknown: 'Do I need to book?',
}

/** How somebody in doubt finds out, and passes it on, in English. Sentences a nine-year-old can read. */
export const stillOn = {
  title: 'Is this still on?',
  ring: 'Ring',
  /** What to say on the telephone about a date of a session, or about the session where no date is known. */
  session: (
    title: string,
    place: string,
    next: { date: LocalDate; starts: LocalTime } | null,
    access: Access | undefined,
    on: LocalDate,
  ) => [
    next === null
      ? `“When is ${title} at ${place}?”`
      : `“Is ${title} at ${place} on ${dates.day(next.date, on)} at ${dates.time(next.starts)}?”`,
    `“${lastQuestion[access ?? 'unknown']}”`,
  ],
  place: (name: string) => [`“Is ${name} open this week?”`, '“What is on for young children?”'],
  then: (council: string) => `Then please tell ${council}, so that other families know:`,
  answers: { on: 'It is on', off: 'It is not on', else: 'Write an e-mail about this page' },
  mailHint: 'Each opens an e-mail that is filled in. Nothing is sent until you send it.',
  subjects: {
    on: (name: string, id: string) => `It is on: ${name} (${id})`,
    off: (name: string, id: string) => `It is not on: ${name} (${id})`,
    else: (name: string, id: string) => `Something is wrong: ${name} (${id})`,
  },
  asks: {
    on: 'I asked, and this is right. I was told so by (the place, a leaflet, a friend):',
    off: 'I asked, and this is not on. What I was told:',
    else: 'What is wrong, and what is right?',
  },
}
