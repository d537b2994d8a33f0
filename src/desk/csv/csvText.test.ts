import { CsvError, parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOfFile, cellsOfText, decode, sheetText } from './csvText.ts'

const options = {
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
}
const theirs = (text: string, delimiter: string) => {
  try {
    return parse(text, { ...options, delimiter })
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

describe('cells', () => {
  it('are those that csv-parse finds, where it finds some', () => {
    const letters = fc.constantFrom('a', ' ', ',', ';', '"', '""', '\r\n', '\n', '\r', '\t', '\\')
    const text = fc.array(letters, { maxLength: 14 }).map((it) => it.join(''))
    let compared = 0
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t'), (text, separator) => {
        const expected = theirs(text, separator)
        if (expected === undefined) return
        compared += 1
        expect(cellsOfText(text, separator)).toEqual({ cells: expected })
      }),
      { numRuns: 3000 },
    )
    expect(compared).toBeGreaterThan(500)
  })

  it('come back as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2 }), { minLength: 1 }),
        (rows) => {
          const plain = rows.map((row) => row.map((it) => `x${it}`))
          expect(cellsOfFile('x.csv', sheetText(plain)).cells).toEqual(plain)
        },
      ),
    )
  })

  it.each([
    ['a,"b\nc,d\n', 'a quotation mark that does not close in line 1'],
    ['a,b\r\nc,"d', 'a quotation mark that does not close in line 2'],
    ['a,b\n"c"d,e\n', 'text behind a quotation mark in line 2'],
  ])('of %j are none: %s', (text, found) => {
    expect(cellsOfFile('x.csv', text).problems).toEqual([
      { file: 'x.csv', row: null, column: null, found, expected: 'CSV, as a spreadsheet saves it' },
    ])
  })
})

describe('the plain CSV of Excel', () => {
  it('holds the signs of Windows-1252', () => {
    const bytes = new Uint8Array([0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x80, 0x85, 0xa3, 0xe9, 0x9f])
    expect(decode(bytes)).toEqual({ text: '‘’“”–—€…£éŸ', encoding: 'Windows-1252' })
  })
})
