import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Node = string | { readonly [key: string]: Node }

const folder = 'src/words'

/** The texts of a language by file and key. */
async function textsOf(tag: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  function add(key: string, message: Node | undefined): void {
    if (typeof message === 'string') texts.set(key, message)
    else for (const [name, one] of Object.entries(message ?? {})) add(`${key}.${name}`, one)
  }
  const files = readdirSync(`${folder}/${tag}`).filter((file) => file !== 'index.ts')
  for (const file of files) {
    const name = file.replace('.ts', '')
    add(name, ((await import(`./${tag}/${name}.ts`)) as Record<string, Node>)[name])
  }
  return texts
}

const inQuotes = /“([^“”{}]+)”/g

/** Each message of English that names another, such as the words of a button, with all that are worded so. */
function quotesIn(english: Map<string, string>): [key: string, named: string[]][] {
  return [...english].flatMap(([key, text]) =>
    [...text.matchAll(inQuotes)].flatMap(([, quoted]): [string, string[]][] => {
      const named = [...english].filter(([, one]) => one === quoted).map(([one]) => one)
      return named.length === 0 ? [] : [[key, named]]
    }),
  )
}

const translated = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== 'en')
  .map(({ name }) => name)

// Somebody who is told to press a button must find it by the words they were told.
describe('a message that names a button or a heading has its very words', () => {
  it.each(translated)('%s', async (tag) => {
    const [english, other] = await Promise.all([textsOf('en'), textsOf(tag)])
    const quotes = quotesIn(english).filter(([key]) => other.has(key))
    const wrong = quotes.filter(
      ([key, named]) => !named.some((one) => other.get(key)?.includes(other.get(one) ?? '\0')),
    )
    expect(quotes.length).toBeGreaterThan(0)
    expect(wrong.map(([key, named]) => `${key}: ${other.get(key)} (${named.map((one) => other.get(one)).join(' / ')})`)).toEqual([]) // prettier-ignore
  })
})
