import * as v from 'valibot'
import { weekdays, isLocalDate, isLocalTime } from '#domain/time/localDate.ts'
import type { Source } from '#domain/catalogue/freshness.ts'

/**
 * One schema for every field of `T`, optional fields too: a field added to a domain type does not
 * compile until its schema knows it.
 */
export type Fields<T> = { [Field in keyof T]-?: v.GenericSchema<unknown, T[Field]> }

// No white space at the ends, no control characters but line breaks; so "" is refused too.
// Written without flags, because JSON Schema has none.
const plain =
  /^[^\s\u0000-\u001f\u007f-\u009f](?:[^\u0000-\u0009\u000b-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f])?$/

/** Plain text for a person, at most `most` characters: never empty, no spaces at its ends, no control characters. */
export const text = (most: number) =>
  v.pipe(
    v.string('text'),
    v.maxLength(most, `at most ${most} characters`),
    v.regex(plain, 'text that is not empty, without spaces at its ends or control characters'),
  )

const plainLine =
  /^[^\s\u0000-\u001f\u007f-\u009f](?:[^\u0000-\u001f\u007f-\u009f]*[^\s\u0000-\u001f\u007f-\u009f])?$/

/** A name: plain text of up to 120 characters on one line. */
export const name = v.pipe(
  v.string('text'),
  v.maxLength(120, 'at most 120 characters'),
  v.regex(
    plainLine,
    'text on one line that is not empty, without spaces at its ends or control characters',
  ),
)
/** A sentence or two. */
export const sentences = text(600)

/** An id: a lower-case slug, stable for ever. */
export const slug = v.pipe(
  v.string('an id'),
  v.maxLength(80, 'at most 80 characters'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a lower-case id, like "acle-library"'),
)

const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** Whether a text is a language tag that `Intl` can name; it throws on any other. Source: ECMA-402, Intl.DisplayNames. */
export function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined
  } catch {
    return false
  }
}

/** A BCP 47 language tag. The pattern is for the JSON Schema, which cannot ask `Intl`. */
export const language = v.pipe(
  v.string('a language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag, like "pl" or "pt-BR"'),
  v.check(isLanguage, 'a language tag, like "pl" or "pt-BR"'),
)

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

/** WGS 84 decimal degrees. `v.number` refuses NaN; `minValue` and `maxValue` refuse infinities. */
export const lat = v.pipe(
  v.number('a number'),
  v.minValue(-90, 'a latitude, -90 to 90'),
  v.maxValue(90, 'a latitude, -90 to 90'),
)
export const lon = v.pipe(
  v.number('a number'),
  v.minValue(-180, 'a longitude, -180 to 180'),
  v.maxValue(180, 'a longitude, -180 to 180'),
)

/** [west, south, east, north]. */
export const bounds = v.pipe(
  v.tuple([lon, lat, lon, lat]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    '[west, south, east, north], west before east and south before north',
  ),
)

/** Whether a text is a plain web address: http or https, no user name, no spaces or control characters. */
export function isWebAddress(text: string): boolean {
  // `new URL` forgives tabs, line breaks and missing slashes; a link in a page should not.
  if (!/^https?:\/\/[^\s\p{Cc}\\]+$/u.test(text)) return false
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

export const webAddress = v.pipe(
  v.string('a web address'),
  v.maxLength(500, 'at most 500 characters'),
  v.regex(/^https?:\/\//, 'a web address that starts with http:// or https://'),
  v.check(isWebAddress, 'a web address without spaces or a user name'),
)

/** Where a map is had from: a web address, or a path of the finder's own site, which asks nobody else. */
export const mapAddress = v.pipe(
  v.string('a web address or a path'),
  v.maxLength(500, 'at most 500 characters'),
  v.regex(/^(?:https?:\/\/|\/(?!\/))/, 'a web address, or a path that starts with one /'),
  v.check(
    (text) => isWebAddress(text.replace(/^\//, 'https://own/')),
    'a web address or path without spaces',
  ),
)

/** Letters only where a mail link could be bent: no `?` or `&`, which would add fields to the message. */
export const email = v.pipe(
  v.string('an e-mail address'),
  v.maxLength(254, 'at most 254 characters'),
  v.regex(
    /^[A-Za-z0-9._'+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    'an e-mail address, like name@example.org',
  ),
)

/** A telephone number as people write it: "01263 123456", "+44 (0)1263 123456", "111", "… ext 3". */
export const phone = v.pipe(
  v.string('a telephone number'),
  v.regex(
    /^\+?[0-9(][0-9() -]{1,22}[0-9](?: ?(?:ext\.?|x) ?[0-9]{1,6})?$/,
    'a telephone number, like 01263 123456',
  ),
)

/** Who said so. */
export const source = v.object({
  name: sentences,
  url: v.optional(webAddress),
} satisfies Fields<Source>)
