import { parseFrameMessage, sealed, type FrameMessage } from '#embed/messages.ts'
import { pageOf, Frame } from './frame.ts'
import { accentOf, reservedHeight, searchKeys, searchOf } from './attributes.ts'

type Due = Partial<Record<'height' | 'scroll-to', FrameMessage>>

/** `<family-hub-map>`: the finder in a frame as tall as what is in it. `script` is where this file came from. */
export function defineElement(name: string, script: string): void {
  // Loaded twice, the first stays.
  if (customElements.get(name)) return

  class FamilyHubMap extends HTMLElement {
    static observedAttributes = [...searchKeys, 'accent', 'area', 'height', 'src', 'title']

    readonly #root = this.attachShadow({ mode: 'open' })
    #frame: Frame | null = null
    #page = ''
    #origin = ''
    /** The search that the frame was last given. */
    #asked = ''
    #ready = false
    #sized = false
    #changing = false
    #due: Due = {}

    connectedCallback(): void {
      addEventListener('message', this.#hear)
      this.#update()
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#hear)
      this.#frame?.leave()
      this.#root.replaceChildren()
      this.#frame = null
      this.#page = ''
      this.#sized = false
      this.#due = {}
    }

    /** Several attributes changed together are one change. */
    attributeChangedCallback(): void {
      if (this.#changing || !this.#frame) return
      this.#changing = true
      queueMicrotask(() => {
        this.#changing = false
        if (this.isConnected) this.#update()
      })
    }

    #update(): void {
      const page = pageOf(this, script)
      const accent = accentOf(this)
      if (accent) page.hash = `accent=${accent}`
      const search = searchOf(this)
      const frame = page.href === this.#page && this.#frame ? this.#frame : this.#load(page, search)
      frame.name(this.getAttribute('title'))
      if (!this.#sized) frame.reserve(reservedHeight(this))
      if (this.#ready && search !== this.#asked) this.#ask(frame, search)
    }

    /** A new frame rather than a new `src`, which would put a step into the page's history. */
    #load(page: URL, search: string): Frame {
      this.#page = page.href
      this.#origin = page.origin
      this.#asked = search
      this.#ready = false
      const before = this.#sized ? this.#frame?.iframe.offsetHeight : undefined
      const address = new URL(page)
      address.hash = [search, page.hash.slice(1)].filter(Boolean).join('&')
      this.#frame?.leave()
      this.#frame = new Frame(this.#root, address)
      if (before) this.#frame.grow(before)
      return this.#frame
    }

    #ask(frame: Frame, search: string): void {
      this.#asked = search
      frame.iframe.contentWindow?.postMessage(sealed({ type: 'set', search }), this.#origin)
    }

    #hear = (event: MessageEvent): void => {
      const frame = this.#frame
      if (!frame || event.source !== frame.iframe.contentWindow || event.origin !== this.#origin)
        return
      const message = parseFrameMessage(event.data)
      switch (message?.type) {
        case undefined:
          return
        case 'ready':
          return this.#greet()
        case 'select': {
          const { placeId, sessionId } = message
          return this.#tell(
            'select',
            sessionId === undefined ? { placeId } : { placeId, sessionId },
          )
        }
        case 'height':
        case 'scroll-to':
          return this.#plan(message.type, message)
      }
    }

    #greet(): void {
      if (this.#ready) return
      this.#ready = true
      this.#frame?.arrive()
      this.#tell('ready')
      this.#update()
    }

    #tell(what: string, detail?: object): void {
      this.dispatchEvent(new CustomEvent(`${name}:${what}`, { bubbles: true, detail }))
    }

    /** However many come, each kind is acted on once a frame of the screen: the last of them. */
    #plan(type: keyof Due, message: FrameMessage): void {
      const waiting = this.#due.height || this.#due['scroll-to']
      this.#due[type] = message
      if (!waiting) requestAnimationFrame(() => this.#act())
    }

    #act(): void {
      const { height, 'scroll-to': part } = this.#due
      this.#due = {}
      if (height?.type === 'height') {
        this.#sized = true
        this.#frame?.grow(height.height)
      }
      if (part?.type === 'scroll-to') this.#frame?.show(part.top, part.height)
    }
  }

  customElements.define(name, FamilyHubMap)
}
