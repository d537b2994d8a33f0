import { expect, it } from 'vitest'
import { publishedDay as today, publishedFiles } from '#testing/desk/published.ts'
import { importCsv } from './importCsv.ts'
import { sheetText } from './csvText.ts'

it('62,000 rows with three faults each are three lines', () => {
  const rows = Array.from({ length: 62_000 }, (_, i) => [`nobody-${i}`, 'soonish', 'ten', ''])
  const folder = new Map([
    ['times.csv', sheetText([['Session id', 'When', 'Starts', 'Ends'], ...rows])],
  ])
  const asked = { area: 'norfolk', today, dry: true, anyway: false }
  const { code, text } = importCsv(folder, publishedFiles(), asked)
  expect(code).toBe(1)
  expect(text.split('\n').filter((it) => it.startsWith('error:'))).toEqual([
    expect.stringMatching(/^error: times.csv, column When: 62,000 cells such as "soonish"/),
    expect.stringMatching(/^error: times.csv, column Starts: 62,000 cells such as "ten"/),
    expect.stringMatching(
      /^error: times.csv, column Session id: 62,000 cells such as "nobody-0" \(row 2\), expected an id of/,
    ),
  ])
  expect(text).toMatch(/186000 errors: nothing written$/)
}, 120_000)
