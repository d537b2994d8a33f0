import { parseUrl } from '#url/parseUrl.ts'
import { embedElement as words } from '#words/en/product.ts'

/** What is reserved where `height` is not said, or is no CSS length. */
const reserved = '42rem'

/** How long a frame that has loaded may say nothing until the link is shown, ms. */
const patience = 5000

const attributes = [
  ['loading', 'lazy'],
  ['allow', 'geolocation; web-share; clipboard-write'],
  ['referrerpolicy', 'strict-origin-when-cross-origin'],
] as const

// A frame has a width of its own, 300 pixels, which a
// layout that fits its content would take. On paper a frame that fits on no
// page would begin on the next one: out of the flow it begins where it stands, and the box keeps its room.
const styles = `
  :host {
    display: block; flex: 1 1 20rem; min-inline-size: min(100%, 15rem);
    inline-size: -moz-available; inline-size: -webkit-fill-available; inline-size: stretch;
  }
  :host([hidden]) { display: none }
  slot { display: block; margin-block-end: 1em }
  div { position: relative; scroll-margin: inherit }
  iframe { display: block; box-sizing: border-box; inline-size: 100%; border: 0 }
  @media print { iframe { position: absolute; inset-block-start: 0 } }
  span { position: absolute; inset-inline-start: 0; inline-size: 1px; visibility: hidden; scroll-margin: inherit }
`

/** Constructed, because the page's own policy may refuse a <style>; before version 16.4 Safari has nothing else. */
function dress(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
    return
  }
  const style = document.createElement('style')
  style.textContent = styles
  ;(root as ShadowRoot).append(style)
}

/** One frame in an element's shadow, where no style or script of the page reaches it by accident. */
export class Frame {
  readonly iframe = document.createElement('iframe')
  readonly #box = document.createElement('div')
  readonly #spot = document.createElement('span')
  /** Shows what stands in the element: a link, or ours where there is none. */
  readonly #link = document.createElement('slot')
  #waiting = 0
  #isHere = false

  constructor(root: ShadowRoot, address: URL) {
    for (const [name, value] of attributes) this.iframe.setAttribute(name, value)
    this.iframe.src = address.href
    if (isLightOnly(root.host)) this.iframe.style.colorScheme = 'light'
    this.iframe.addEventListener('load', () => this.#expect())
    const link = document.createElement('a')
    link.href = address.origin + address.pathname
    link.textContent = words.title
    this.#link.append(link)
    this.#box.append(this.iframe, this.#spot)
    root.replaceChildren(this.#box)
    dress(root)
  }

  /**
   * A page that may not be shown in a frame has loaded too, as the browser's own, but says nothing. Then the link is shown, above
   * what may yet come. A frame out of sight loads nothing, and nothing is awaited of it.
   */
  #expect(): void {
    clearTimeout(this.#waiting)
    if (!this.#isHere)
      this.#waiting = window.setTimeout(() => this.#box.before(this.#link), patience)
  }

  /** The frame has said that it is ready. */
  arrive(): void {
    this.#isHere = true
    this.leave()
  }

  /** Nothing is awaited any more. */
  leave(): void {
    clearTimeout(this.#waiting)
    this.#link.remove()
  }

  name(title: string | null): void {
    this.iframe.title = title?.trim() || words.title
  }

  /** What is no CSS length is passed over by the browser. */
  reserve(length: string): void {
    this.#size(reserved)
    if (length) this.#size(length)
  }

  grow(height: number): void {
    this.#size(`${height}px`)
  }

  #size(length: string): void {
    this.iframe.style.blockSize = length
    this.#box.style.blockSize = length
  }

  /** Scrolls the page, and whatever else scrolls the frame, no further than needed to show a part of it. */
  show(top: number, height: number): void {
    const bottom = this.iframe.offsetHeight
    const start = Math.min(top, bottom)
    this.#spot.style.insetBlockStart = `${start}px`
    this.#spot.style.blockSize = `${Math.min(height, bottom - start, innerHeight)}px`
    this.#spot.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}

/** A page that says nothing of dark colours, in its style or its head, is a light one: a dark frame in it would be a hole. */
function isLightOnly(element: Element): boolean {
  const said = document.querySelector('meta[name="color-scheme" i]')
  return !said && getComputedStyle(element).colorScheme === 'normal'
}

/**
 * The page a frame shows, without its search: `src` names another deployment by its address, else it is the one the script came
 * from, which lies at its root.
 */
export function pageOf(element: Element, script: string): URL {
  const base = deploymentOf(element, script)
  const area = element.getAttribute('area')?.trim() ?? ''
  const page = new URL(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(area) ? `${area}/` : '.', base)
  page.search = '?embed'
  return page
}

/** Ends with a slash. Only http and https: `javascript:` in a frame would run in the council's own page. */
function deploymentOf(element: Element, script: string): URL {
  const own = new URL('.', script)
  const said = element.getAttribute('src')?.trim()
  const other = said ? parseUrl(said, element.baseURI) : null
  if (!other || !/^https?:$/.test(other.protocol)) return own
  return new URL(other.pathname.replace(/[^/]$/, '$&/'), other)
}
