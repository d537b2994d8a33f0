import { caching } from '../build/headers.ts'
import { scriptOf } from './askPublished.ts'
import { careful, wrong, type Answer, type Answers, type Finding } from './findings.ts'
import { checkPolicy } from './checkPolicy.ts'

/** What is wrong with a site's headers, in plain words; [] = nothing. `wanted` are the headers of headers.ts. */
export function checkHeaders(
  answers: Answers,
  wanted: Record<string, string>,
  secure: boolean,
): Finding[] {
  const { page } = answers
  return [
    ...checkPolicy(page),
    ...Object.entries(wanted).flatMap(([name, value]) => sameHeader(page, name, value, secure)),
    ...caches(answers),
    ...kinds(answers),
    ...parts(answers),
    ...missing(answers),
    ...squeezed(page),
    ...keptCopies(answers),
    ...plain(page, secure),
    ...(page.headers.has('set-cookie')
      ? [wrong('It sets a cookie. The privacy statement says that there are none.')]
      : []),
  ]
}

/** Why a header matters, where it is lacking or different. The policy has a check of its own. */
const reasons: Record<string, string> = {
  'Access-Control-Allow-Origin': 'other sites cannot run embed.js or read the open data',
  'Cross-Origin-Opener-Policy': 'a page that opens this one keeps a hold on it',
  'Cross-Origin-Resource-Policy': 'some sites cannot show embed.js',
  'Permissions-Policy':
    '“Use my location” may be refused, or other pages may ask for more than it needs',
  'Referrer-Policy': 'other sites are told more than they need',
  'Strict-Transport-Security': 'a first visit may go unencrypted',
  'X-Content-Type-Options': 'browsers may take a file for something else',
}

function sameHeader({ headers }: Answer, name: string, value: string, secure: boolean): Finding[] {
  const why = reasons[name]
  if (why === undefined || (name === 'Strict-Transport-Security' && !secure)) return []
  const found = headers.get(name)
  if (found === null) return [wrong(`${name} is not sent: ${why}. Send: ${value}`)]
  if (name === 'Permissions-Policy')
    return /geolocation=\((self|\*|[^)]*self[^)]*)\)|geolocation=\*/.test(found)
      ? []
      : [wrong(`${name} does not let the finder ask where the phone is. Send: ${value}`)]
  if (name === 'Strict-Transport-Security')
    return Number(/max-age=(\d+)/.exec(found)?.[1] ?? 0) >= 15_768_000
      ? []
      : [careful(`${name} lasts less than half a year.`)]
  return found.toLowerCase() === value.toLowerCase()
    ? []
    : [careful(`${name} is “${found}”, and we send “${value}”: ${why}.`)]
}

function caches({ page, hashed, data, embed, worker }: Answers): Finding[] {
  const lasting = [page, data, embed, worker]
    .filter(({ status }) => status === 200)
    .flatMap(({ path, headers }) => {
      const said = headers.get('cache-control') ?? ''
      return /no-cache|no-store|max-age=0/.test(said)
        ? []
        : [
            wrong(
              `${path} may be kept without asking (${said || 'no Cache-Control'}): families would see old news. Send: ${caching.other}`,
            ),
          ]
    })
  if (!hashed) return [wrong('The page names no script of ours: is this the finder?'), ...lasting]
  const kept = /immutable|max-age=(\d{7,})/.test(hashed.headers.get('cache-control') ?? '')
  return kept
    ? lasting
    : [
        careful(`${hashed.path} never changes and is asked for each time. Send: ${caching.hashed}`),
        ...lasting,
      ]
}

function kinds({ data, embed, hashed }: Answers): Finding[] {
  const wanted: [Answer | null, RegExp][] = [
    [data, /^application\/json/],
    [embed, /^(text|application)\/javascript/],
    [hashed, /^(text|application)\/javascript/],
  ]
  return wanted.flatMap(([answer, kind]) => {
    if (!answer) return []
    if (answer.status !== 200) return [wrong(`${answer.path} cannot be had (${answer.status}).`)]
    const type = answer.headers.get('content-type') ?? 'no type'
    return kind.test(type)
      ? []
      : [wrong(`${answer.path} is sent as “${type}”: browsers will not use it.`)]
  })
}

function missing({ page, missing: { status, text } }: Answers): Finding[] {
  if (status !== 404)
    return [
      wrong(`A page that is not there is answered with ${status}, not 404: old links look alive.`),
    ]
  return scriptOf(text) === scriptOf(page.text)
    ? []
    : [
        careful(
          'A page that is not there is answered with a page that is not the 404.html of this build: it shows no way on.',
        ),
      ]
}

/** Streets are read a few tiles at a time out of one large file. */
function parts({ streets }: Answers): Finding[] {
  if (!streets) return []
  if (streets.headers.has('content-encoding'))
    return [wrong(`${streets.path} is sent packed: maps cannot read parts of it.`)]
  return streets.status === 206
    ? []
    : [
        wrong(
          `${streets.path} is sent whole (${streets.status}) where a part was asked for: maps then have no streets. Let the host answer range requests.`,
        ),
      ]
}

function squeezed({ headers }: Answer): Finding[] {
  return headers.has('content-encoding')
    ? []
    : [careful('Pages are not compressed: on a weak signal they take three times as long.')]
}

function keptCopies({ page, again }: Answers): Finding[] {
  return again.status === 304
    ? []
    : [
        careful(
          `${page.path} is sent whole also to those who have it already: it should have an ETag, and be answered with 304 while it is the same.`,
        ),
      ]
}

function plain({ host }: Answer, secure: boolean): Finding[] {
  return secure || /^(localhost|127\.[\d.]+|\[::1\])(:|$)/.test(host)
    ? []
    : [
        wrong(
          'It is not https: browsers then refuse location and saving for no signal, and https pages cannot show it.',
        ),
      ]
}
