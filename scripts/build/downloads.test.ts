import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvFiles } from '~/url/downloads.ts'
import { downloadFiles } from './downloadFiles.ts'
import { invented } from './invented.ts'
import { readPublished } from './published.ts'

const files = new Map(downloadFiles(invented[0]!))

describe('the spreadsheets that the build writes', () => {
  it('are those that the page about the data offers', () => {
    expect([...files.keys()].sort()).toEqual(
      csvFiles.map((file) => `testshire/data/csv/${file}`).sort(),
    )
  })

  it('hold a row for every place', () => {
    const text = files.get('testshire/data/csv/places.csv') ?? ''
    expect(parse(text, { bom: true })).toHaveLength(1 + invented[0]!.places.length)
  })

  it('hold no example times where the times are real', () => {
    const wiltshire = readPublished('public/data').find(({ area }) => area.id === 'wiltshire')
    const names = downloadFiles(wiltshire!).map(([file]) => file)
    expect(names).toContain('wiltshire/data/csv/gazetteer.csv')
    expect(names).not.toContain('wiltshire/data/csv/example-times.csv')
  })
})
