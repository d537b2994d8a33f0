// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sealed } from '#embed/messages.ts'
import { hearHost, tellHost } from './host.ts'

const council = 'https://council.example'
const page = { postMessage: vi.fn() }
const onSet = vi.fn()

function framedBy(referrer: string): void {
  vi.stubGlobal('parent', page)
  vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer)
}

function say(source: unknown, origin: string, data: unknown): void {
  const event = new MessageEvent('message', { data, origin })
  Object.defineProperty(event, 'source', { value: source })
  window.dispatchEvent(event)
}

const set = sealed({ type: 'set', search: 'ages=1' })
let stop = () => {}

beforeEach(() => {
  page.postMessage.mockReset()
  onSet.mockReset()
  stop = hearHost(onSet)
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

describe('what is told', () => {
  it('goes to the page that holds the frame, and to no other', () => {
    framedBy(`${council}/families/`)
    tellHost({ type: 'select', placeId: 'a' })
    expect(page.postMessage).toHaveBeenCalledWith(sealed({ type: 'select', placeId: 'a' }), council)
  })

  it('says what was opened to nobody whose name is not known, only how tall it is', () => {
    framedBy('')
    tellHost({ type: 'select', placeId: 'a' })
    expect(page.postMessage).not.toHaveBeenCalled()
    tellHost({ type: 'height', height: 900 })
    expect(page.postMessage).toHaveBeenCalledWith(sealed({ type: 'height', height: 900 }), '*')
  })

  it('is told to nobody when it is not in a frame', () => {
    const post = vi.spyOn(window, 'postMessage')
    tellHost({ type: 'ready' })
    expect(post).not.toHaveBeenCalled()
  })
})

describe('what is asked', () => {
  it('is heard from the page that holds the frame', () => {
    framedBy(`${council}/families/`)
    say(page, council, set)
    expect(onSet).toHaveBeenCalledExactlyOnceWith('ages=1')
  })

  it.each([
    ['another origin', page, 'https://elsewhere.example'],
    ['no origin', page, 'null'],
    ['another window', window, council],
    ['no window', null, council],
  ])('is not heard from %s', (_who, source, origin) => {
    framedBy(`${council}/families/`)
    say(source, origin, set)
    expect(onSet).not.toHaveBeenCalled()
  })

  it('is not heard where nobody knows who holds the frame', () => {
    framedBy('')
    say(page, council, set)
    say(page, 'null', set)
    expect(onSet).not.toHaveBeenCalled()
  })

  it('is not heard from itself when it is not in a frame', () => {
    say(window, location.origin, set)
    expect(onSet).not.toHaveBeenCalled()
  })

  it('is passed over when it is anything else', () => {
    framedBy(`${council}/families/`)
    fc.assert(fc.property(fc.anything(), (data) => say(page, council, data)))
    expect(onSet).not.toHaveBeenCalled()
    expect(page.postMessage).not.toHaveBeenCalled()
  })
})
