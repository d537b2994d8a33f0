import { parseHostMessage, sealed, type FrameMessage } from '#embed/messages.ts'

/**
 * The origin of the page that holds this frame; null where the browser will not say. Safari and Chrome list it; elsewhere
 * the first page of a frame was referred by it, which the frame's own referrer policy allows.
 */
function hostOrigin(): string | null {
  // Not in every browser, whatever the types say.
  const ancestors = Reflect.get(location, 'ancestorOrigins') as DOMStringList | undefined
  const origin =
    ancestors?.[0] ?? (URL.canParse(document.referrer) ? new URL(document.referrer).origin : null)
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
