/** How long the content must have stayed smaller before the frame shrinks, ms: a room that is loading is small for a moment. */
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

/** Every room, also one that says what went wrong, has a heading once it is here. */
const isReadable = () => document.querySelector('main h1') !== null
