import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** WCAG 2.2, levels A and AA, as published: 4.1.1 is obsolete. */
const levels = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
}
const criteria = Object.entries(levels).flatMap(([level, numbers]) =>
  numbers.split(' ').map((number) => `${number} ${level}`),
)

const rows = readFileSync('docs/wcag.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', name = '', level = '', how = '', evidence = '']) => {
    return { number, name, level, how, evidence }
  })

it('every criterion of levels A and AA stands in docs/wcag.md once, with how it is met and what shows it', () => {
  expect(criteria).toHaveLength(55)
  expect(rows.map(({ number, level }) => `${number} ${level}`).toSorted()).toEqual(
    criteria.toSorted(),
  )
  expect(rows.filter(({ name, how }) => name === '' || !how.endsWith('.'))).toEqual([])
})

it.each(rows)('$number $name: what shows it is there', ({ how, evidence }) => {
  const tests = [...evidence.matchAll(/`([\w./]+)` “([^”]+)”/g)]
  for (const [, file = '', title = ''] of tests) {
    expect(existsSync(file), file).toBe(true)
    const titles = ["'", '`'].map((quote) => quote + title)
    const text = readFileSync(file, 'utf8')
    expect(
      titles.some((one) => text.includes(one)),
      `${file} has no “${title}”`,
    ).toBe(true)
  }
  // A file named without its test, or with its title in other quotes, would be taken for none.
  expect(evidence.match(/`/g)?.length ?? 0).toBe(2 * tests.length)
  const isByHand = /looked at by hand|not yet/.test(evidence)
  const isNone = how.startsWith('Does not apply: ') && evidence === 'nothing to test'
  expect(tests.length > 0 || isByHand || isNone, evidence).toBe(true)
})
