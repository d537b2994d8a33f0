import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogues } from './catalogues.ts'
import { languages } from './languages.ts'
import { isPlural } from './messages.ts'

/** What docs/translations.md says of each language, by its tag. */
const rows = readFileSync('docs/translations.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, tag = '', , messages, reader]) => ({ tag: tag.replaceAll('`', ''), messages, reader }))

/** What has forms, by number or by weekday, is one. */
function count(message: unknown): number {
  if (typeof message !== 'object' || message === null || isPlural(message) || 'MO' in message)
    return 1
  return Object.values(message).reduce<number>((sum, one) => sum + count(one), 0)
}

describe('docs/translations.md', () => {
  it('names the reader that the pages go by, of every language but English', () => {
    expect(rows.map(({ tag, reader }) => [tag, reader])).toEqual(
      languages.slice(1).map(({ tag, reader }) => [tag, reader ?? 'none']),
    )
  })

  it('counts its messages', () => {
    expect(rows.map(({ tag, messages }) => [tag, Number(messages)])).toEqual(
      Object.entries(catalogues).map(([tag, messages]) => [tag, count(messages)]),
    )
  })
})
