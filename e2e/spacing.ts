import type { Page } from '@playwright/test'

/** What is cut off, or lies over other words, once letters, words and lines stand as far apart as WCAG 2.2, 1.4.12 lets a reader set them. */
export function spacingFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What an open dialog stands over is out of reach. */
    const page = document.querySelector('dialog:modal') ?? document.body
    const short = (text: string) => JSON.stringify(text.trim().slice(0, 60))

    /** What cuts off what reaches out of it: scrolled or not. */
    const cutters = (node: Node, overflow: RegExp) => {
      const found: { x: boolean; y: boolean; edge: DOMRect }[] = []
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at)
        const x = overflow.test(overflowX)
        const y = overflow.test(overflowY)
        // What scrolls can be brought into sight, whatever is around it.
        if (!overflow.test('auto') && /auto|scroll/.test(overflowX + overflowY)) break
        if (x || y) found.push({ x, y, edge: at.getBoundingClientRect() })
      }
      return found
    }
    const isOnlyHeard = (node: Node) =>
      cutters(node, /hidden|clip|auto/).some(({ edge }) => edge.width <= 2 && edge.height <= 2)
    /** Words in sight, each line of them with its box: not what is only heard, or is a drawing. */
    function lines(): { node: Text; box: DOMRect }[] {
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
      const found: { node: Text; box: DOMRect }[] = []
      const range = document.createRange()
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
        const within = node.parentElement
        if (node.data.trim() === '' || !within?.checkVisibility({ visibilityProperty: true }))
          continue
        if (within.closest('.skip-link, select, svg')) continue
        if (isOnlyHeard(node)) continue
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) if (box.width > 1) found.push({ node, box })
      }
      return found
    }
    /** What lies over the page by design: suggestions, and what stays in sight while the page scrolls. */
    const layer = (node: Node) => {
      for (let at = node.parentElement; at; at = at.parentElement)
        if (at.role === 'listbox' || /sticky|fixed/.test(getComputedStyle(at).position)) return at
      return null
    }
    /** Lines that lie over one another by more than the room that a line has above and below its letters. */
    function over(): Set<string> {
      const all = lines().map(({ node, box }) => {
        const { left, top, right, bottom } = box
        const seen = { left, top, right, bottom, height: box.height }
        for (const { edge } of cutters(node, /hidden|clip|auto|scroll/)) {
          seen.left = Math.max(seen.left, edge.left)
          seen.top = Math.max(seen.top, edge.top)
          seen.right = Math.min(seen.right, edge.right)
          seen.bottom = Math.min(seen.bottom, edge.bottom)
        }
        return { node, box: seen }
      })
      const faults = new Set<string>()
      all.forEach(({ node, box }, at) => {
        for (const other of all.slice(at + 1)) {
          const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
          const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
          if (
            node !== other.node &&
            layer(node) === layer(other.node) &&
            wide > 2 &&
            high > 0.4 * Math.min(box.height, other.box.height)
          )
            faults.add(`${short(node.data)} and ${short(other.node.data)}`)
        }
      })
      return faults
    }
    /** Words that reach out of what cuts them off. */
    function cut(): Set<string> {
      const faults = new Set<string>()
      for (const { node, box } of lines())
        for (const { x, y, edge } of cutters(node, /hidden|clip/)) {
          const isCutX = x && (box.right > edge.right + 1 || box.left < edge.left - 1)
          if (isCutX || (y && box.bottom > edge.bottom + 3)) faults.add(short(node.data))
        }
      return faults
    }
    const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

    const before = { over: over(), cut: cut() }
    // Where less motion is asked for every change takes a millisecond: none is waited for.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { transition: none !important; line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }
    `)
    document.adoptedStyleSheets.push(sheet)
    const faults = [
      ...[...over()].filter((it) => !before.over.has(it)).map((it) => `one over the other: ${it}`),
      ...[...cut()].filter((it) => !before.cut.has(it)).map((it) => `cut off: ${it}`),
      ...(wide() > 0 ? [`wider than the window by ${wide()}`] : []),
    ]
    document.adoptedStyleSheets.pop()
    return faults.map((fault) => `1.4.12, ${fault}`)
  })
}
