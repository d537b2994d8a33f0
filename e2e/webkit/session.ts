import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import type { WebKit } from '../../scripts/browsers.ts'

/** How a session looks to the page. */
export interface Look {
  width: number
  height: number
  dark?: boolean
}

/** A reference to an element, as WebDriver gives it. */
export type ElementRef = Record<string, string>

/** A run of WebKitGTK's own browser, driven over HTTP. Source: W3C WebDriver 2 (only what is needed of it). */
export class WebKitSession {
  readonly #process: ChildProcess
  readonly #address: string
  #path = ''

  private constructor(process: ChildProcess, address: string) {
    this.#process = process
    this.#address = address
  }

  /** Starts driver and browser on a display in memory; throws where they do not answer within half a minute. */
  static async start(
    { driver, browser }: WebKit,
    look: Look,
    port: number,
  ): Promise<WebKitSession> {
    const screen = `-screen 0 1400x1400x24`
    const line = ['-a', '-s', screen, 'dbus-run-session', '--', driver, '-p', String(port)]
    const dark = look.dark ? { GTK_THEME: 'Adwaita:dark' } : {}
    const child = spawn('xvfb-run', line, {
      stdio: 'ignore',
      // A group of its own: the display and the bus end with it.
      detached: true,
      env: { ...process.env, ...dark, TZ: 'Europe/London', LC_ALL: 'C.UTF-8', LANGUAGE: 'en_GB' },
    })
    const session = new WebKitSession(child, `http://127.0.0.1:${port}`)
    await session.#answers()
    const options = { binary: browser, args: ['--automation'] }
    const { sessionId } = await session.#call<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    session.#path = `/session/${sessionId}`
    await session.call('POST', '/window/rect', { x: 0, y: 0, ...look })
    return session
  }

  async #answers(): Promise<void> {
    for (let tries = 0; tries < 60; tries++) {
      const up = await fetch(`${this.#address}/status`).then(
        (response) => response.ok,
        () => false,
      )
      if (up) return
      await wait(500)
    }
    this.end()
    throw new Error('WebKitWebDriver did not answer within half a minute.')
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    })
    const { value } = (await response.json()) as { value: T & { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${value.error ?? ''}: ${value.message ?? ''} (${path})`)
    return value
  }

  /** One command of WebDriver within the session. */
  call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
    return this.#call(method, this.#path + path, body)
  }

  /** Runs a function in the page; what it answers must be JSON or an element. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.call('POST', '/execute/sync', { script, args })
  }

  async quit(): Promise<void> {
    await this.call('DELETE', '').catch(() => undefined)
    this.end()
  }

  end(): void {
    if (this.#process.pid !== undefined && this.#process.exitCode === null)
      process.kill(-this.#process.pid)
  }
}
