import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { ElementRef, WebKitSession } from './session.ts'

const testingLibrary = readFileSync(
  createRequire(import.meta.url).resolve(
    '@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  ),
  'utf8',
)

/** How a thing is found: by its role and its accessible name, as a screen reader has them. */
export interface Wanted {
  role: string
  name?: string | RegExp
}

const pattern = (name: string | RegExp | undefined) =>
  name === undefined ? null : typeof name === 'string' ? { is: name } : { like: name.source }

/** A page in Safari's engine, with the few things that a journey needs. */
export class Safari {
  readonly #session: WebKitSession

  constructor(session: WebKitSession) {
    this.#session = session
  }

  async open(address: string): Promise<void> {
    // To the same page with another fragment, WebDriver would wait for a load that never comes.
    await this.#session.call('POST', '/url', { url: 'about:blank' })
    await this.#session.call('POST', '/url', { url: address })
  }

  /** What is found now and can be seen; the last argument of the script says how. */
  async #find({ role, name }: Wanted): Promise<ElementRef[]> {
    const find = `
      const [role, name] = arguments
      const like = name === null ? undefined : 'is' in name ? name.is : new RegExp(name.like)
      const found = window.TestingLibraryDom.queryAllByRole(document.body, role, { name: like })
      return found.filter((element) => element.getClientRects().length > 0)`
    // A script of its own first: it stays until the page goes.
    const known = await this.#session.run<boolean>('return "TestingLibraryDom" in window')
    if (!known) await this.#session.run(testingLibrary)
    return this.#session.run<ElementRef[]>(find, role, pattern(name))
  }

  /** Waits until a thing can be seen. */
  async see(role: string, name?: string | RegExp): Promise<ElementRef> {
    let found: ElementRef[] = []
    const look = async () => {
      found = await this.#find({ role, name }).catch(() => [])
      return found.length
    }
    await expect
      .poll(look, { message: `${role} ${String(name)}`, timeout: 60_000 })
      .toBeGreaterThan(0)
    return found[0] ?? {}
  }

  async count(role: string, name?: string | RegExp): Promise<number> {
    return (await this.#find({ role, name })).length
  }

  /** Waits until a text stands in the page. */
  async read(text: string | RegExp): Promise<void> {
    await expect
      .poll(() => this.#session.run<string>('return document.body.innerText').catch(() => ''), {
        timeout: 60_000,
      })
      .toMatch(text)
  }

  async press(role: string, name?: string | RegExp): Promise<void> {
    // What is still moving, or is drawn anew, cannot be pressed yet.
    const press = async () => {
      const [element] = await this.#find({ role, name })
      if (element) await this.#session.call('POST', `/element/${idOf(element)}/click`)
      return element !== undefined
    }
    const tried = () => press().catch((error: unknown) => String(error))
    await expect
      .poll(tried, { message: `press ${role} ${String(name)}`, timeout: 60_000 })
      .toBe(true)
  }

  /** Types into a box by keys, Enter included where it is said as "\n". */
  async type(role: string, name: string | RegExp, text: string): Promise<void> {
    const element = await this.see(role, name)
    const keys = text.replaceAll('\n', '\uE007')
    await this.#session.call('POST', `/element/${idOf(element)}/value`, { text: keys })
  }

  /** The lists of the page that are no list to WebKit itself, and so to VoiceOver: their markup. */
  async listsUnsaid(): Promise<string[]> {
    const lists = await this.#session.run<[ElementRef, string][]>(`
      const shown = [...document.querySelectorAll('ul, ol')].filter((it) => it.checkVisibility())
      return shown.map((it) => [it, it.outerHTML.slice(0, 200)])`)
    const unsaid: string[] = []
    for (const [element, markup] of lists) {
      const role = await this.#session.call('GET', `/element/${idOf(element)}/computedrole`)
      if (role !== 'list') unsaid.push(`${String(role)}: ${markup}`)
    }
    return unsaid
  }

  /** Runs a function body in the page: `return …`. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#session.run(script, ...args)
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#session.call<string>('GET', '/screenshot'), 'base64')
  }
}

const idOf = (element: ElementRef): string => Object.values(element)[0] ?? ''
