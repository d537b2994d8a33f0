import * as v from 'valibot'
import { weekdays } from '#domain/time/calendar.ts'
import { isLocalDate, isLocalTime } from '#domain/time/localDate.ts'

/** A date that exists, `YYYY-MM-DD`. The pattern is for the JSON Schema, which cannot say "exists". */
export const localDate = v.pipe(
  v.string('a date'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date written YYYY-MM-DD'),
  v.guard(isLocalDate, 'a date that exists'),
)

/** A wall-clock time, `HH:MM`, 24 hours. */
export const localTime = v.pipe(
  v.string('a time'),
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time written HH:MM, 00:00 to 23:59'),
  v.guard(isLocalTime, 'a time from 00:00 to 23:59'),
)

export const weekday = v.picklist(weekdays)

/** A list with at least one member and no member twice. */
export const someOf = <Item extends v.GenericSchema<unknown, string | number>>(item: Item) =>
  v.pipe(
    v.array(item),
    v.minLength(1, 'at least one'),
    v.maxLength(400, 'at most 400'),
    v.check((list) => new Set<unknown>(list).size === list.length, 'no value twice'),
  )
