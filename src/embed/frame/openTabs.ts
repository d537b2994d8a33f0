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
  // On the window: links to rooms have been seen to on the document.
  addEventListener('click', onClick)
  return () => removeEventListener('click', onClick)
}
