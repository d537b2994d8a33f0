import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { cacheControl } from '../build/headers.ts'
import { contentSecurityPolicy, withStyles } from '../../src/publish/contentSecurity.ts'
import { ask } from './ask.ts'
import { baseOf } from './askPublished.ts'
import { hostingFiles } from './files.ts'
import { checkHeaders } from './checkHeaders.ts'
import { wantedHeaders } from './wanted.ts'

const style = '.a > .b{color:red}'
const hash = `sha256-${createHash('sha256').update(style).digest('base64')}`
const policy = withStyles(contentSecurityPolicy([]), [hash])
const headers = wantedHeaders(policy, "'self' https://www.norfolk.gov.uk")

describe('the files for a host', () => {
  const made = hostingFiles(wantedHeaders(policy, "'self'"), '/')

  it.each(Object.entries(made))('%s lets in the styles that stand in the pages', (_, text) => {
    expect(text).toContain(`style-src 'self' '${hash}'`)
  })

  it.each(Object.entries(hostingFiles(headers, '/')))(
    '%s says every header of the table',
    (_, text) => {
      const plain = text.replaceAll('&quot;', '"')
      for (const [name, value] of Object.entries(headers)) {
        expect(plain).toContain(name)
        expect(plain).toContain(value)
      }
      expect(plain).toContain("frame-ancestors 'self' https://www.norfolk.gov.uk")
    },
  )

  it.each(['nginx.conf', '.htaccess', 'web.config', 'staticwebapp.config.json'])(
    '%s answers with our own page for what is not there; the others do so by themselves',
    (name) => expect(made[name]).toContain('404.html'),
  )

  it.each([
    [
      'nginx.conf',
      [
        'location /families/ {',
        'error_page 404 /families/404.html;',
        'location /families/assets/ {',
      ],
    ],
    ['.htaccess', ['ErrorDocument 404 /families/404.html']],
    ['staticwebapp.config.json', ['"/families/assets/*"', '"/families/404.html"']],
    ['_headers', ['\n/families/*\n', '\n/families/assets/*\n', '\n/families/*.ics\n']],
  ])('%s is for a site below a path', (name, lines) => {
    const text = hostingFiles(headers, '/families/')[name]
    for (const line of lines) expect(text).toContain(line)
    expect(text).not.toMatch(/[\s"]\/(assets|404|\*)/)
  })

  it('name each kind of file once, as nginx complains otherwise', () => {
    const squeezed = /gzip_types (.*);/.exec(made['nginx.conf'] ?? '')?.[1]?.split(' ') ?? []
    expect(squeezed).toContain('text/css')
    expect(squeezed).toEqual([...new Set(squeezed)])
  })

  it('say no header of Netlify’s twice for one file: it cannot take one back', () => {
    const rules = (made._headers ?? '').split(/^\//m).slice(1)
    const names = rules.map((rule) =>
      [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name),
    )
    expect(names.flat()).toEqual([...new Set(names.flat())])
    expect(made._headers).not.toContain('!')
  })

  it('can be read by the hosts that read JSON', () => {
    expect(JSON.parse(made['staticwebapp.config.json'] ?? '')).toHaveProperty('globalHeaders')
  })
})

let server: Server | null = null
afterEach(() => server?.close())

const page = `<style>${style}</style><script type="module" crossorigin src="/assets/index-12345678.js"></script>`
const base = '/families/'
const bodies: Record<string, [type: string, body: string]> = {
  '/': ['text/html', page],
  [base]: ['text/html', page.replace('/assets/', `${base}assets/`)],
  [`${base}assets/index-12345678.js`]: ['text/javascript', ''],
  [`${base}data/areas.json`]: ['application/json', '{}'],
  [`${base}embed.js`]: ['text/javascript', ''],
  [`${base}sw.js`]: ['text/javascript', ''],
  '/assets/index-12345678.js': ['text/javascript', ''],
  '/data/areas.json': ['application/json', '{}'],
  '/embed.js': ['text/javascript', ''],
  '/sw.js': ['text/javascript', ''],
}

const lostPage = (path: string) => bodies[path.startsWith(base) ? base : '/']?.[1] ?? ''

/** A site that does all as it should, but for what is changed. */
async function serve(
  change: (path: string, headers: Record<string, string>) => void,
): Promise<URL> {
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    const found = bodies[path]
    const [type, body] = found ?? ['text/html', lostPage(path)]
    const sent: Record<string, string> = {
      ...headers,
      'Cache-Control': cacheControl(path),
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      ETag: '"1"',
    }
    change(path, sent)
    if (request.headers['if-none-match'] === sent.ETag && sent.ETag) {
      response.writeHead(304).end()
      return
    }
    const lost = found ? 200 : Number(sent['x-lost'] ?? 404)
    const text = sent['Content-Encoding'] ? gzipSync(body) : body
    response.writeHead(lost, sent).end(text)
  })
  await new Promise<void>((ready) => server?.listen(0, ready))
  return new URL(`http://localhost:${(server.address() as AddressInfo).port}/`)
}

async function findings(change: (path: string, headers: Record<string, string>) => void) {
  return checkHeaders(await ask(await serve(change)), headers, false)
}

const without = (name: string) => (_: string, sent: Record<string, string>) =>
  void Reflect.deleteProperty(sent, name)
const withHeader =
  (name: string, value: string, only?: string) => (path: string, sent: Record<string, string>) => {
    if (only === undefined || path === only) sent[name] = value
  }

describe('the check of a running site', () => {
  it('finds nothing where all is well', async () => {
    expect(await findings(() => {})).toEqual([])
  })

  it('finds nothing where all is well below a path', async () => {
    const site = new URL(base, await serve(() => {}))
    expect(checkHeaders(await ask(site), headers, false)).toEqual([])
  })

  it('finds that the host answers with a page of its own for what is not there', async () => {
    const answers = await ask(new URL(base, await serve(() => {})))
    const missing = { ...answers.missing, text: '<h1>404 Not Found</h1>' }
    expect(checkHeaders({ ...answers, missing }, headers, false)).toEqual([
      { weight: 'careful', said: expect.stringMatching(/not the 404.html/) as string },
    ])
  })

  it.each([
    ['/', page],
    [base, page.replace('/assets/', `${base}assets/`)],
    [null, '<h1>It works!</h1>'],
  ])('knows that a page is of a site at %s', (path, text) => expect(baseOf(text)).toBe(path))

  it.each([
    ['no policy', without('Content-Security-Policy'), /no Content-Security-Policy/],
    [
      'no frame-ancestors',
      withHeader('Content-Security-Policy', "default-src 'self' 'unsafe-inline'"),
      /no frame-ancestors/,
    ],
    [
      'inline scripts',
      withHeader('Content-Security-Policy', "script-src 'unsafe-inline'; frame-ancestors 'self'"),
      /unsafe-inline/,
    ],
    [
      'the styles of the pages refused',
      withHeader(
        'Content-Security-Policy',
        `${contentSecurityPolicy([])}; frame-ancestors 'self'`,
        '/',
      ),
      /refuses the styles/,
    ],
    ['no nosniff', without('X-Content-Type-Options'), /X-Content-Type-Options is not sent/],
    [
      'location forbidden',
      withHeader('Permissions-Policy', 'geolocation=()'),
      /where the phone is/,
    ],
    ['embed.js for ourselves only', without('Access-Control-Allow-Origin'), /cannot run embed.js/],
    ['old pages', withHeader('Cache-Control', 'max-age=3600', '/'), /^\/ may be kept/],
    [
      'an old worker',
      withHeader('Cache-Control', 'max-age=86400', '/sw.js'),
      /^\/sw.js may be kept/,
    ],
    [
      'data as text',
      withHeader('Content-Type', 'text/plain', '/data/areas.json'),
      /sent as “text\/plain”/,
    ],
    ['every page alive', withHeader('x-lost', '200'), /not 404/],
    ['a cookie', withHeader('Set-Cookie', 'a=b'), /sets a cookie/],
  ])('%s', async (_, change, said) => {
    const found = await findings(change)
    expect(found.filter(({ weight }) => weight === 'wrong').map((one) => one.said)).toEqual([
      expect.stringMatching(said),
    ])
  })

  it.each([
    [
      'anybody may frame it',
      withHeader('Content-Security-Policy', 'frame-ancestors *'),
      /any site/,
    ],
    ['an older header forbids frames', withHeader('X-Frame-Options', 'SAMEORIGIN'), /take it away/],
    [
      'hashed files asked for again',
      withHeader('Cache-Control', 'no-cache', '/assets/index-12345678.js'),
      /never changes/,
    ],
    ['nothing compressed', without('Content-Encoding'), /not compressed/],
    ['no mark to know a page by', without('ETag'), /sent whole also to those who have it/],
  ])('%s could be better', async (_, change, said) => {
    const found = await findings(change)
    expect(found).toEqual([{ weight: 'careful', said: expect.stringMatching(said) as string }])
  })

  it.each([
    ['in parts', { status: 206 }, []],
    ['whole', { status: 200 }, [/sent whole \(200\)/]],
    ['packed', { status: 206, encoding: 'gzip' }, [/sent packed/]],
  ])(
    'streets that come %s',
    async (_, { status, encoding }: { status: number; encoding?: string }, said) => {
      const streets = '/data/testshire/streets/testshire.pmtiles'
      const site = await serve((path, sent) => {
        if (path !== streets) return
        sent['x-lost'] = String(status)
        Reflect.deleteProperty(sent, 'Content-Encoding')
        if (encoding) sent['Content-Encoding'] = encoding
      })
      bodies['/data/areas.json'] = ['application/json', '{ "areas": [{ "id": "testshire" }] }']
      const found = checkHeaders(await ask(site), headers, false)
      bodies['/data/areas.json'] = ['application/json', '{}']
      expect(found.map((one) => one.said)).toEqual(
        said.map((it) => expect.stringMatching(it) as string),
      )
    },
  )

  it('says that a site is not https, but for one on this machine', async () => {
    const answers = await ask(await serve(() => {}))
    const elsewhere = { ...answers, page: { ...answers.page, host: 'families.example.org' } }
    expect(checkHeaders(elsewhere, headers, true)).toEqual([])
    expect(checkHeaders(elsewhere, headers, false)).toEqual([
      { weight: 'wrong', said: expect.stringMatching(/not https/) as string },
    ])
  })

  it('says why a site does not answer', async () => {
    await expect(ask(new URL('http://localhost:9/'))).rejects.toThrow(/bad port|ECONNREFUSED/)
  })
})
