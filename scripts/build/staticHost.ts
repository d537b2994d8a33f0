import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { cacheControl, contentTypes, isSqueezed, securityHeaders } from './headers.ts'
import { builtPolicy } from './policyInPage.ts'

interface Found {
  status: 200 | 404
  file: string
}

/** `vite preview` as a careful static host would be: headers, compression, and our own page for what is not there. */
export function staticHost(ancestors: string): Plugin {
  return {
    name: 'static-host',
    configurePreviewServer(server) {
      const { base, root, build } = server.config
      const folder = resolve(root, build.outDir)
      server.middlewares.use((request, response, next) => {
        // What is served may be built again meanwhile.
        const headers = securityHeaders(builtPolicy(folder) ?? '', ancestors)
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        const path = pathOf(request)
        if (path !== null && path + '/' === base) return redirect(response, base)
        if (path === null || !path.startsWith(base) || request.headers.range) return next()
        const found = find(folder, path.slice(base.length))
        if (found === 'folder') return redirect(response, `${path}/`)
        if (found === null) return next()
        send(request, response, found, path)
      })
    },
  }
}

function pathOf(request: IncomingMessage): string | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const raw = (request.url ?? '/').replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(raw)
  } catch {
    // A path that cannot be decoded is no file's name either.
    return raw
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(308, { Location: to }).end()
}

/** The file of a path; 'folder' when only a final slash is missing; our 404 page when there is none. */
function find(folder: string, path: string): Found | 'folder' | null {
  const asked = resolve(folder, path)
  const inside = asked === folder || asked.startsWith(folder + sep)
  if (inside && isFile(asked)) return { status: 200, file: asked }
  if (inside && isFile(join(asked, 'index.html'))) {
    return path === '' || path.endsWith('/')
      ? { status: 200, file: join(asked, 'index.html') }
      : 'folder'
  }
  const ours = join(folder, '404.html')
  return isFile(ours) ? { status: 404, file: ours } : null
}

const isFile = (file: string) => existsSync(file) && statSync(file).isFile()

function send(request: IncomingMessage, response: ServerResponse, found: Found, path: string) {
  const type = contentTypes[extname(found.file)]
  const body = readFileSync(found.file)
  const etag = `"${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`
  response.setHeader('Cache-Control', cacheControl(path))
  response.setHeader('Content-Type', type ?? 'application/octet-stream')
  response.setHeader('ETag', etag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (found.status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  const squeeze =
    type !== undefined &&
    isSqueezed(type) &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  if (squeeze) response.setHeader('Content-Encoding', 'gzip')
  const sent = squeeze ? gzipped(etag, body) : body
  response.setHeader('Content-Length', sent.length)
  response.writeHead(found.status).end(request.method === 'HEAD' ? undefined : sent)
}

const squeezed = new Map<string, Buffer>()

function gzipped(etag: string, body: Buffer): Buffer {
  const known = squeezed.get(etag) ?? gzipSync(body, { level: 9 })
  squeezed.set(etag, known)
  return known
}
