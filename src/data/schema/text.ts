import * as v from 'valibot'

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

/** A name on one line. */
export const name = text(120)
/** A sentence or two. */
export const sentences = text(600)

/** An id: a lower-case slug, stable for ever. */
export const slug = v.pipe(
  v.string('an id'),
  v.maxLength(80, 'at most 80 characters'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a lower-case id, like "acle-library"'),
)

/** A BCP 47 language tag. */
export const language = v.pipe(
  v.string('a language'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag, like "pl" or "pt-BR"'),
)
