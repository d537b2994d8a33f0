import type { Page } from '@playwright/test'

/**
 * Every text of the pages to come stands in capitals in two `<font>` elements, as a browser's translation would have it, and
 * so does what comes later; the page is said to be in Polish. What it replaces is out of the page.
 */
export const translateByBrowser = (page: Page) => page.addInitScript(translator)

const translator = `addEventListener('DOMContentLoaded', () => {
  const left = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'OPTION', 'TEXTAREA', 'FONT'])
  function translate(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    if (root.nodeType === 3) texts.push(root)
    for (const text of texts) {
      if (!text.isConnected || !text.data.trim() || left.has(text.parentNode.nodeName)) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.append(text.data.toUpperCase())
      outer.append(inner)
      text.replaceWith(outer)
      document.documentElement.lang = 'pl'
    }
  }
  new MutationObserver((records) => {
    for (const { addedNodes, target } of records) {
      for (const added of addedNodes) translate(added)
      if (target.nodeType === 3) translate(target)
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
  translate(document.body)
})`
