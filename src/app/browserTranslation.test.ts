// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { bearBrowserTranslation } from './browserTranslation.ts'

/** How a translation may put its own in the place of a text. */
const ways: Record<string, (text: Text, font: HTMLElement) => void> = {
  'in one step': (text, font) => text.replaceWith(font),
  'before it, which is then taken away': (text, font) => {
    text.before(font)
    text.remove()
  },
  'around it': (text, font) => {
    text.replaceWith(font)
    font.replaceChildren(text)
  },
}

function translate(text: Text, put: (text: Text, font: HTMLElement) => void): HTMLElement {
  const font = document.createElement('font' as string)
  font.append(text.data.toUpperCase())
  put(text, font)
  return font
}

const settled = () => new Promise((done) => setTimeout(done))

beforeAll(bearBrowserTranslation)

describe.each(Object.entries(ways))('a translation put %s', (_, put) => {
  /** A paragraph of two texts and a button, as it is rendered, with its first text translated. */
  async function translated() {
    document.body.innerHTML = '<p></p>'
    const paragraph = document.body.firstElementChild as HTMLElement
    const [text, rest, button] = [
      document.createTextNode('twelve '),
      document.createTextNode('results'),
      document.createElement('button'),
    ]
    paragraph.append(text, rest, button)
    await settled()
    translate(text, put)
    await settled()
    return { paragraph, text, rest, button }
  }

  it('lets a text change', async () => {
    const { paragraph, text } = await translated()
    text.nodeValue = 'three '
    await settled()
    expect(paragraph.textContent).toBe('three results')
  })

  it('lets a text change that was translated again', async () => {
    const { paragraph, text } = await translated()
    text.nodeValue = 'three '
    await settled()
    translate(text, put)
    await settled()
    text.nodeValue = 'two '
    await settled()
    expect(paragraph.textContent).toBe('two results')
  })

  it('lets a text go', async () => {
    const { paragraph, text } = await translated()
    expect(paragraph.removeChild(text)).toBe(text)
    await settled()
    expect(paragraph.textContent).toBe('results')
  })

  it('lets things be put before a text', async () => {
    const { paragraph, text } = await translated()
    paragraph.insertBefore(document.createTextNode('more than '), text)
    expect(paragraph.textContent.toLowerCase()).toBe('more than twelve results')
  })

  it('lets a text be put elsewhere', async () => {
    const { paragraph, text, button } = await translated()
    paragraph.insertBefore(text, button)
    await settled()
    expect(paragraph.textContent).toBe('resultstwelve ')
  })
})

it('throws, as ever, where something is no child at all', () => {
  const stranger = document.createElement('p')
  expect(() => document.body.removeChild(stranger)).toThrow()
  expect(() => document.body.insertBefore(document.createElement('p'), stranger)).toThrow()
})
