import { expect, it } from 'vitest'
import { invented, inventedMoment } from '#testing/invented.ts'
import { prerenderArea } from './prerender.tsx'

const [area] = invented
const write = prerenderArea(area!, [], inventedMoment)
const rows = write({ page: 'finder', area: area!.area.id }, '').split('<article').slice(1)

it('are as many as fill a screen, each session once, with its rule in words', () => {
  const links = rows.map((row) => /href="([^"]*\/sessions\/[^"]*)"/.exec(row)?.[1])
  expect(links).toHaveLength(6)
  expect(new Set(links).size).toBe(6)
  for (const row of rows) expect(row).toMatch(/class="when-next".*?(Every|The) \w+/)
})

it('name no date, and nothing that a press would have to wait for', () => {
  const months =
    /\d (January|February|March|April|May|June|July|August|September|October|November|December)/
  for (const row of rows) {
    const [words] = row.split('</article>')
    expect(words).not.toMatch(months)
    expect(words).not.toContain('<button')
  }
})
