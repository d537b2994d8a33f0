import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

interface HostPage {
  body: string
  headers?: Record<string, string>
}

/** A council's website at an origin of its own: whatever pages a test puts there. */
export class HostSite {
  readonly #pages = new Map<string, HostPage>()
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
    server.on('request', (request, response) => {
      const page = this.#pages.get(request.url ?? '')
      response.writeHead(page ? 200 : 404, {
        'Content-Type': 'text/html; charset=utf-8',
        ...page?.headers,
      })
      response.end(page && wholePage(page.body))
    })
  }

  static async open(): Promise<HostSite> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    return new HostSite(server)
  }

  /** Puts a page there, and says its address. */
  put(path: string, body: string, headers?: Record<string, string>): string {
    this.#pages.set(path, headers ? { body, headers } : { body })
    return `http://localhost:${(this.#server.address() as AddressInfo).port}${path}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}

/** An article as councils write them: more above and below than fits on a screen. */
function wholePage(body: string): string {
  const text = (from: number) =>
    Array.from(
      { length: 12 },
      (_, n) => `<p>Paragraph ${from + n} of the council’s article.</p>`,
    ).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Council</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
<body><h1>Families</h1>${text(1)}${body}<h2 id="after">After the finder</h2>${text(13)}</body></html>`
}
