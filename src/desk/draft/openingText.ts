import { weekdays, type Weekday } from '#domain/time/localDate.ts'
import type { OpeningHours } from '#domain/catalogue/place.ts'
import { readTime } from '#desk/csv/dateAndTime.ts'
import { writeWeekdays } from '#desk/csv/when.ts'
import { weekday } from '#words/english.ts'

/** Opening hours as they are typed: rows; undefined = not known; or a line that cannot be read. */
export type OpeningRead =
  { is: 'read'; hours: OpeningHours[] | undefined } | { is: 'misread'; line: string }

/** What stands for "never open to drop in", which is known, and not the same as not known. */
const never = 'never'

const clock = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?|midday|noon|midnight`
const shape = new RegExp(
  String.raw`^(.+?)[:,]? +(?:from )?(${clock}) ?(?:to|until|-|–) ?(${clock})(?: *\((.+)\))?$`,
  'i',
)
const half = /[ap]\.?m\.?$/i

function dayNamed(word: string): Weekday | undefined {
  const stem = word.toLowerCase().replace(/[s.]$/, '')
  return stem.length < 3
    ? undefined
    : weekdays.find((day) => {
        const name = weekday[day].toLowerCase()
        return name.startsWith(stem) || (stem.length < 6 && name.startsWith(stem.slice(0, 3)))
      })
}

/** "Mon to Fri", "Tuesday and Thursday", "every day"; null where a word is no day. */
function daysIn(text: string): Weekday[] | null {
  const said = text.trim().toLowerCase()
  if (/^(?:every day|daily)$/.test(said)) return [...weekdays]
  if (/^weekdays$/.test(said)) return weekdays.slice(0, 5)
  const found = new Set<Weekday>()
  for (const part of said.split(/\s*(?:,|;|&|\band\b)\s*/).filter(Boolean)) {
    const [first, last, ...more] = part.split(/\s*(?:\bto\b|-|–)\s*/).map(dayNamed)
    if (first === undefined || more.length > 0 || (last === undefined && /\bto\b|[-–]/.test(part)))
      return null
    const [from, to] = [first, last ?? first].map((day) => weekdays.indexOf(day))
    if (from === undefined || to === undefined || to < from) return null
    for (const day of weekdays.slice(from, to + 1)) found.add(day)
  }
  return found.size === 0 ? null : weekdays.filter((day) => found.has(day))
}

/** One line as a row; null where it cannot be read. A closing hour below one is in the afternoon only where it says so. */
function rowIn(line: string): OpeningHours | null {
  const [, days, from, to, note] = shape.exec(line) ?? []
  if (days === undefined || from === undefined || to === undefined) return null
  const byday = daysIn(days)
  const [opens, closes] = [readTime(from), readTime(to)]
  if (byday === null || opens === null || closes === null || closes <= opens) return null
  // "1 to 5" could be at night: an hour before six is said with am or pm.
  if (opens < '06:00' && !half.test(from) && !from.includes(':')) return null
  return { byday, opens, closes, ...(note && { note: note.trim() }) }
}

/**
 * Reads opening hours, a line for each run of days: "Mon to Fri: 9.30am to 5pm (shut for lunch)". Nothing typed = not known;
 * "never" = never open to drop in.
 */
export function readOpening(text: string): OpeningRead {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  if (lines.length === 0) return { is: 'read', hours: undefined }
  if (lines.length === 1 && lines[0]?.toLowerCase() === never) return { is: 'read', hours: [] }
  const hours: OpeningHours[] = []
  for (const line of lines) {
    const row = rowIn(line)
    if (row === null) return { is: 'misread', line }
    hours.push(row)
  }
  return { is: 'read', hours }
}

/** The same in words that are read back as they stand. */
export const writeOpening = (hours: readonly OpeningHours[] | undefined): string =>
  hours?.length === 0
    ? never
    : (hours ?? [])
        .map(
          ({ byday, opens, closes, note }) =>
            `${writeWeekdays(byday)}: ${opens} to ${closes}${note === undefined ? '' : ` (${note})`}`,
        )
        .join('\n')
