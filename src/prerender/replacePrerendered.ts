import { base, embedded } from '#url/address.ts'
import './prerendered.css'

/** A button has nothing that is checked. */
type Pressed = HTMLButtonElement & { checked?: boolean }

const handles = 'a, button, input, select, summary'

/** Set before the first paint, by scripts/build/beforePaint.js, where another language was asked for: pages are written in English. */
const isHidden = () => document.documentElement.classList.contains('in-translation')

/**
 * A prerendered page (see docs/decisions/prerendered-pages.md) is read until the app has the same page to show in
 * `root`, and then gives way to it in one step. What was typed, pressed or in focus goes on in the app.
 */
export function replacePrerendered(root: HTMLElement): void {
  const prerendered = document.getElementById('prerendered')
  if (!prerendered) return
  const giveWay = () => {
    root.hidden = false
    prerendered.remove()
  }
  // Some hosts answer every address with one page, and a service worker may too: its words are of another place.
  if (prerendered.dataset.path !== location.pathname.replace(/index\.html$/, '')) return giveWay()
  if (isHidden()) return giveWay()

  // The app is not seen yet: a link is the browser's own.
  prerendered.addEventListener('click', (event) => event.stopPropagation())
  if (embedded)
    for (const link of prerendered.querySelectorAll<HTMLAnchorElement>(`a[href^="${base}"]`))
      link.search = '?embed'

  // A page that is whole is not taken away for one that says that the information cannot be had.
  const ready = 'whole' in prerendered.dataset ? 'h1:not([role=alert] *)' : 'h1, [role=alert]'
  const observer = new MutationObserver(() => {
    // Ages and days come in a file of their own: what was pressed of them would be lost before.
    if (!root.querySelector(ready) || root.querySelector('.quick-room')) return
    observer.disconnect()
    const focused = document.activeElement
    const counterpart = counterpartIn(root)
    giveWay()
    for (const field of prerendered.querySelectorAll<HTMLInputElement>(
      'input:not([type=radio], [type=checkbox])',
    )) {
      const now = counterpart(field)
      // What the address asked for is no typing: see beforePaint.js.
      if (!(now instanceof HTMLInputElement) || ['', field.dataset.asked].includes(field.value))
        continue
      type(now, field.value, field !== focused || 'entered' in field.dataset)
    }
    counterpart(focused)?.focus({ preventScroll: true })
    // See beforePaint.js; of ages each may be on.
    for (const one of prerendered.querySelectorAll<Pressed>('[type=checkbox], [data-pressed]')) {
      const now = counterpart(one) as Pressed | undefined
      if ('pressed' in one.dataset || one.checked !== now?.checked) now?.click()
    }
  })
  observer.observe(root, { childList: true, subtree: true })
}

/** Finds the link or button that is the same in the app, with the same words and address, or the field of the same kind. */
function counterpartIn(root: HTMLElement) {
  const all = [...root.querySelectorAll<HTMLElement>(handles)]
  return (one: Element | null) =>
    one?.matches(handles) ? all.find((other) => nameOf(other) === nameOf(one)) : undefined
}

function nameOf(one: Element): string {
  // An option is counted in the app, and not before; the label of a field may have been translated by the browser.
  if (one instanceof HTMLInputElement)
    return one.name + (/radio|checkbox/.test(one.type) ? one.value : one.className)
  const attribute = (name: string) => one.getAttribute(name) ?? ''
  // What it is called may hold a count; where it has no words, it is all there is.
  // The app fills in what an e-mail says.
  const href = attribute('href').replace(/&body=.*/, '')
  return one.tagName + href + (one.textContent || attribute('aria-label'))
}

/** As if by hand: not by setting `value`, which React takes for its own doing. */
function type(field: HTMLInputElement, text: string, done: boolean): void {
  field.setRangeText(text, 0, field.value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  if (done) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
}
