import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from '#desk/files.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { files } from '#testing/fixture/files.ts'

export const today = '2026-11-24' as LocalDate

/** A folder with the invented counties in it, to import into; remove it after use. */
export function countyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-referral-'))
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `${JSON.stringify(value, null, 2)}\n`)
  }
  return folder
}

/** The invented counties as the desk is given them. */
export const countyFiles = (): Files =>
  new Map(
    Object.entries(files).map(([file, value]) => [file, `${JSON.stringify(value, null, 2)}\n`]),
  )

/** One file of a folder, parsed. */
export const readIn = <T>(folder: string, file: string): T =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

/** An invented place in Testshire, in the words of version 3. */
export const salOf = (over: object = {}, location: object = {}) => ({
  id: 'sal-1',
  location: {
    id: 'loc-1',
    location_type: 'physical',
    name: 'Fig Tree Hall',
    latitude: 54.3,
    longitude: 0.5,
    addresses: [
      {
        address_1: '1 Fig Street',
        city: 'Thistleton',
        postal_code: 'zz1 1aa',
        address_type: 'physical',
      },
    ],
    ...location,
  },
  ...over,
})

/** An invented service in the words of version 3, which is imported as it stands. */
export const serviceOf = (over: object = {}) => ({
  id: 'svc-1',
  name: 'Fig Tree Tots',
  description: 'Toys and a chat.',
  status: 'active',
  minimum_age: 0,
  maximum_age: 4,
  assured_date: '2026-10-01',
  attributes: [{ taxonomy_term: { id: 't1', name: 'Stay and Play' } }],
  schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '11:30' }],
  service_at_locations: [salOf()],
  ...over,
})

/** A page of version 3. */
export const pageOf = (...contents: unknown[]) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: false,
  contents,
})
