// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseHostMessage, sealed, tallest } from '#embed/messages.ts'

const origin = 'https://hubs.example'
const scrolled = vi.fn()

beforeAll(async () => {
  // jsdom constructs no style sheets and lays nothing out.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = () => {}
    },
  )
  Element.prototype.scrollIntoView = scrolled
  const { defineElement } = await import('./element.ts')
  defineElement('family-hub-map', `${origin}/embed.js`)
  defineElement('family-hub-map', 'https://second.example/embed.js')
})
beforeEach(() => {
  const windows = new WeakMap<object, { postMessage: () => void }>()
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (
    this: HTMLIFrameElement,
  ) {
    const its = windows.get(this) ?? { postMessage: () => {} }
    windows.set(this, its)
    return its as unknown as Window
  })
  vi.useFakeTimers({ toFake: ['requestAnimationFrame'] })
  scrolled.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

function put(
  html = '<family-hub-map area="norfolk" ages="1"><a href="/">Find</a></family-hub-map>',
) {
  document.body.innerHTML = html
  return document.querySelector('family-hub-map')!
}

const frameOf = (element: Element) => element.shadowRoot!.querySelector('iframe')!
const changes = () => new Promise<void>((resolve) => queueMicrotask(resolve))

function say(from: unknown, data: unknown, at = origin): void {
  const event = new MessageEvent('message', { data, origin: at })
  Object.defineProperty(event, 'source', { value: from })
  window.dispatchEvent(event)
  vi.advanceTimersToNextFrame()
}

/** What the element posts to its frame. */
function posts(element: Element) {
  const post = vi.spyOn(frameOf(element).contentWindow!, 'postMessage')
  return () => post.mock.calls.map(([data, target]) => [parseHostMessage(data)?.search, target])
}

describe('the frame', () => {
  it('is as the contract has it', () => {
    const frame = frameOf(put())
    expect(frame.src).toBe(`${origin}/norfolk/?embed#ages=1`)
    expect(frame.title).toBe('Sessions and places for under-5s')
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.getAttribute('allow')).toBe('geolocation; web-share; clipboard-write')
    expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
    expect(frame.hasAttribute('sandbox')).toBe(false)
    expect(frame.style.blockSize).toBe('42rem')
  })

  it('has the colour of the page in its address, and is another frame for another colour', async () => {
    const element = put(
      '<family-hub-map area="norfolk" ages="1" accent="#005ea5"></family-hub-map>',
    )
    const frame = frameOf(element)
    expect(frame.src).toBe(`${origin}/norfolk/?embed#ages=1&accent=005ea5`)
    element.setAttribute('accent', 'purple')
    await changes()
    expect(frameOf(element).src).toBe(`${origin}/norfolk/?embed#ages=1`)
  })

  it.each([
    ['height="30rem"', '30rem'],
    ['height="600"', '600px'],
  ])('reserves its room: %s', (attribute, height) => {
    expect(frameOf(put(`<family-hub-map ${attribute}></family-hub-map>`)).style.blockSize).toBe(
      height,
    )
  })

  it.each([
    ['says nothing of dark colours', '', 'normal', 'light'],
    ['is light or dark, by its style', '', 'light dark', ''],
    [
      'is light or dark, by its head',
      '<meta name="color-scheme" content="light dark">',
      'normal',
      '',
    ],
    ['is dark', '', 'dark', ''],
  ])('has the colours of a page that %s', (_, head, page, frame) => {
    document.head.innerHTML = head
    const computed = { colorScheme: page } as CSSStyleDeclaration
    const asked = vi.spyOn(window, 'getComputedStyle').mockReturnValue(computed)
    const style = frameOf(put()).style as { colorScheme?: string }
    asked.mockRestore()
    document.head.innerHTML = ''
    expect(style.colorScheme ?? '').toBe(frame)
  })

  it('grows and shrinks with what it says, and no further than the cap', () => {
    const frame = frameOf(put())
    for (const [height, style] of [
      [900, '900px'],
      [500.5, '501px'],
      [1e12, `${tallest}px`],
    ]) {
      say(frame.contentWindow, sealed({ type: 'height', height: Number(height) }))
      expect(frame.style.blockSize).toBe(style)
    }
  })

  it('goes, with its listener, when the element goes', () => {
    const element = put()
    const removed = vi.spyOn(window, 'removeEventListener')
    element.remove()
    expect(element.shadowRoot!.childNodes).toHaveLength(0)
    expect(removed).toHaveBeenCalledWith('message', expect.any(Function))
    document.body.append(element)
    expect(frameOf(element).style.blockSize).toBe('42rem')
  })
})

describe('the link', () => {
  const slot = (element: Element) => element.shadowRoot!.querySelector('slot')
  const loads = (element: Element) => frameOf(element).dispatchEvent(new Event('load'))
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout'] })
  })

  it('is shown above a frame that has loaded and says nothing, as where the browser refuses it', () => {
    const element = put()
    loads(element)
    vi.advanceTimersByTime(4999)
    expect(slot(element)).toBeNull()
    vi.advanceTimersByTime(1)
    expect(slot(element)!.nextElementSibling).toBe(frameOf(element).parentElement)
    expect(
      slot(element)!
        .assignedElements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Find'])
  })

  it('is ours where the page has none', () => {
    const element = put('<family-hub-map area="norfolk" ages="1"></family-hub-map>')
    loads(element)
    vi.advanceTimersByTime(5000)
    expect(slot(element)!.querySelector('a')!.href).toBe(`${origin}/norfolk/`)
  })

  it.each([
    ['has said that it is ready', true, 1000],
    ['is ready after all', true, 9000],
    ['is out of sight, and not loaded', false, null],
  ])('is not shown beside a frame that %s', (_, isLoaded, readyAfter) => {
    const element = put()
    if (isLoaded) loads(element)
    if (readyAfter !== null) {
      vi.advanceTimersByTime(readyAfter)
      say(frameOf(element).contentWindow, sealed({ type: 'ready' }))
    }
    vi.advanceTimersByTime(60_000)
    // What a link in the frame leads to loads in it, too.
    if (isLoaded) loads(element)
    vi.advanceTimersByTime(60_000)
    expect(slot(element)).toBeNull()
  })

  it('is of the frame that is shown, not of one before it', async () => {
    const element = put()
    loads(element)
    element.setAttribute('area', 'wiltshire')
    await changes()
    vi.advanceTimersByTime(60_000)
    expect(slot(element)).toBeNull()
  })
})

describe('attributes that change', () => {
  it('are asked of a frame that is ready, once, and only where the search is another', async () => {
    const element = put()
    const posted = posts(element)
    element.setAttribute('ages', '2')
    await changes()
    expect(posted()).toEqual([])
    say(frameOf(element).contentWindow, sealed({ type: 'ready' }))
    expect(posted()).toEqual([['ages=2', origin]])
    element.setAttribute('types', 'a')
    element.setAttribute('near', 'Dereham')
    element.setAttribute('class', 'wide')
    await changes()
    expect(posted().slice(1)).toEqual([['near=Dereham&ages=2&types=a', origin]])
  })

  it('load another frame for another area or deployment', async () => {
    const element = put()
    const before = frameOf(element)
    element.setAttribute('area', 'wiltshire')
    await changes()
    expect(frameOf(element)).not.toBe(before)
    expect(element.shadowRoot!.querySelectorAll('iframe')).toHaveLength(1)
    element.setAttribute('src', 'https://other.example/')
    element.setAttribute('title', 'Here')
    await changes()
    expect(frameOf(element).src).toBe('https://other.example/wiltshire/?embed#ages=1')
    expect(frameOf(element).title).toBe('Here')
  })
})

describe('events', () => {
  it('say that it is ready, once, and what was opened', () => {
    const element = put()
    const heard: unknown[] = []
    for (const what of ['ready', 'select']) {
      document.addEventListener(`family-hub-map:${what}`, (event) =>
        heard.push([what, (event as CustomEvent<unknown>).detail]),
      )
    }
    const from = frameOf(element).contentWindow
    say(from, sealed({ type: 'ready' }))
    say(from, sealed({ type: 'ready' }))
    say(from, { ...sealed({ type: 'select', placeId: 'a' }), near: 'NR19 1DP' })
    say(from, sealed({ type: 'select', placeId: 'a', sessionId: 'b' }))
    expect(heard).toEqual([
      ['ready', null],
      ['select', { placeId: 'a' }],
      ['select', { placeId: 'a', sessionId: 'b' }],
    ])
  })
})

describe('anybody else', () => {
  const asked = fc.constantFrom('ready', 'height', 'select', 'scroll-to', 'set')
  const message = fc.record({
    source: fc.constant('family-hub-map'),
    version: fc.constant(1),
    type: asked,
    height: fc.oneof(fc.double(), fc.constantFrom(1e308, -1, Infinity)),
    top: fc.double(),
    placeId: fc.string(),
    search: fc.string(),
  })

  it.each([
    ['another origin', (own: unknown) => [own, 'https://hubs.example.elsewhere.example'] as const],
    ['a sandboxed frame', (own: unknown) => [own, 'null'] as const],
    ['another window', () => [window, origin] as const],
    ['no window', () => [null, origin] as const],
  ])('is passed over: %s', (_who, from) => {
    const element = put()
    const frame = frameOf(element)
    const [source, at] = from(frame.contentWindow)
    const posted = posts(element)
    const event = vi.spyOn(element, 'dispatchEvent')
    fc.assert(
      fc.property(message, (data) => say(source, data, at)),
      { numRuns: 50 },
    )
    expect(frame.style.blockSize).toBe('42rem')
    expect(scrolled).not.toHaveBeenCalled()
    expect(event).not.toHaveBeenCalled()
    expect(posted()).toEqual([])
  })

  it('garbage from the frame itself does nothing', () => {
    const element = put()
    const frame = frameOf(element)
    const event = vi.spyOn(element, 'dispatchEvent')
    fc.assert(
      fc.property(fc.anything(), (data) => say(frame.contentWindow, data)),
      { numRuns: 200 },
    )
    expect(frame.style.blockSize).toBe('42rem')
    expect(event).not.toHaveBeenCalled()
  })

  it('a flood is one change a frame of the screen', () => {
    const frame = frameOf(put())
    const data = (n: number) => sealed({ type: 'scroll-to', top: n, height: 10 })
    for (let n = 0; n < 1000; n++) {
      const event = new MessageEvent('message', { data: data(n), origin })
      Object.defineProperty(event, 'source', { value: frame.contentWindow })
      window.dispatchEvent(event)
    }
    vi.advanceTimersToNextFrame()
    expect(scrolled).toHaveBeenCalledTimes(1)
  })
})
