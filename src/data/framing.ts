/** What a site answers about being framed: its `Content-Security-Policy` and `X-Frame-Options`; null where it sends none. */
export interface FrameRule {
  policy: string | null
  options: string | null
}

/** An origin in its parts, as the URL of a page gives them; `port` is '' for the usual one. */
export interface WebOrigin {
  protocol: string
  hostname: string
  port: string
}

export type Framing = 'anybody' | 'allowed' | 'refused' | 'insecure'

/**
 * Whether a page at `host` may show a site at `site` in a frame. `frame-ancestors` outranks X-Frame-Options; with several
 * policies each must allow it; an https page shows no http frame. Source: CSP Level 3, 6.4.2 and 6.7.2; mixed content.
 */
export function framing(rule: FrameRule, site: WebOrigin, host: WebOrigin): Framing {
  if (host.protocol === 'https:' && site.protocol === 'http:' && site.hostname !== 'localhost')
    return 'insecure'
  const lists = ancestorsOf(rule)
  if (lists.length === 0) return 'anybody'
  const allowed = lists.every((list) => list.some((source) => matches(source, site, host)))
  return allowed ? 'allowed' : 'refused'
}

/** The sources of each policy that limits who may frame the site; none when anybody may. */
export function ancestorsOf({ policy, options }: FrameRule): string[][] {
  const lists = (policy ?? '').split(',').flatMap((one) => {
    const said = one
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .find(([name]) => name?.toLowerCase() === 'frame-ancestors')
    return said ? [said.slice(1)] : []
  })
  if (lists.length > 0) return lists
  return older[options?.trim().toLowerCase() ?? ''] ?? []
}

/** What X-Frame-Options says, as sources. */
const older: Record<string, string[][]> = { deny: [["'none'"]], sameorigin: [["'self'"]] }

function matches(source: string, site: WebOrigin, host: WebOrigin): boolean {
  const said = source.toLowerCase()
  if (said === "'none'") return false
  if (said === "'self'")
    return (
      site.hostname === host.hostname && schemeAllows(site.protocol, host) && samePort(site, host)
    )
  if (said === '*') return /^https?:$/.test(host.protocol)
  if (/^[a-z][a-z0-9+.-]*:$/.test(said)) return schemeAllows(said, host)
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(?:\/.*)?$/.exec(
    said,
  )
  if (!parts) return false
  const [, scheme, name = '', port = ''] = parts
  return (
    schemeAllows(scheme === undefined ? site.protocol : `${scheme}:`, host) &&
    nameAllows(name, host.hostname) &&
    portAllows(port, scheme === undefined ? site.protocol : `${scheme}:`, host)
  )
}

/** http lets in https as well. */
function schemeAllows(scheme: string, host: WebOrigin): boolean {
  return scheme === host.protocol || (scheme === 'http:' && host.protocol === 'https:')
}

/** `*.council.example` is any host below it, and not itself. */
function nameAllows(name: string, hostname: string): boolean {
  if (name === '*') return true
  return name.startsWith('*.') ? hostname.endsWith(name.slice(1)) : name === hostname
}

const usual: Record<string, string> = { 'http:': '80', 'https:': '443' }
const portOf = ({ protocol, port }: WebOrigin) => port || (usual[protocol] ?? '')

function portAllows(port: string, scheme: string, host: WebOrigin): boolean {
  if (port === '*') return true
  const wanted = port || (usual[scheme] ?? '')
  const had = portOf(host)
  return wanted === had || (wanted === '80' && had === '443')
}

/** The same port, or the usual ones of http and https. */
function samePort(site: WebOrigin, host: WebOrigin): boolean {
  return portOf(site) === portOf(host) || (portOf(site) === '80' && portOf(host) === '443')
}

/**
 * What this deployment itself answers about being framed, read from its running server, which may be set up otherwise than it was
 * built. Throws where it cannot be asked.
 */
export async function readFrameRule(page: string): Promise<FrameRule> {
  const { ok, headers } = await fetch(page, { method: 'HEAD', cache: 'no-store' })
  if (!ok) throw new Error(`${page} could not be asked who may frame it`)
  return { policy: headers.get('content-security-policy'), options: headers.get('x-frame-options') }
}
