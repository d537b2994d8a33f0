import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishedDay } from '#testing/desk/published.ts'
import { checkedPublished, readPublished } from './published.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'))
  const filter = (path: string) => !/(basemap|schema)$/.test(path)
  cpSync('public/data', folder, { recursive: true, filter })
})
afterEach(() => rmSync(folder, { recursive: true }))

const spoil = (file: string, text: string) => writeFileSync(join(folder, file), text)
const built = () => checkedPublished(folder, new Date(`${publishedDay}T09:00:00Z`))

describe('a build', () => {
  it('goes on with data that has nothing wrong', async () => {
    const [area] = await built()
    expect(area?.area.id).toBe('norfolk')
    expect(area?.sessions.length).toBeGreaterThan(0)
  })

  it.each([
    ['what is not JSON', 'norfolk/hubs.json', '[{', /norfolk\/hubs\.json/],
    ['no list', 'norfolk/sessions.json', '{}', /norfolk\/sessions\.json/],
    [
      'a record without its fields',
      'norfolk/venues.json',
      '[{"id":"hall"}]',
      /venues\.json: hall: name/,
    ],
    ['half a calendar', 'norfolk/calendar.json', '{"terms":[]}', /calendar\.json/],
    ['no areas', 'areas.json', '{"formatVersion":1,"areas":[]}', /areas\.json/],
    [
      'a later format',
      'areas.json',
      '{"formatVersion":2,"areas":[]}',
      /areas\.json: .*formatVersion/,
    ],
  ])('stops at %s, and names the file', async (_, file, text, said) => {
    spoil(file, text)
    await expect(built()).rejects.toThrow(said)
    await expect(built()).rejects.toThrow('so nothing was built')
  })

  it.each([
    'areas.json',
    'norfolk/area.json',
    'norfolk/libraries.json',
    'norfolk/sessions.json',
    'norfolk/example-times.json',
    'norfolk/calendar.json',
    'norfolk/gazetteer.json',
  ])('never takes %s for empty where it is not there', async (file) => {
    rmSync(join(folder, file))
    expect(() => readPublished(folder)).toThrow(`${file}: found nothing, expected a file`)
    await expect(built()).rejects.toThrow(file)
  })

  it('says all that is wrong at once', async () => {
    spoil('norfolk/hubs.json', '[{}]')
    spoil('norfolk/libraries.json', '[{}]')
    await expect(built()).rejects.toThrow(/hubs\.json[^]*libraries\.json/)
  })
})
