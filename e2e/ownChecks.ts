import type { Page } from '@playwright/test'

/** What axe has no rule for, and a machine can see: each gives what breaks it, by the WCAG 2.2 criterion that it breaks. */
export async function ownFaults(page: Page): Promise<string[]> {
  const alike = namedAlike(await page.locator('body').ariaSnapshot())
  const inPage = await page.evaluate(seenInPage)
  return [...inPage, ...alike.map((name) => `2.4.6, two named alike: ${name}`)]
}

/** Links of one name that lead to different places, and buttons of one name, by what a screen reader is told of a page. */
function namedAlike(snapshot: string): string[] {
  const links = new Map<string, Set<string>>()
  const buttons: string[] = []
  const lines = snapshot.split('\n')
  lines.forEach((line, at) => {
    const [, role, name = ''] = /^\s*- '?(link|button) "((?:[^"\\]|\\.)*)"/.exec(line) ?? []
    if (role === 'button') buttons.push(name)
    if (role !== 'link') return
    const [, url = ''] = /^\s*- \/url: (.*)$/.exec(lines[at + 1] ?? '') ?? []
    links.set(name, (links.get(name) ?? new Set()).add(url.replaceAll('"', '')))
  })
  const twice = buttons
    .filter((name, at) => buttons.indexOf(name) !== at)
    // In the week a session that meets twice has its button twice, and both do the same.
    .filter((name) => !name.startsWith('Add to plan: '))
  const apart = [...links].filter(([, urls]) => urls.size > 1)
  return [
    ...twice.map((name) => `button "${name}"`),
    ...apart.map(([name, urls]) => `link "${name}" to ${[...urls].join(' and ')}`),
  ]
}

/** Runs in the page. */
function seenInPage(): string[] {
  const say = (what: string) => (element: Element) => `${what}: ${element.outerHTML.slice(0, 160)}`
  const all = <T extends Element = HTMLElement>(selector: string) =>
    [...document.querySelectorAll<T>(selector)].filter((it) => it.checkVisibility())
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

  /** What can be read on it: neither what is only for screen readers, nor what is drawn. */
  function seen(node: Node): string {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element)) return ''
    if (node.matches('svg, select, input, textarea, .visually-hidden')) return ''
    if (!node.checkVisibility({ visibilityProperty: true })) return ''
    return [...node.childNodes].map(seen).join(' ')
  }
  /** What it is called: by its own label, or by what is in it and not hidden from screen readers. */
  function called(element: Element): string {
    const label = element.getAttribute('aria-label')
    if (label !== null) return label
    const by = element.getAttribute('aria-labelledby')
    if (by !== null)
      return by
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
    return told(element)
  }
  function told(node: Node): string {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
    return node.getAttribute('aria-label') ?? [...node.childNodes].map(told).join(' ')
  }
  function isInOrder(few: string[], many: string[]): boolean {
    let from = 0
    return few.every((word) => (from = many.indexOf(word, from) + 1) > 0)
  }

  /** A person who speaks to the machine says what she sees (2.5.3). */
  const unsayable = all('a[href], button, summary, [role="button"], [role="option"]').filter(
    (it) => !isInOrder(wordsOf(seen(it)), wordsOf(called(it))),
  )
  const unsayableFields = all<HTMLInputElement>('input, select, textarea').filter((it) => {
    const own = it.getAttribute('aria-label')
    const seenLabel = [...(it.labels ?? [])].map(seen).join(' ')
    return own !== null && !isInOrder(wordsOf(seenLabel), wordsOf(own))
  })
  /** What is drawn is said in words beside it, or by what holds it: nobody is read "canvas" (1.1.1). */
  const drawn = all('canvas').filter((it) => it.closest('[aria-hidden="true"]') === null)
  /** Lists that VoiceOver says nothing of: WebKit takes one without markers for none (1.3.1). */
  const isMarked = (item: Element) => {
    const { display, listStyleType } = getComputedStyle(item)
    return display === 'list-item' && listStyleType !== 'none'
  }
  const unsaid = all('ul, ol')
    .filter((list) => list.getAttribute('role') === null)
    .filter((list) => ![...list.children].some(isMarked))
  return [
    ...[...unsayable, ...unsayableFields].map(say('2.5.3, its label is not in its name')),
    ...drawn.map(say('1.1.1, a drawing that is not hidden')),
    ...unsaid.map(say('1.3.1, a list that is none to VoiceOver')),
  ]
}
