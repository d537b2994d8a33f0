import type { LocalDate } from '#domain/time/localDate.ts'
import type { ToAsk } from '#domain/time/meeting.ts'
import type { TimeOfDay } from '#domain/search/search.ts'
import type { Shortcut } from '#domain/search/shortcuts.ts'
import type { Week } from '#domain/search/week.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import { count } from '#words/english.ts'
import { filters } from './filters.ts'
import { finder } from './finder.ts'

const sessions = (n: number) => count(n, 'session', 'sessions')

const parts: Record<TimeOfDay, string> = { am: 'Morning', pm: 'Afternoon', eve: 'Evening' }

/** "15 to 21 February", "19 December to 4 January". */
function stretch(from: LocalDate, to: LocalDate, today: LocalDate): string {
  if (from === to) return dates.date(from, today)
  const sameMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${sameMonth ? Number(from.slice(8)) : dates.date(from, today)} to ${dates.date(to, today)}`
}

function shortcut(shortcut: Shortcut, today: LocalDate): string {
  switch (shortcut.is) {
    case 'week':
      return 'Next 7 days'
    case 'next-week':
      return 'Next week'
    case 'half-term':
    case 'school holidays':
      return `${filters.schoolBreak(shortcut.is)}, ${stretch(shortcut.from, shortcut.to, today)}`
  }
}

/** What the week and the starting date say, in English. Sentences a nine-year-old can read. */
export const week = {
  heading: (from: LocalDate, to: LocalDate, today: LocalDate) => dates.daySpan(from, to, today),
  previous: '7 days earlier',
  next: '7 days later',
  now: 'From today',
  move: 'Other days',
  part: (part: TimeOfDay) => parts[part],
  /** As the list says it. */
  found: (
    { sessions: n, times, ask }: Pick<Week, 'sessions' | 'times' | 'ask'>,
    near: string | null,
    within: string | null,
    about: boolean,
  ) => {
    const where =
      near === null
        ? ''
        : within === null
          ? `, measured from ${near}`
          : ` ${common.within(within, about)} of ${near}`
    return common.sessionsAndTimes(n, times) + where + finder.toAsk(ask)
  },
  suits: { all: 'They suit all of the ages chosen.', any: 'They suit any of the ages chosen.' },
  today: 'Today',
  dayOf: (date: LocalDate, today: LocalDate) =>
    `${date === today ? 'Today, ' : ''}${dates.day(date, today)}`,
  count: sessions,
  pick: 'Day',
  pickCount: (n: number) => `: ${n === 0 ? 'no sessions' : sessions(n)}`,
  schoolBreak: filters.schoolBreak,
  bankHoliday: (name: string) => `${name}: bank holiday`,
  unconfirmed: 'The school holidays are not confirmed by the council yet.',
  nothing: 'Nothing',
  nothingOn: (date: LocalDate, today: LocalDate) => `Nothing on ${dates.day(date, today)}.`,
  nothingThen: 'Nothing in these seven days.',
  onlyToAsk: 'No date of what runs here is known.',
  askBelow: 'It is listed below, to ask about.',
  allFinished: 'Everything in these seven days has finished.',
  nextDate: (date: LocalDate, today: LocalDate) => `Next: ${dates.day(date, today)}`,
  onNow: 'On now',
  finished: 'Finished',
  picked: 'Picked',
  overlaps: (title: string, place: string, starts: string) =>
    `Overlaps with ${title}, ${place}, ${starts}`,
  tight: (leave: string, arrive: string, miles: string) => `${leave} to ${arrive}: ${miles}, tight`,
  more: (n: number) => `Show ${n} more`,
  moreOn: (date: LocalDate, part: TimeOfDay, today: LocalDate) =>
    `on ${dates.day(date, today)}, ${parts[part].toLowerCase()}`,
  ask: {
    'times-unknown': {
      title: 'Also run, ask for times',
      hint: 'These happen, but we do not know when. Ring, or ask there.',
    },
    'dates-not-confirmed': {
      title: 'May be on, ask first',
      hint: 'Their times are known, but their dates in these seven days are not confirmed. Ring, or ask there.',
    },
  } satisfies Record<ToAsk, unknown>,
  from: {
    label: 'Starting from',
    shortcuts: 'Shortcuts to a date',
    shortcut,
    unconfirmed: 'The dates of the school holidays are not confirmed yet.',
    past: 'That day is over. Choose today or a later day.',
    unfinished: 'That is not a whole date. Say the day, the month and the year.',
  },
}
