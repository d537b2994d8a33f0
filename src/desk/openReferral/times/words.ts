import { weekdays, isLocalTime, type LocalTime, type Weekday } from '#domain/time/localDate.ts'

// The words people say "when" with, as parts of patterns. None brings a group of its own.

const dayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const monthNames =
  'january february march april may june july august september october november december'.split(' ')

/** Words that only look like a slip of the pen for a day or a month. */
const realWords = new Set(['frida', 'sunda', 'monda', 'may', 'mach', 'mrach', 'mayy', 'jun', 'jul'])

/** A name with one letter left out, doubled or changed with its neighbour, its first letter apart: "Satruday". */
function slipsOf(name: string): string[] {
  const slips: string[] = []
  for (let i = 1; i < name.length; i += 1) {
    const [before, letter, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)]
    slips.push(before + after, before + letter + letter + after)
    if (after !== '') slips.push(before + after.charAt(0) + letter + after.slice(1))
  }
  return slips.filter((it) => it !== name && !realWords.has(it))
}

const dayOf = new Map<string, Weekday>()
dayNames.forEach((name, i) => {
  const day = weekdays[i] ?? 'MO'
  for (const it of [name, ...slipsOf(name)]) dayOf.set(it, day)
})
dayOf.set('wensday', 'WE').set('wenesday', 'WE')
for (const [short, day] of Object.entries({
  mon: 'MO',
  tue: 'TU',
  tues: 'TU',
  wed: 'WE',
  weds: 'WE',
  thu: 'TH',
  thur: 'TH',
  thurs: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
} as const))
  dayOf.set(short, day)

const monthOf = new Map<string, number>()
monthNames.forEach((name, i) => {
  // A short month one letter away is as often another word: "March", "marsh".
  const slips = name.length > 5 ? slipsOf(name) : []
  for (const it of [name, name.slice(0, 3), ...slips]) monthOf.set(it, i + 1)
})
monthOf.set('sept', 9)

const longestFirst = (words: Iterable<string>) =>
  [...words].sort((a, b) => b.length - a.length).join('|')
/** Any of some names, in one or many; a full stop behind a short one ends no sentence. */
function named(names: Iterable<string>): string {
  const all = [...names]
  const [short, long] = [all.filter((it) => it.length < 6), all.filter((it) => it.length >= 6)]
  return `(?:(?:${longestFirst(long)})(?:['’]?s)?\\b|(?:${longestFirst(short)})s?\\b\\.?)`
}
const ordinals = 'first second third fourth fifth last'.split(' ')
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A day of the week, whole, short or with a slip of the pen; in one or many. */
export const day = named(dayOf.keys())
export const month = named(monthOf.keys())
export const ordinal = `(?:1st|2nd|3rd|4th|5th|${ordinals.join('|')})\\b`
/** From one to another. */
export const until = "\\s*(?:-|–|—|to|until|till?|['’]til|through|thru)\\s*"
export const and = '\\s*(?:,\\s*and|and|or|,|&|\\+|/)\\s*(?:the\\s+)?'
export const dayNumber =
  '(?:0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th))?\\b(?!\\s*(?:am|pm)\\b|[:.]\\d)'
export const year = "(?:20\\d{2}|['’]\\d{2})\\b"
const half =
  "(?:a\\.?m\\.?|p\\.?m\\.?|noon|midday|o['’]?clock|hrs|in the (?:morning|afternoon|evening))"
const minutes = '(?:[:.][0-5]\\d)'
const hour = '(?:2[0-4]|1\\d|0?\\d)'
/** A time of day that can be nothing else: with minutes, or with "am" or "pm" or the like. */
export const surely = `(?:(?:half past|quarter (?:past|to))\\s+(?:${numbers.join('|')}|${hour})\\b(?:\\s*${half})?|(?:${numbers.join('|')})\\s*(?:${half})|${hour}${minutes}(?!\\d)(?:\\s*${half})?|${hour}\\s*${half}|(?:[01]?\\d|2[0-3])[0-5]\\d\\s*(?:${half})|12\\s*noon|noon|midday|midnight)(?![\\w])`
/** A number that is a time only where the words around it say so. */
export const perhaps = `(?:${numbers.join('|')}|${hour})(?![\\w:/]|\\.\\d|\\s*(?:%|£))`

export const months = `${month}(?:(?:${until}|${and})${month}){0,11}`
export const oneDate = `(?:${day}[\\s,]*(?:the\\s*)?)?(?:${dayNumber}\\s*(?:of\\s*)?${month}|${month}\\s*(?:the\\s*)?${dayNumber})(?:[\\s,]*${year})?`
export const shortDate = `(?:${day}[\\s,]*(?:the\\s*)?)?${dayNumber}(?:\\s*\\([^)]{0,20}\\))?`
export const figureDate = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|${['/', '\\.', '-'].map((it) => `\\d{1,2}${it}\\d{1,2}${it}(?:20)?\\d{2}`).join('|')})`
const halfOfDay = '[ap]\\.?m\\b\\.?'
const partOfDay = `(?:\\s*(?:morning|afternoon|evening|night|lunchtime)s?|\\s+${halfOfDay}(?:\\s*(?:and|or|&|/)\\s*${halfOfDay})?)?`
export const dayList = `${day}${partOfDay}(?:(?:${until}|${and}|\\s+)${day}${partOfDay}){0,6}`
export const ofMonth =
  '\\s*(?:(?:of|in|each|every)\\b(?:\\s*(?:the|each|every|a))?\\s*(?:calendar\\s*)?month|monthly)'
export const nthDays = `(?:(?:${ordinal}(?:${and})?){1,5})\\s*${day}${partOfDay}`

const anyDay = new RegExp(`(?<![\\w])${day}`, 'gi')

/** The days that a text names, in its order, each once. */
export const daysNamed = (text: string): Weekday[] => {
  const found = text.matchAll(anyDay)
  return [...new Set([...found].map(([it]) => weekdayNamed(it)))]
}

/** The weekday that a word names: "Weds", "Thursday's", "Satruday". */
function weekdayNamed(word: string): Weekday {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return dayOf.get(plain) ?? dayOf.get(plain.replace(/['’]?s$/, '')) ?? 'MO'
}

/** The number of a month by its name, from 1; 0 where it names none. */
export const monthNamed = (word: string): number =>
  monthOf.get(word.toLowerCase().replace(/\.$/, '')) ?? 0

/** Which of the month an ordinal is, counted from its end below nought: 2 for "second", -1 for "last". */
export function nthNamed(word: string): number {
  const at = ordinals.indexOf(word.toLowerCase())
  return at === 5 ? -1 : at >= 0 ? at + 1 : Number.parseInt(word, 10)
}

/** A time of day as it was said; `isSure` where it can be only the morning, or only the afternoon. */
export interface Clock {
  time: LocalTime
  isSure: boolean
}

const clockParts = new RegExp(
  `^(?:(half past|quarter past|quarter to)\\s+)?(${numbers.join('|')}|\\d{1,4})?(?:[:.](\\d{2}))?\\s*(.*)$`,
  'i',
)

/**
 * Reads one time: "2.15pm", "1030", "half past ten", "noon". Without am or pm, 10:30 is the morning, as clocks show it;
 * 2.15 may be either half of the day.
 */
export function clockOf(said: string, inherited = ''): Clock | undefined {
  const text = said.trim().toLowerCase().replaceAll('’', "'")
  if (text === 'noon' || text === 'midday') return { time: '12:00' as LocalTime, isSure: true }
  if (text === 'midnight') return { time: '00:00' as LocalTime, isSure: true }
  const [, past, number = '', minute, behind = ''] = clockParts.exec(text) ?? []
  const spelt = numbers.indexOf(number)
  const digits = spelt >= 0 ? String(spelt + 1) : number
  const isLong = digits.length > 2
  const whole = Number(isLong ? digits.slice(0, -2) : digits)
  const ownHalf = halfOf(behind)
  const half = ownHalf === '' ? inherited : ownHalf
  const mins = isLong ? digits.slice(-2) : (minute ?? minutesPast(past))
  const hours = past === 'quarter to' ? (whole + 11) % 12 : whole
  const is24 =
    half === '' && (isLong || (digits.length === 2 && minute !== undefined) || hours > 12)
  if (digits === '' || (half !== '' && (hours < 1 || hours > 12) && past === undefined))
    return undefined
  const inDay = half === 'pm' && hours < 12 ? hours + 12 : half === 'am' && hours === 12 ? 0 : hours
  const time = `${String(inDay).padStart(2, '0')}:${mins}`
  return isLocalTime(time)
    ? { time, isSure: half !== '' || is24 || behind.startsWith('hrs') }
    : undefined
}

const minutesPast = (past: string | undefined) =>
  past === 'half past' ? '30' : past === 'quarter past' ? '15' : past === 'quarter to' ? '45' : '00'

/** "am" or "pm" from what stands behind a number; nothing where it leaves that open. */
export function halfOf(behind: string): '' | 'am' | 'pm' {
  if (/^(?:a|in the morning)/.test(behind)) return 'am'
  return /^(?:p|noon|midday|in the (?:afternoon|evening))/.test(behind) ? 'pm' : ''
}
