import type { AgeRange, Months } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { numberOf, textOf } from '#desk/openReferral/values.ts'

/** Whole years count to the birthday after; a fraction of a year is exact. As in `check`, nobody is over 26 here. */
const oldest = 26 * 12
/** 100, 104, 127: how systems write "no limit". */
const noLimit = 99

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "two to four year olds" as "2 to 4 year olds", "2, 3 and 4 year olds" as "2 to 4 year olds". */
const inFigures = (text: string): string =>
  text
    .replaceAll(
      new RegExp(
        `\\b(${numerals.join('|')})(?=(?:\\s*(?:,|-|to|and|or)\\s*(?:${numerals.join('|')}))*[\\s-]+(?:year|month)s?[\\s-]*olds?\\b)`,
        'gi',
      ),
      (word) => String(numerals.indexOf(word.toLowerCase()) + 1),
    )
    .replaceAll(/\b(\d)(?:,\s*\d)+,?\s*and\s*(\d)(?=[\s-]*years?[\s-]*olds?\b)/gi, '$1 to $2')

const months = (years: number) => Math.round(years * 12) as Months
const untilMonth = (years: number) => months(Number.isInteger(years) ? years + 1 : years)

/** Years as a number; undefined where there are none, or below nought, which is how systems write "not set". */
function years(notes: Notes, field: string, found: unknown): number | undefined {
  if (textOf(found) === undefined) return undefined
  const number = numberOf(found)
  if (number === undefined) notes.repaired(field, found, 'not a number of years: left out')
  else if (number < 0) notes.repaired(field, found, 'a number below 0 means not set: left out')
  return number === undefined || number < 0 ? undefined : number
}

interface Fields {
  minimumAge?: unknown
  maximumAge?: unknown
}

/**
 * Ages in months from their years: `maximum_age` 4 is up to the fifth birthday. Where the text says the same numbers of
 * months, they are months. Ages of parents are not the child's. A text that says "aged 7 to 10" and nothing else counts against the fields. "adults" where
 * nobody younger than 26 is meant; undefined where ages are not known.
 */
export function agesOf(notes: Notes, fields: Fields, all: string): AgeRange | 'adults' | undefined {
  const least = years(notes, 'minimum_age', fields.minimumAge)
  const most = years(notes, 'maximum_age', fields.maximumAge)
  const said = `${least ?? ''} to ${most ?? ''}`
  const ofParents = [...all.matchAll(parentAges)].map(([it]) => it)
  if (least !== undefined && most !== undefined)
    for (const words of ofParents) {
      const [from, to] = [...words.matchAll(/\d+/g)].map(Number)
      if (from !== least || to !== most) continue
      notes.repaired('minimum_age, maximum_age', words, 'ages of parents: ages not known')
      return undefined
    }
  const prose = inFigures(all.replaceAll(parentAges, ' '))
  const inMonths = monthsSaid(least, most, prose)
  if (inMonths !== undefined) {
    notes.repaired('minimum_age, maximum_age', said, 'the text says that these are months')
    return inMonths
  }
  const ofFields = fromYears(notes, least, most, fields.maximumAge)
  if (ofFields === 'adults') return ofFields
  const inYears = withProse(notes, ofFields, prose, said)
  return inYears === ofFields && inYears !== undefined
    ? withinMonths(notes, inYears, prose)
    : inYears
}

function fromYears(
  notes: Notes,
  least: number | undefined,
  most: number | undefined,
  found: unknown,
): AgeRange | 'adults' | undefined {
  if (least === undefined && most === undefined) return undefined
  const from = months(least ?? 0)
  if (from >= oldest) return 'adults'
  if (most === undefined) return { from }
  const to = untilMonth(most)
  if (to > oldest) {
    const reason = most >= noLimit ? 'means no upper limit' : 'above 25 is no limit for a family'
    notes.repaired('maximum_age', found, `${reason}: left out`)
    return { from }
  }
  if (to > from) return { from, to }
  notes.repaired('maximum_age', `${least ?? 0} to ${most}`, 'less than the minimum: ages not known')
  return undefined
}

const monthRange =
  /\b(birth|newborns?|new ?born|\d{1,2}(?=\s*(?:months?|mths?)?\s*(?:-|–|—|to|until|and))|under|up to)\s*(?:months?|mths?)?\s*(?:-|–|—|to|until|and)?\s*(\d{1,2})\s*(?:-|\s)?(?:months?|mths?)\b/gi
const fromMonths =
  /\b(?:from|over|aged?|at least)\s*(\d{1,2})\s*(?:\+\s*)?(?:months?|mths?)\b|\b(\d{1,2})\s*(?:months?|mths?)\s*(?:\+|plus|and (?:over|up|older))/gi

const rangesInMonths = (prose: string) =>
  [...prose.matchAll(monthRange)].map(
    ([, first = '', last = '']) => [/^\d/.test(first) ? Number(first) : 0, Number(last)] as const,
  )

/** A part of a session: a room, a day. */
const ofPart = /^\W*(?:in|on)\s+(?:the\s+)?(?:\w+\s+)?(?:room|class|mon|tue|wed|thu|fri|sat|sun)/i
const fromMixed =
  /\b(\d{1,2})\s*(?:months?|mths?)\s*(?:-|–|—|to|until)\s*\d{1,2}\s*(?:years?|yrs?)/gi
const yearsAndMonths =
  /\b(\d)\s*years?(?:\s*and|,)?\s*(\d{1,2})\s*months?\s*(?:\+|(?:and|or)\s*(?:over|up|older|above))/gi

/** The one age in months that a text names, where it names no other: "up to 12 months", "from 6 months". */
function onlyInMonths(
  prose: string,
): { from: number; to?: number | undefined; words: string } | undefined {
  const found = [
    ...[...prose.matchAll(yearsAndMonths)].map((it) => ({
      it,
      from: Number(it[1]) * 12 + Number(it[2]),
    })),
    ...[...prose.matchAll(fromMixed)].map((it) => ({ it, from: Number(it[1]) })),
    ...[...prose.matchAll(monthRange)].map((it) => ({
      it,
      from: /^\d/.test(it[1] ?? '') ? Number(it[1]) : 0,
      to: Number(it[2]),
    })),
    ...[...prose.matchAll(fromMonths)].map((it) => ({ it, from: Number(it[1] ?? it[2]) })),
  ]
  const [only, ...others] = found
  const inYears = /\b\d{1,2}\s*(?:yrs?|years?)\b|\b(?:under|over)[\s-]*\d/i
  if (only === undefined || others.some(({ it }) => !only.it[0].includes(it[0]))) return undefined
  const rest = prose.replaceAll(only.it[0], ' ')
  const after = prose.slice(only.it.index + only.it[0].length)
  if (inYears.test(rest) || ofPart.test(after)) return undefined
  return { ...only, words: only.it[0] }
}

/** Ages of the fields, less those that the text leaves out in months; undefined where the two have nothing in common. */
function withinMonths(notes: Notes, ages: AgeRange, prose: string): AgeRange | undefined {
  const said = onlyInMonths(prose)
  if (said === undefined) return ages
  const from = Math.max(ages.from, said.from)
  const to = Math.min(ages.to ?? Infinity, said.to ?? Infinity)
  if (from === ages.from && to === (ages.to ?? Infinity)) return ages
  const isSome = from < to
  const reason = isSome
    ? 'the text says fewer ages: read from the text'
    : 'the text says other ages: ages not known'
  notes.repaired('minimum_age, maximum_age', said.words, reason)
  if (!isSome) return undefined
  return to === Infinity ? { from: from as Months } : { from: from as Months, to: to as Months }
}

/** "0-18 months" beside the fields 0 and 18: the same numbers, in months. */
function monthsSaid(
  least: number | undefined,
  most: number | undefined,
  prose: string,
): AgeRange | undefined {
  const ranges = rangesInMonths(prose)
  const whole = [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))]
  for (const [from = 0, to = 0] of [...ranges, whole])
    if (
      (most === undefined ? least !== undefined && least > 0 : to === most) &&
      from === (least ?? 0) &&
      from < to
    )
      return { from: from as Months, to: to as Months }
  if (most === undefined && least !== undefined && least > 0)
    for (const [, first, other] of prose.matchAll(fromMonths))
      if (Number(first ?? other) === least) return { from: least as Months }
  return undefined
}

const parents =
  '(?:parents?|pregnant\\s+(?:women|people)|women|mums?|mothers?|dads?|fathers?|carers?)'
const grownAge =
  '(?:1[3-9]|[2-5]\\d)(?:\\s*(?:-|–|—|to|and)\\s*[1-5]\\d)?\\b(?!\\s*(?:months?|mths?|weeks?|[.:]\\d|am|pm))(?:\\s*\\+|[\\s-]*(?:years?|yrs?)(?:[\\s-]*olds?|\\s+of\\s+age)?)?'
/** "Parents aged 16-25", "16 to 25 year old mums". */
const parentAges = new RegExp(
  `\\b${parents}(?:\\s*(?:and|or|&|/)\\s*${parents})*[\\s,(]+(?:(?:who\\s+are|aged?|ages|between|from|under|over|up\\s+to|the\\s+age\\s+of)\\s+)*${grownAge}|\\b(?:aged?\\s+)?${grownAge}\\s+(?:who\\s+are\\s+)?${parents}\\b`,
  'gi',
)
const number = '(\\d{1,2})'
const range = new RegExp(
  `\\b(?:aged?|ages)(?:\\s+(?:between|from))?\\s*${number}(?:\\s*(?:years?|yrs?))?\\s*(?:-|–|—|to|and)\\s*${number}\\b(?!\\s*(?:months?|mths?|weeks?|[.:]\\d|am|pm))|\\b${number}\\s*(?:-|–|—|to)\\s*${number}[\\s-]*(?:(?:years?|yrs?)(?:[\\s-]*olds?|\\s+of\\s+age)?)\\b(?!\\s+(?:of|in|since|experience)\\b)`,
  'gi',
)
/** Ages that are said in another way, so that a range beside them is not all there is to say. */
const otherAges =
  /\b\d{1,2}\s*(?:months?|mths?|weeks?|yrs?|years?|s\b|\+)|\b(?:under|over|up to)[\s-]*\d/gi

/** What the text says of ages, where it says it once and in one way only. */
function withProse(
  notes: Notes,
  ages: AgeRange | undefined,
  prose: string,
  said: string,
): AgeRange | undefined {
  const ranges = [...prose.matchAll(range)]
  const [first, ...others] = ranges
  if (first === undefined) return fromProse(notes, ages, prose, said)
  if (others.length > 0) return ages
  const rest = prose.replaceAll(range, ' ')
  if (rest.search(otherAges) >= 0) return ages
  const [from, last] = [Number(first[1] ?? first[3]), Number(first[2] ?? first[4])]
  const read = { from: months(from), to: untilMonth(last) }
  if (last <= from || read.to > oldest || (ages?.from === read.from && ages.to === read.to))
    return ages
  const field = 'minimum_age, maximum_age'
  if (ages === undefined) {
    notes.repaired(field, first[0], 'read from the text')
    return read
  }
  const isWithin = read.from >= ages.from && read.to <= (ages.to ?? Infinity)
  const reason = isWithin
    ? 'the text says fewer ages: read from the text'
    : 'the text says other ages: ages not known'
  notes.repaired(field, `${said}; ${first[0]}`, reason)
  return isWithin ? read : undefined
}

const fromAge =
  /\b(\d{1,2})\s*(?:plus\b|\+|(?:years?|yrs?)?[\s-]*(?:olds?|of age)?\s+and\s+(?:over|above|up(?:wards)?|older)\b)(?!\s*(?:months?|mths?))|\bover[\s-]?(\d{1,2})s\b/gi

/** "13 year olds and upwards", where the fields name no oldest age and a younger youngest. */
function fromProse(
  notes: Notes,
  ages: AgeRange | undefined,
  prose: string,
  said: string,
): AgeRange | undefined {
  const found = [...prose.matchAll(fromAge)]
  const [only, ...others] = new Set(found.map(([, plus, over]) => Number(plus ?? over)))
  if (only === undefined || others.length > 0 || only > 17) return ages
  if (ages === undefined || ages.from >= months(only)) return ages
  const reason = 'the text says fewer ages: read from the text'
  notes.repaired('minimum_age, maximum_age', `${said}; ${found[0]?.[0] ?? ''}`, reason)
  const { to } = ages
  if (to === undefined) return { from: months(only) }
  return to > months(only) ? { from: months(only), to } : undefined
}

/** Whether a range of ages has anything in common with `--ages 0-5`: years, the last one included. */
export const meets = (ages: AgeRange | undefined, wanted: { from: number; to: number }): boolean =>
  ages === undefined || (ages.from < wanted.to && wanted.from < (ages.to ?? Infinity))

/** Reads `--ages 0-5` as months, from included and to excluded; undefined where it is not two numbers of years. */
export function wantedAges(text: string): { from: number; to: number } | undefined {
  const parts = /^(\d{1,2})-(\d{1,2})$/.exec(text)
  const [from, to] = [Number(parts?.[1]) * 12, (Number(parts?.[2]) + 1) * 12]
  return parts !== null && from < to ? { from, to } : undefined
}
