import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvFiles, openReferralPages } from '#url/downloads.ts'
import { downloadFiles } from './downloadFiles.ts'
import { invented } from '#testing/invented.ts'
import { publishedHere } from '#testing/published.ts'

const files = new Map(downloadFiles(invented[0]!))

describe('the downloads that the build writes', () => {
  it('are those that the page about the data offers', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...csvFiles.map((file) => `testshire/data/csv/${file}`),
        ...openReferralPages(invented[0]!.sessions.length).map(
          (file) => `testshire/data/open-referral/${file}`,
        ),
      ].sort(),
    )
  })

  it('hold a row for every place', () => {
    const text = files.get('testshire/data/csv/places.csv') ?? ''
    expect(parse(text, { bom: true })).toHaveLength(1 + invented[0]!.places.length)
  })

  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
  ])('are, for %i sessions, %i pages of Open Referral', (sessions, pages) => {
    const area = { ...invented[0]!, sessions: Array.from({ length: sessions }, () => invented[0]!.sessions[0]!) } // prettier-ignore
    const made = downloadFiles(area).filter(([file]) => file.includes('open-referral'))
    expect(made).toHaveLength(pages)
    expect(openReferralPages(sessions)).toHaveLength(pages)
  })

  it('tell the terms of each place once, first, and its name and address with every session', () => {
    interface Page {
      contents: {
        service_at_locations: {
          location: { id: string; addresses: unknown[]; attributes?: unknown[] }
        }[]
      }[]
    }
    const pages = [...files].flatMap(([file, text]) =>
      file.includes('open-referral') ? [JSON.parse(text) as Page] : [],
    )
    const all = pages.flatMap(({ contents }) =>
      contents.flatMap((one) => one.service_at_locations.map(({ location }) => location)),
    )
    const told = all.filter(({ attributes }) => attributes !== undefined)
    expect(told.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))])
    expect(all.length).toBeGreaterThan(told.length)
    expect(all.every(({ addresses }) => addresses.length === 1)).toBe(true)
  })

  it('hold no example times where the times are real', () => {
    const wiltshire = publishedHere().find(({ area }) => area.id === 'wiltshire')
    const names = downloadFiles(wiltshire!).map(([file]) => file)
    expect(names).toContain('wiltshire/data/csv/gazetteer.csv')
    expect(names).not.toContain('wiltshire/data/csv/example-times.csv')
  })
})
