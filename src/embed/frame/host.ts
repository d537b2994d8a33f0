import { parseUrl } from '#url/parseUrl.ts'
import { parseHostMessage, sealed, type FrameMessage } from '#embed/messages.ts'

/**
 * The origin of the page that holds this frame; null where the browser will not say. Safari and Chrome list it; elsewhere
 * the first page of a frame was referred by it, which the frame's own referrer policy allows.
 */
function hostOrigin(): string | null {
  // Not in every browser, whatever the types say.
  const ancestors = Reflect.get(location, 'ancestorOrigins') as DOMStringList | undefined
  const origin = ancestors?.[0] ?? parseUrl(document.referrer)?.origin ?? null
  return origin === 'null' ? null : origin
}

/** Says something to the page that holds this frame. How tall it is anybody may know; what was opened only a known page. */
export function tellHost(message: FrameMessage): void {
  if (parent === window) return
  const origin = hostOrigin()
  if (origin !== null) parent.postMessage(sealed(message), origin)
  else if (message.type !== 'select') parent.postMessage(sealed(message), '*')
}

/** Hears what the page that holds this frame asks for; anybody else, and anything else, is passed over in silence. */
export function hearHost(onSet: (search: string) => void): () => void {
  function onMessage(event: MessageEvent): void {
    if (parent === window || event.source !== parent || event.origin !== hostOrigin()) return
    const message = parseHostMessage(event.data)
    if (message) onSet(message.search)
  }
  window.addEventListener('message', onMessage)
  return () => window.removeEventListener('message', onMessage)
}

/**
 * A link out of the product opens in a tab of its own, because most sites cannot be shown in a frame. A frame may be forbidden to
 * open one: then `offer` is given the address, to be copied.
 */
export function openTabs(offer: (address: string) => void): () => void {
  function onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol)) return
    event.preventDefault()
    const tab = window.open(link.href)
    if (tab) tab.opener = null
    else offer(link.href)
  }
  // On the window: links to pages have been seen to on the document.
  addEventListener('click', onClick)
  return () => removeEventListener('click', onClick)
}

/** How long the content must have stayed smaller before the frame shrinks, ms: a page that is loading is small for a moment. */
const settled = 300

/**
 * Says how tall an element is, in pixels, whenever that changes: taller at once, smaller when it has stayed so, and nothing
 * until there is something to read. An element that is not shown, as in a closed tab of the page, has no height to say.
 */
export function reportHeight(element: HTMLElement, say: (height: number) => void): () => void {
  let said = 0
  let timer = 0
  function look(): void {
    window.clearTimeout(timer)
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === 0 || height === said) return
    if (height > said && isReadable()) tell(height)
    else timer = window.setTimeout(() => (isReadable() ? tell(height) : look()), settled)
  }
  function tell(height: number): void {
    said = height
    say(height)
  }
  const observer = new ResizeObserver(look)
  observer.observe(element)
  return () => {
    window.clearTimeout(timer)
    observer.disconnect()
  }
}

/** Every page, also one that says what went wrong, has a heading once it is here. */
const isReadable = () => document.querySelector('main h1') !== null
