/** What a browser's translation has put in the place of a text, by the text, which the app still holds. */
const standIns = new WeakMap<Node, ChildNode>()

const texts = new MutationObserver(putBack)

/**
 * Lets a browser translate the page: it puts elements of its own, `<font>`, in the place of texts that the app goes on to
 * change, to take away and to put things before, as if they still stood there. See docs/decisions/languages.md.
 */
export function bearBrowserTranslation(): void {
  new MutationObserver(notice).observe(document.body, { childList: true, subtree: true })
  const node = Node.prototype
  // Called below with the node they are of.
  const { removeChild: take, insertBefore: put } = node as unknown as Methods
  Object.assign(node, {
    removeChild(this: Node, child: Node) {
      take.call(this, shownIn(this, child))
      return child
    },
    insertBefore(this: Node, added: Node, next: Node | null) {
      return put.call(this, added, next && shownIn(this, next))
    },
  })
}

interface Methods {
  removeChild: (this: Node, child: Node) => Node
  insertBefore: (this: Node, added: Node, next: Node | null) => Node
}

/** The child of `parent` that is seen for `child`: itself, what stands in for it, or what it was moved into. */
function shownIn(parent: Node, child: Node): Node {
  let shown: Node | null = standIns.get(child) ?? child
  while (shown && shown.parentNode !== parent) shown = shown.parentNode
  return shown ?? child
}

function notice(records: MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling } of records) {
    const [added = previousSibling] = addedNodes
    for (const text of removedNodes)
      // It may be replaced in one step, or have the other put before it and then be taken away.
      if (text.nodeType === 3 && !text.isConnected && added?.nodeName === 'FONT') {
        standIns.set(text, added as ChildNode)
        texts.observe(text, { characterData: true })
      }
    // Put elsewhere by the app, or back by the browser.
    for (const text of addedNodes) if (text.isConnected) letGo(text)?.remove()
  }
}

/** A text that has changed is shown itself, for the browser to translate anew. */
function putBack(records: MutationRecord[]): void {
  for (const { target } of records) letGo(target)?.replaceWith(target)
}

function letGo(text: Node): ChildNode | undefined {
  const standIn = standIns.get(text)
  standIns.delete(text)
  return standIn
}
