import { panelPart } from './panelPart.ts'
import { seenPart, type Part } from './seen.ts'

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
