import type { Session } from '#domain/catalogue/session.ts'
import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import { common } from '#words/common.ts'
import { dates } from '#words/dates.ts'
import { count } from '#words/english.ts'

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const things = (n: number) => count(n, 'thing', 'things')

/** What the plan says, in English. Sentences a nine-year-old can read. */
export const plan = {
  title: 'Your plan',
  count: (n: number) => (n === 1 ? things(n) : `${things(n)}, in your order`),
  list: 'What is in your plan',
  empty: 'Nothing is in your plan yet.',
  emptyHow: 'Press “Add to plan” beside a session or a place, and it will be here.',
  find: 'Find something to add',

  /** What matters of a session, and what more there is to know, a sentence each. */
  facts: (session: Session) =>
    [
      common.cost(session),
      common.access(session),
      common.ages(session),
      ...(session.audience === 'everyone' ? [] : [common.audience(session)]),
    ].join(' · '),
  notes: ({ accessNote, eligibility }: Session) =>
    [accessNote, eligibility].flatMap((text) => (text ? [sentence(text)] : [])).join(' '),
  sentence,

  keep: {
    title: 'Keep this plan',
    label: 'Keep on this device',
    kept: 'It will be here next time you come, on this device only. Nothing is sent to anyone.',
    notKept:
      'Now it is here until you close this tab, or for 8 hours. Tick this only on a device of your own.',
  },
  trouble: {
    spoiled: 'Your saved plan could not be read, so it was dropped. Please add things again.',
    full: 'This device has no room to save your plan. It is here until you close the page. Share it to keep it.',
    blocked:
      'This browser does not let us save your plan. It is here until you close the page. Share it to keep it.',
  },

  order: {
    byTime: 'Put in order of day and time',
    sorted: 'Now in order of day and time.',
    up: 'Move up',
    down: 'Move down',
    drag: 'Drag to move',
    moved: (title: string, at: number, of: number) => `${title} is now ${at} of ${of}`,
  },
  remove: 'Remove',
  clear: 'Clear the plan',
  removed: (title: string) => `${title} is no longer in your plan.`,
  cleared: 'Your plan is empty now.',
  undo: 'Put it back',
  undoClear: 'Put it all back',

  /** What a gone thing was, or what the link calls it. */
  gone: 'This is no longer listed',
  was: (name: string) => `It was: ${name}`,
  called: (title: string, place: string) => (title === place ? title : `${title}, ${place}`),
  goneUnknown: 'We do not know what it was. Ask whoever sent you the link.',
  notNow: 'This could not be loaded just now',

  change: {
    title: 'Changed since you saved it',
    seen: 'OK, I have seen this',
    times: (was: string[]) =>
      `The times have changed.${was.length > 0 ? ` They were: ${was.join('; ')}` : ''}`,
    timesNew: 'The times are known now.',
    place: (was: string) => `It has moved. It was at ${was}`,
    closed: 'This place has closed',
    shutForNow: 'This place is closed for now',
    reopened: 'This place has opened again',
    cancelled: (date: LocalDate, note: string, today: LocalDate) =>
      `Cancelled on ${dates.day(date, today)}: ${note}`,
    moved: (date: LocalDate, starts: LocalTime, note: string, today: LocalDate) =>
      `Starts at ${dates.time(starts)} on ${dates.day(date, today)}: ${note}`,
    shut: (from: LocalDate, to: LocalDate, note: string, today: LocalDate) =>
      from === to
        ? `Closed on ${dates.day(from, today)}: ${note}`
        : `Closed from ${dates.daySpan(from, to, today)}: ${note}`,
  },

  clash: {
    title: (n: number) => `${n === 1 ? 'Two' : 'Some'} of these are close together`,
    more: (n: number) => `Show ${n} more`,
    overlap: (day: string, one: string, other: string) =>
      `${day}: ${one} and ${other} are on at the same time.`,
    tight: (day: string, one: string, ends: LocalTime, other: string, starts: LocalTime) =>
      `${day}: ${one} ends at ${dates.time(ends)}; ${other} starts at ${dates.time(starts)}`,
    openEnd: (day: string, one: string, starts: LocalTime, other: string, then: LocalTime) =>
      `${day}: ${one} starts at ${dates.time(starts)}, its end is not known; ${other} starts at ${dates.time(then)}`,
    far: (metres: number, about: boolean) => `, ${common.miles(metres, about)} away.`,
  },

  linked: {
    title: 'A plan someone sent you',
    intro: (n: number) => `${things(n)}. The times shown are the newest we have.`,
    cut: (most: number) =>
      `The link holds more than ${most} things. Only the first ${most} are shown.`,
    yours: (n: number) => `You have a plan of your own with ${things(n)}. It is still there.`,
    use: 'Use this plan',
    useInstead: 'Use this in place of mine',
    add: 'Add these to my plan',
    leftOut: (n: number) =>
      `${things(n)} ${n === 1 ? 'is' : 'are'} left out if you take it: the place is closed, or we do not know its address.`,
    own: 'Show my own plan',
  },
}
