import type { AgeRange, Months } from '#domain/catalogue/session.ts'
import type { Notes } from '#desk/report/report.ts'
import { numberOf, textOf } from '#desk/openReferral/values.ts'
import { ageSpans, hullOf, type AgeSpan } from './ageSpans.ts'

/** Whole years count to the birthday after; a fraction of a year is exact. As in `check`, nobody is over 26 here. */
const oldest = 26 * 12
/** 100, 104, 127: how systems write "no limit". */
const noLimit = 99

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
 * months, they are months. Ages of parents are not the child's. What the text says counts against the fields: the narrower
 * of the two stands, and where they part the ages are not known. "adults" where nobody younger than 26 is meant; undefined where ages are not known.
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
  const prose = all.replaceAll(parentAges, ' ')
  const spans = ageSpans(prose)
  const inMonths = monthsSaid(least, most, spans)
  if (inMonths !== undefined) {
    notes.repaired('minimum_age, maximum_age', said, 'the text says that these are months')
    return inMonths
  }
  const ofFields = fromYears(notes, least, most, fields.maximumAge)
  return ofFields === 'adults' ? ofFields : withProse(notes, ofFields, spans, prose, said)
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

/** "0-18 months" beside the fields 0 and 18: the same numbers, in months. */
function monthsSaid(
  least: number | undefined,
  most: number | undefined,
  spans: readonly AgeSpan[],
): AgeRange | undefined {
  const inMonths = spans.flatMap(({ months }) => (months === undefined ? [] : [months as AgeRange]))
  if (inMonths.length === 0 || (least ?? 0) + (most ?? 0) === 0) return undefined
  return [...inMonths, hullOf(inMonths)].find(
    ({ from, to }) =>
      from === (least ?? 0) && (most === undefined ? from > 0 || to === undefined : to === most),
  )
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
/** "Ages 2 and over, but babies are welcome": what the text names is not all who may come. */
const othersToo =
  /\b(?:younger|older|any age|all ages|babies|siblings of any age)\b[^.!?\n]{0,30}\b(?:welcome|fine|ok(?:ay)?|can come|may come)\b/i

/** What fields and text come to together: the narrower where one lies within the other, else not known. */
function withProse(
  notes: Notes,
  ages: AgeRange | undefined,
  spans: readonly AgeSpan[],
  prose: string,
  said: string,
): AgeRange | undefined {
  const known = spans.filter(({ from, to }) => from < 18 * 12 && (to ?? 0) <= oldest)
  const sure = [...new Map(known.map((it) => [`${it.from} ${it.to ?? ''}`, it])).values()]
  const [first] = sure
  if (first === undefined) return ages
  const { from, to } = hullOf(sure)
  const field = 'minimum_age, maximum_age'
  if (ages === undefined) {
    if (!first.isSure || sure.length > 1) return undefined
    notes.repaired(field, first.words, 'read from the text')
    return to === undefined ? { from } : { from, to }
  }
  const [end, last] = [to ?? Infinity, ages.to ?? Infinity]
  if (from <= ages.from && end >= last) return ages
  const found = `${said}; ${sure.map((it) => it.words).join(', ')}`
  // Several spans may not be all there is to say.
  const isWithin = from >= ages.from && (end <= last || to === undefined)
  if (isWithin && (sure.length > 1 || othersToo.test(prose))) return ages
  if (!isWithin) {
    notes.repaired(field, found, 'the text says other ages: ages not known')
    return undefined
  }
  notes.repaired(field, found, 'the text says fewer ages: read from the text')
  const until = to ?? ages.to
  return until === undefined ? { from } : { from, to: until }
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
