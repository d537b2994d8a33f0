import { weekdays, type LocalDate, type Weekday } from '#domain/time/localDate.ts'
import type { Calendar, SchoolBreak } from '#domain/time/schoolCalendar.ts'
import { plainWords } from './plainWords.ts'
import type { Search, When } from './search.ts'
import { breakAhead } from './when.ts'

/** What words about time ask for: days looked at, weekdays among them, or one break from school by its name. */
interface TimeAsked {
  when: When
  days?: Weekday[]
  named?: SchoolBreak
}

/** The same, as it was said. */
type TimeSaid = TimeAsked & { said: string }

const dayNames = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].map((day) => `${day}day`)

const ofDays = dayNames.flatMap((name, at): [string, TimeAsked][] => {
  const [day] = weekdays.slice(at)
  const asked = { when: 'week', days: day ? [day] : [] } as const
  return [
    [name, asked],
    [`${name}s`, asked],
  ]
})

const halfTerm = { when: 'break', named: 'half-term' } as const
const holidays = { when: 'break', named: 'school holidays' } as const

/** What people write of when, as plain words. */
const times: ReadonlyMap<string, TimeAsked> = new Map<string, TimeAsked>([
  ...ofDays,
  ['today', { when: 'today' }],
  ['tomorrow', { when: 'tomorrow' }],
  ['weekend', { when: 'weekend' }],
  ['week', { when: 'week' }],
  ['next 7 days', { when: 'week' }],
  ['next seven days', { when: 'week' }],
  ['any time', { when: 'any' }],
  ['half term', halfTerm],
  ['halfterm', halfTerm],
  ['school holidays', holidays],
  ['holidays', holidays],
])

const mostWords = 3
/** What stands before a time, and before a place. */
const beforeTime = new Set(['on', 'in', 'at', 'this', 'the', 'during', 'for', 'over'])
const beforePlace = new Set(['near', 'in', 'at', 'around', 'round', 'by', 'close', 'to'])

const plain = (words: readonly string[]) => plainWords(words.join(' ')).join(' ')
/** "week" by itself is no time, nor is "next week" seven days: only "this week" is. */
const needsThis = new Set(['week'])

/** Takes words about time off either end of a text. */
function withoutTime(words: readonly string[]): { rest: string[]; time: TimeSaid | null } {
  for (let length = Math.min(mostWords, words.length); length > 0; length--) {
    for (const [from, to] of [
      [words.length - length, words.length],
      [0, length],
    ] as const) {
      const asSaid = words.slice(from, to)
      const said = plain(asSaid)
      const time = times.get(said)
      if (time === undefined) continue
      let start = from
      while (start > 0 && beforeTime.has(plain(words.slice(start - 1, start)))) start--
      const before = plain(words.slice(start, from))
      if (needsThis.has(said) && !/\bthis\b/.test(before)) continue
      return {
        rest: [...words.slice(0, start), ...words.slice(to)],
        time: { ...time, said: asSaid.join(' ') },
      }
    }
  }
  return { rest: [...words], time: null }
}

interface Start {
  near: string
  name: string
}

interface Knows {
  /** The start that a text is the very name of, or the postcode; null = it is none. */
  startNamed: (text: string) => Start | null
  /** The start that may be meant where it is misspelt. */
  likely: (text: string) => Start | null
  /** Whether something on is called so. */
  isNamed: (text: string) => boolean
  /** Whether a place is called so. */
  isPlace: (text: string) => boolean
}

/** A text taken apart: what is looked for, where from, and whether that was said ("near"). */
interface Split {
  what: string
  near: string
  isSaid: boolean
}

const mostOfPlace = 4

/** Every way to part a text in what is looked for and a place at its end, the longest place first. */
function splits(words: readonly string[]): Split[] {
  return words.flatMap((_, at) => {
    let [end, first] = [at, at]
    while (end > 0 && beforePlace.has(plain(words.slice(end - 1, end)))) end--
    while (first < words.length - 1 && beforePlace.has(plain(words.slice(first, first + 1))))
      first++
    const near = words.slice(first).join(' ')
    return [{ what: words.slice(0, end).join(' '), near, isSaid: first > end }]
  })
}

/**
 * Reads a text as several things at once: "rhyme time near Holt on Saturday". Its place is the longest end of it that is one;
 * without "near" before it, only where something on is called as the rest. `name` = what was understood; not `sure` = a place is
 * spelt as it may be meant, to be asked. null where a text says one thing only.
 */
export function readParts(
  text: string,
  on: { calendar: Calendar; today: LocalDate },
  { startNamed, likely, isNamed, isPlace }: Knows,
): { change: Partial<Search>; name: string; sure: boolean } | null {
  const { rest, time } = withoutTime(text.split(/[\s,]+/).filter((word) => word !== ''))
  const timed = time === null ? {} : changeOfTime(time, on)
  const named = (...of: string[]) =>
    [...of, time?.said ?? ''].filter((part) => part !== '').join(', ')
  const withStart = ({ what }: Split, { near, name }: Start) => {
    return { change: { near, q: what, ...timed }, name: named(what, name) }
  }
  const ways = splits(rest).filter(({ what }) => time !== null || what !== '')
  const isLikely = ({ what, isSaid }: Split) => what === '' || isSaid || isNamed(what)
  for (const way of ways.filter(isLikely)) {
    const start = startNamed(way.near)
    if (start) return { ...withStart(way, start), sure: true }
  }
  const all = rest.join(' ')
  if (time !== null && (all === '' || isNamed(all) || isPlace(all))) {
    return { change: { ...(all !== '' && { q: all }), ...timed }, name: named(all), sure: true }
  }
  if (isNamed(all)) return null
  for (const way of ways) {
    if (way.what === '' || !isNamed(way.what)) continue
    if (way.near.split(' ').length > mostOfPlace) continue
    const start = likely(way.near)
    if (start === null) continue
    return { ...withStart(way, start), sure: false }
  }
  return null
}

/** A named break from school begins where it does, of the days that are not over. */
function changeOfTime(
  { when, days, named }: TimeAsked,
  { calendar, today }: { calendar: Calendar; today: LocalDate },
): Partial<Search> {
  const ahead = named === undefined ? null : breakAhead(calendar, today, named)
  const from = ahead !== null && ahead.from > today ? ahead.from : null
  return { when, from, ...(days && { days }) }
}
