import { weekdays, type LocalTime, type Weekday } from '~/domain/calendar.ts'
import { isLocalTime } from '~/domain/localDate.ts'
import type { MonthlyByday } from '~/domain/session.ts'

/** Something a text says about when, and the words it says it in. */
export type Claim = { words: string } & (
  | { says: 'nth'; byday: MonthlyByday[] }
  | { says: 'fortnight' }
  | { says: 'monthly' }
  | { says: 'date'; day: number; month: number; year?: number; weekday?: Weekday }
  | { says: 'term-time' }
  | { says: 'school-holidays' }
  | { says: 'all-year' }
  | { says: 'weekdays'; days: Weekday[] }
  | { says: 'times'; starts: LocalTime; ends: LocalTime }
  | { says: 'months' }
  | { says: 'varies' }
)

export type Says = Claim['says']

const day = '(mon|tues?|wednes|weds?|thu(?:rs?)?|fri|satur|sat|sun)(?:days?)?'
const ordinal = '(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth|last)'
const months =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const clock = '(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|noon)?'
const until = '\\s*(?:-|–|—|to|until|till)\\s*'

const startsOf: [string, Weekday][] = [
  ['mo', 'MO'],
  ['tu', 'TU'],
  ['we', 'WE'],
  ['th', 'TH'],
  ['fr', 'FR'],
  ['sa', 'SA'],
  ['su', 'SU'],
]
const weekdayNamed = (name: string): Weekday =>
  startsOf.find(([start]) => name.toLowerCase().startsWith(start))?.[1] ?? 'MO'

const nths: Partial<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  last: -1,
}
const nthNamed = (name: string): number => nths[name.toLowerCase()] ?? Number.parseInt(name, 10)

const monthStarts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthNamed = (name: string) => monthStarts.indexOf(name.slice(0, 3).toLowerCase()) + 1

const compiled = new Map<string, RegExp>()

/** Every match of a pattern, and the text without them, so that the same words are not read twice. */
function takeAll(text: string, pattern: string): { matches: RegExpExecArray[]; left: string } {
  const all = compiled.get(pattern) ?? new RegExp(`(?<![\\w£.])${pattern}(?![\\w])`, 'gi')
  compiled.set(pattern, all)
  const matches = [...text.matchAll(all)]
  return { matches, left: matches.length === 0 ? text : text.replaceAll(all, ' ¦ ') }
}

type Read = (match: RegExpExecArray) => Claim[]
type Pattern = [pattern: string, read: Read]

const one =
  (
    says:
      'fortnight' | 'monthly' | 'term-time' | 'school-holidays' | 'all-year' | 'months' | 'varies',
  ): Read =>
  ([words]) => [{ says, words }]

const and = '(?:\\s*(?:,|and|&|or|,\\s*and)\\s*(?:the\\s+)?)'

function nth([words]: RegExpExecArray): Claim[] {
  const bydays = [...words.matchAll(new RegExp(ordinal, 'gi'))].map(([it]) => nthNamed(it))
  const named = new RegExp(`(?<![\\w])${day}(?![\\w])`, 'i').exec(words)?.[1]
  if (named === undefined) return [{ says: 'monthly', words }]
  const weekday = weekdayNamed(named)
  return [{ says: 'nth', words, byday: bydays.map((it): MonthlyByday => `${it}${weekday}`) }]
}

const date =
  (order: { weekday?: number; day: number; month: number; year: number }): Read =>
  (match) => {
    const part = (index: number | undefined) => (index === undefined ? undefined : match[index])
    const [weekday, year] = [part(order.weekday), part(order.year)]
    const number = Number(part(order.day))
    if (number < 1 || number > 31) return []
    return [
      {
        says: 'date',
        words: match[0],
        day: number,
        month: monthNamed(part(order.month) ?? ''),
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(weekday === undefined ? {} : { weekday: weekdayNamed(weekday) }),
      },
    ]
  }

function span([words, from = '', to = '']: RegExpExecArray): Claim[] {
  const [first, last] = [from, to].map((it) => weekdays.indexOf(weekdayNamed(it)))
  if (first === undefined || last === undefined || first >= last) return []
  return [{ says: 'weekdays', words, days: weekdays.slice(first, last + 1) }]
}

// Without am or pm at the end nothing is certain: "10 to 12" may be ages, or a price.
function times([words, hour, minute, half, endHour, endMinute, endHalf]: RegExpExecArray): Claim[] {
  const ends = timeOf(endHour, endMinute, endHalf)
  const isClock = (minute ?? half ?? endMinute ?? endHalf) !== undefined
  if (ends === undefined || !isClock) return []
  const sameHalf = timeOf(hour, minute, half ?? endHalf)
  // "11 - 1pm" starts in the morning.
  const starts =
    half === undefined && (sameHalf === undefined || sameHalf >= ends)
      ? timeOf(hour, minute, 'am')
      : sameHalf
  return starts !== undefined && starts < ends ? [{ says: 'times', words, starts, ends }] : []
}

function timeOf(hour = '', minute = '00', half = ''): LocalTime | undefined {
  const number = Number(hour)
  const isHalf = /^(?:am|pm|noon)$/i.test(half)
  if (isHalf && (number < 1 || number > 12)) return undefined
  if (!isHalf && !/^\d{2}$/.test(hour)) return undefined
  const isLate = /^(?:pm|noon)$/i.test(half) && number !== 12
  const hours = isLate ? number + 12 : /^am$/i.test(half) && number === 12 ? 0 : number
  const text = `${String(hours).padStart(2, '0')}:${minute}`
  return isLocalTime(text) ? text : undefined
}

// In this order: what a longer pattern has read, a shorter one does not read again.
const patterns: Pattern[] = [
  [
    `(?:${ordinal}${and}?)+\\s*(?:${day}|week)(?:\\s*(?:morning|afternoon|evening)s?)?(?:\\s*(?:of|in|each|every)\\b(?:\\s*(?:the|each|every|a))?\\s*(?:calendar\\s*)?month|\\s*monthly)`,
    nth,
  ],
  [`(?:every|each)\\s+${ordinal}\\s+${day}`, ([words]) => [{ says: 'fortnight', words }]],
  [`(?:${ordinal}${and})+${ordinal}\\s+${day}`, nth],
  [
    `(?:every\\s*(?:other|second|two|2)\\s*(?:weeks?|${day})|alternate\\s*(?:weeks?|${day})|fortnightly|(?:once\\s*)?(?:a|each|every|per)\\s*fortnight|bi-?\\s?weekly)`,
    one('fortnight'),
  ],
  [
    `(?:monthly|(?:once|twice)\\s*(?:a|every|each|per)\\s*month|every\\s*month|bi-?monthly|every\\s*(?:three|3|four|4|six|6)\\s*weeks)`,
    one('monthly'),
  ],
  [
    `${day},?\\s*(?:the\\s*)?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s*)?${months},?(?:\\s*(20\\d{2}))?`,
    date({ weekday: 1, day: 2, month: 3, year: 4 }),
  ],
  [
    `(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s*)?${months},?(?:\\s*(20\\d{2}))?`,
    date({ day: 1, month: 2, year: 3 }),
  ],
  [`${months}${until}${months}`, one('months')],
  [
    `(?:(?:in|during|and)\\s*)?(?:term[\\s-]*times?(?:\\s*and|\\s*&)|both\\s*term[\\s-]*time\\s*and)\\s*(?:school\\s*)?holidays?`,
    one('all-year'),
  ],
  [
    `(?:all\\s*year(?:\\s*(?:round|long))?|(?:all\\s*)?year[\\s-]*round|throughout\\s*the\\s*year|(?:including|includes|open\\s*in|runs\\s*(?:through|in))\\s*(?:the\\s*)?school\\s*holidays|52\\s*weeks)`,
    one('all-year'),
  ],
  [
    `(?:term[\\s-]*times?(?:\\s*only)?|(?:during|in)\\s*(?:school\\s*)?terms?|school\\s*terms?\\s*only|(?:not|except|excluding|excludes|outside|closed)\\s*(?:in|during|for|of)?\\s*(?:the\\s*)?school\\s*holidays)`,
    one('term-time'),
  ],
  [
    `(?:(?:in|during)\\s*(?:the\\s*)?)?(?:school|easter|summer|half[\\s-]*term)\\s*holidays?(?:\\s*only)?`,
    one('school-holidays'),
  ],
  [
    `(?:dates?|days?|times?|venues?)\\s*(?:and\\s*\\w+\\s*)?(?:may\\s*)?(?:vary|varies|varied|change)|check\\s*(?:our|the)?\\s*(?:website|facebook|page)\\s*for\\s*(?:dates|times|details\\s*of\\s*(?:dates|times))`,
    one('varies'),
  ],
  [`${day}${until}${day}`, span],
  [
    `(?:weekdays|every\\s*weekday)`,
    ([words]) => [{ says: 'weekdays', words, days: weekdays.slice(0, 5) }],
  ],
  [
    `(?:daily|every\\s*day|7\\s*days\\s*a\\s*week|seven\\s*days\\s*a\\s*week)`,
    ([words]) => [{ says: 'weekdays', words, days: [...weekdays] }],
  ],
  [
    `(?:mon|tues|wednes|thurs|fri|satur|sun)days?`,
    ([words]) => [{ says: 'weekdays', words, days: [weekdayNamed(words)] }],
  ],
  [`${clock}${until}${clock}`, times],
]

/** What a text says about when, in no order. Words that could mean something else are not read: see docs/decisions. */
export function claimsIn(text: string): Claim[] {
  // Most texts say nothing of when, and need not be asked pattern by pattern.
  if (
    !/day|week|month|fortnight|term|holiday|year|vary|varie|change|\d|check|mon|tue|wed|thu|fri|sat|sun|bi-?\s?weekly/i.test(
      text,
    )
  )
    return []
  const claims: Claim[] = []
  let left = text.replaceAll(/[\s\u00a0]+/g, ' ').slice(0, 20_000)
  for (const [pattern, read] of patterns) {
    const { matches, left: rest } = takeAll(left, pattern)
    claims.push(...matches.flatMap((match) => read(match)))
    left = rest
  }
  return claims
}
