/**
 * What a frame and the page that holds it say to each other (docs/decisions/embed.md). Everything that comes is
 * `unknown` until it is parsed here, on both sides; nothing a family typed has a place in any of it.
 */
const source = 'family-hub-map'
const version = 1

/** Taller than this a frame does not grow: it scrolls inside itself instead. Pixels. */
export const tallest = 20_000
/** A search is a short fragment; a longer text is no search. */
const longestSearch = 4_000

/** From the frame to the page. Lengths are pixels of the frame. */
export type FrameMessage =
  | { type: 'ready' }
  | { type: 'height'; height: number }
  | { type: 'select'; placeId: string; sessionId?: string }
  | { type: 'scroll-to'; top: number; height: number }

/** From the page to the frame: a search as in a link's fragment, without `#`. */
export interface HostMessage {
  type: 'set'
  search: string
}

/** A message as it is posted. */
export function sealed(message: FrameMessage | HostMessage): object {
  return { source, version, ...message }
}

/** What a frame says; null for anything else. Heights are rounded up and capped at `tallest`. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const said = opened(data)
  switch (said?.type) {
    case 'ready':
      return { type: 'ready' }
    case 'height':
      return isLength(said.height) && said.height > 0
        ? { type: 'height', height: capped(said.height) }
        : null
    case 'scroll-to':
      return isLength(said.top) && isLength(said.height)
        ? { type: 'scroll-to', top: capped(said.top), height: capped(said.height) }
        : null
    case 'select':
      return selected(said.placeId, said.sessionId)
    default:
      return null
  }
}

/** What the page asks of the frame; null for anything else. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const said = opened(data)
  if (said?.type !== 'set' || typeof said.search !== 'string') return null
  return said.search.length <= longestSearch ? { type: 'set', search: said.search } : null
}

function selected(placeId: unknown, sessionId: unknown): FrameMessage | null {
  if (!isId(placeId)) return null
  if (sessionId === undefined) return { type: 'select', placeId }
  return isId(sessionId) ? { type: 'select', placeId, sessionId } : null
}

function opened(data: unknown): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null
  const said = data as Record<string, unknown>
  return said.source === source && said.version === version ? said : null
}

const capped = (length: number) => Math.min(Math.ceil(length), tallest)

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
