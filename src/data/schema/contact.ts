import * as v from 'valibot'

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
