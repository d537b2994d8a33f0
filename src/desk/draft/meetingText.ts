import type { LocalDate, LocalTime } from '#domain/time/localDate.ts'
import type { Holds, Schedule } from '#domain/catalogue/session.ts'
import { readDate, readTime, writeDate } from '#desk/csv/dateAndTime.ts'
import { readWhen, writeWhen } from '#desk/csv/when.ts'
import { quoted } from '#words/en/desk/said.ts'

/** When a group meets, as people say it in one line. */
export type MeetingRead =
  | { is: 'read'; schedule: Schedule; holds: Holds | undefined }
  | {
      is: 'misread'
      expected: string
      /** What cannot be read: a sheet has a column for each. */
      about: 'days' | 'times'
    }

const misread = (expected: string, about: 'days' | 'times' = 'days'): MeetingRead => ({
  ...{ is: 'misread', expected, about },
})
const unread = (text: string) => `${quoted(text)} cannot be read`

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|midday|noon`
const plainClock = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|midday|noon`
const timesShape = new RegExp(
  String.raw`(?:^|[,\s])(?:at |from )?(${clock})(?: ?(?:to|-|–|until|till|til) ?(${clock}))?$`,
  'i',
)
const day = String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}`
const fromShape = new RegExp(String.raw`,? ?\b(?:from|starting|beginning)(?: on)? (${day})`, 'i')
const yearlessShape =
  /,? ?\b((?:from|starting|beginning|until|till)(?: on)?) (\d{1,2}(?:st|nd|rd|th)? [a-z]{3,})\b/i
const untilShape = new RegExp(String.raw`,? ?\b(?:until|till|to) (${day})`, 'i')
const seasons: [shape: RegExp, holds: Holds][] = [
  [/,? ?\b(?:in |during )?term[- ]?time(?: only)?/i, 'term-time'],
  [/,? ?\b(?:in |during )?(?:the )?school holidays(?: only)?/i, 'school-holidays'],
  [/,? ?\ball year(?: round)?/i, 'all-year'],
]
/** What stands behind times that are plainly times. */
const behindShape = new RegExp(
  String.raw`(?:${plainClock})(?: ?(?:to|-|–|until|till|til) ?(?:${clock}))?[,;:.]? +(.+)$`,
  'i',
)
const half = /[ap]\.?m\.?$/i

/** The part of the year that a text names; undefined where it names none. */
export const holdsIn = (text: string): Holds | undefined =>
  seasons.find(([shape]) => shape.test(text))?.[1]

/**
 * "every Tuesday in term time, 10 to 10:45", "1st and 3rd Saturday, 9.30-11am", "every other Wednesday from 9 September
 * 2026, 1pm to 2:30pm", "05/12/2026; 12/12/2026, 10:00": days as a spreadsheet's cell has them, with their times. What could mean
 * two things is asked about, never guessed: an hour before six without am or pm, every second week without a first date.
 */
export function readMeeting(text: string): MeetingRead {
  let rest = text.trim().replace(/\s+/g, ' ').replace(/\.$/, '')
  function taken(shape: RegExp): string | undefined {
    const found = shape.exec(rest)
    if (found) rest = rest.replace(shape, '')
    return found?.[1] ?? found?.[0]
  }
  const holds = seasons.find(([shape]) => taken(shape) !== undefined)?.[1]
  const [first, last] = [taken(fromShape), taken(untilShape)].map((it) => it && readDate(it))
  const [, word = '', yearless] = yearlessShape.exec(rest) ?? []
  if (yearless !== undefined && readDate(`${yearless} 2028`) !== null)
    return misread(`a date with its year, like “${word} ${yearless} 2026”`)
  if (first === null || last === null) return misread('dates that exist, like 9 September 2026')
  const times = timesShape.exec(rest.trim())
  if (!times?.[1]) {
    const behind = behindShape.exec(rest.trim())?.[1]
    return misread(
      behind === undefined
        ? 'days and a time, like “every Tuesday, 10am to 10:45am”'
        : `days and times alone: ${unread(behind)}. One that ends is “every Friday until 16 December 2026, 10am”`,
      'times',
    )
  }
  rest = rest.trim().slice(0, times.index)
  const [starts, ends] = timesOf(times[1], times[2])
  if (starts === null || ends === null) return misread('times like 10am to 10:45am', 'times')
  if (starts < '06:00' && !half.test(times[1]))
    return misread('am or pm, like 1pm to 2:30pm', 'times')
  if (ends !== undefined && ends <= starts) return misread('an end after the start', 'times')
  const said = rest.replace(/[,;:]\s*$/, '').trim()
  const days = readWhen(said)
  if (days === null)
    return misread(
      `days like “every Tuesday”, “1st and 3rd Saturday”, “every other Wednesday” or dates${said === '' ? '' : `: ${unread(said)}`}`,
    )
  if ((days.interval ?? 1) > 1 && !first)
    return misread(
      'a first date, like “from 9 September 2026”: without one nobody knows which weeks',
    )
  const bounds = { ...(first && { dtstart: first }), ...(last && { until: last }) }
  // Dates are what they are: nothing lies before the first of them.
  const schedule = {
    ...days,
    ...(days.freq === 'DATES' ? {} : bounds),
    starts,
    ...(ends && { ends }),
  }
  return { is: 'read', schedule: schedule as Schedule, holds }
}

/** "1 to 2:30pm" is in the afternoon; "11 to 1pm" begins in the morning, as it would else end before it starts. */
function timesOf(
  from: string,
  to: string | undefined,
): [LocalTime | null, LocalTime | null | undefined] {
  const ends = to === undefined ? undefined : readTime(to)
  const plain = readTime(from)
  const [shared] = (to !== undefined && !half.test(from) && half.exec(to)) || []
  if (!ends || shared === undefined) return [plain, ends]
  const same = readTime(from + shared)
  return [same !== null && same < ends ? same : plain, ends]
}

/** The same in words that are read back as they stand; dates left out are not said. */
export function writeMeeting(schedule: Schedule): string {
  const { starts, ends } = schedule
  const bound = (word: string, date: LocalDate | undefined) =>
    date ? ` ${word} ${writeDate(date)}` : ''
  const bounds =
    schedule.freq === 'DATES'
      ? ''
      : bound('from', schedule.dtstart) + bound('until', schedule.until)
  return `${writeWhen(schedule)}${bounds}, ${starts}${ends ? ` to ${ends}` : ''}`
}
