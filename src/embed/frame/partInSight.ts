/** A part of the frame from top to bottom, in pixels of the frame's own window. */
export interface Part {
  top: number
  height: number
}

/**
 * The part of an element that the person can see: what neither the frame nor the page around it has scrolled away. Only the
 * browser knows, and says so a moment later; a frame is not told where it lies.
 */
function seenPart(element: Element): Promise<{ seen: Part; whole: Part }> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect()
      if (entry)
        resolve({ seen: part(entry.intersectionRect), whole: part(entry.boundingClientRect) })
    })
    observer.observe(element)
  })
}

const part = ({ top, height }: DOMRectReadOnly): Part => ({ top, height })

/** Less than this of the frame in sight is not enough for a panel, px. */
const enough = 448
/** Nor may it ask for more than a small screen on its side has. */
const ofScreen = 0.75

/**
 * Where a panel goes in a frame that may be taller than any screen: over the part in sight, and where that is only a strip,
 * over what is next to it, for the page to scroll to.
 */
export function panelPart(seen: Part, frame: number, screen: number): Part {
  const wanted = Math.max(seen.height, Math.min(enough, screen * ofScreen))
  const height = Math.min(wanted, frame)
  return { top: Math.max(0, Math.min(seen.top, frame - height)), height }
}

/** More of a tall thing than its beginning need not be in sight, px. */
const beginning = 240

/** Asks for an element to be scrolled to, unless its beginning is in sight. */
export async function showIfHidden(element: Element, show: (part: Part) => void): Promise<void> {
  const { seen, whole } = await seenPart(element)
  const wanted = Math.min(whole.height, beginning)
  if (seen.top <= whole.top && seen.height >= wanted) return
  show({ top: Math.max(0, whole.top), height: wanted })
}

/** What takes the focus and is out of sight is asked to be scrolled to: a frame cannot scroll the page around it. */
export function followFocus(show: (part: Part) => void): () => void {
  let pressed: EventTarget | null = null
  const onPress = (event: PointerEvent) => {
    pressed = event.target
  }
  const onFocus = ({ target }: FocusEvent) => {
    // What was pressed is in sight, and must not move away under the finger.
    if (!(target instanceof Element) || (pressed instanceof Node && target.contains(pressed)))
      return
    // The heading of a page that has opened stands for the page: above it is the one way back, as Back leaves the site around it.
    void showIfHidden(target.closest('h1') ? (target.closest('main') ?? target) : target, show)
  }
  addEventListener('pointerdown', onPress, true)
  addEventListener('focusin', onFocus)
  return () => {
    removeEventListener('pointerdown', onPress, true)
    removeEventListener('focusin', onFocus)
  }
}

const opened = 'dialog[open]'

/** Puts a dialog that opens where the person is looking, and asks for that part to be scrolled to. */
export function placeDialogs(show: (part: Part) => void): () => void {
  let seen: Part = { top: 0, height: 0 }

  async function look(): Promise<void> {
    seen = (await seenPart(document.documentElement)).seen
  }
  function place(): void {
    const { top, height } = panelPart(seen, window.innerHeight, screen.availHeight)
    const { style } = document.documentElement
    style.setProperty('--panel-start', `${top}px`)
    style.setProperty('--panel-size', `${height}px`)
    show({ top, height })
  }
  async function lookAndPlace(): Promise<void> {
    await look()
    if (document.querySelector(opened)) place()
  }
  // A press comes before what it opens, and leaves time to look.
  const onPress = () => void look()
  const onResize = () => {
    if (document.querySelector(opened)) place()
  }
  const observer = new MutationObserver((changes) => {
    const isNew = changes.some(({ target }) => target instanceof Element && target.matches(opened))
    if (!isNew) return
    place()
    void lookAndPlace()
  })
  observer.observe(document, { subtree: true, attributeFilter: ['open'] })
  addEventListener('pointerdown', onPress, true)
  addEventListener('keydown', onPress, true)
  addEventListener('resize', onResize)
  void lookAndPlace()
  return () => {
    observer.disconnect()
    removeEventListener('pointerdown', onPress, true)
    removeEventListener('keydown', onPress, true)
    removeEventListener('resize', onResize)
  }
}
