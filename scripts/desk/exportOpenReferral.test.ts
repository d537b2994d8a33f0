import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Place } from '#domain/catalogue/place.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { desk } from './desk.ts'
import type { ImportReport } from '#desk/report/report.ts'
import { countyFolder, readIn, today } from '#testing/desk/openReferral.ts'

const schemas = '../shared/fixtures/open-referral/schemas-v3'
let folder = ''
let out = ''
beforeEach(() => {
  folder = countyFolder()
  out = join(folder, 'pages')
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => desk([...args, '--area', 'testshire', '--folder', folder], today)
const write = () => run('export', 'open-referral', '--out', out)
const sessions = () => readIn<Session[]>(folder, 'testshire/sessions.json')
const places = () =>
  ['hubs', 'libraries', 'venues'].flatMap((it) => readIn<Place[]>(folder, `testshire/${it}.json`))
const served = (all: Session[]) => places().filter(({ id }) => all.some((it) => it.placeId === id))

/** What Open Referral has no room for; `source` is ours to say anew. */
const without = (record: object, fields: readonly string[]) =>
  Object.fromEntries(
    Object.entries(record).filter(([field]) => ![...fields, 'source'].includes(field)),
  )
const noRoom = ['firstVisit', 'changes', 'checkedBy']
const noRoomForPlaces = [
  'otherNames',
  'email',
  'url',
  'selfService',
  'statusNote',
  'closedOn',
  'closures',
  'now',
  'replacedBy',
]
const byId = (records: { id: string }[], fields: readonly string[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((it) => without(it, fields))

interface Served {
  service_at_locations: { location: { addresses: { postal_code?: string }[] } }[]
}

/** The one thing in which an export parts from the standard: see docs/decisions/open-referral-out.md. */
const withoutPostcode = ({ service_at_locations: at }: Served) =>
  at.flatMap(({ location }, i) =>
    location.addresses.flatMap(({ postal_code: postcode }, j) =>
      postcode === undefined
        ? [
            expect.objectContaining({
              keyword: 'required',
              instancePath: `/service_at_locations/${i}/location/addresses/${j}`,
              params: { missingProperty: 'postal_code' },
            }) as object,
          ]
        : [],
    ),
  )

describe('an export', () => {
  it('comes back through the importer as it was', async () => {
    const [first, second, ...others] = sessions()
    const said = {
      ...first,
      onBankHolidays: false,
      holds: 'term-time',
      languages: ['pt-BR', 'zh-Hant'],
      schedules: [
        {
          freq: 'WEEKLY',
          byday: ['TU'],
          starts: '10:00',
          exdates: ['2026-12-29', '2027-01-05'],
        },
      ],
    }
    const unknown = without(second ?? {}, ['holds', 'access', 'onBankHolidays'])
    writeFileSync(
      join(folder, 'testshire/sessions.json'),
      JSON.stringify([said, { ...unknown, source: second?.source }, ...others]),
    )
    const before = sessions()
    const placesBefore = served(before)
    expect((await write()).code).toBe(0)
    for (const it of ['sessions', 'hubs', 'libraries', 'venues', 'former-centres', 'example-times'])
      writeFileSync(join(folder, `testshire/${it}.json`), '[]\n')
    const answer = await run('import', 'open-referral', out, '--source', 'Ours', '--json')
    const { services, records } = JSON.parse(answer.out) as ImportReport
    expect([...records].filter(({ outcome }) => outcome === 'refused')).toEqual([])
    expect(services).toMatchObject({ read: before.length, refused: 0 })
    expect(byId(sessions(), noRoom)).toEqual(byId(before, noRoom))
    expect(byId(places(), noRoomForPlaces)).toEqual(byId(placesBefore, noRoomForPlaces))
  })

  it('says in words, for other readers, when it is not on', async () => {
    const [first, ...others] = sessions()
    const schedule = { freq: 'WEEKLY', byday: ['TU'], starts: '10:00', exdates: ['2026-12-29'] }
    const changes = [{ date: '2026-12-01', cancelled: true, note: 'boiler repair' }]
    const said = { holds: 'term-time', onBankHolidays: false, schedules: [schedule], changes }
    writeFileSync(
      join(folder, 'testshire/sessions.json'),
      JSON.stringify([{ ...first, ...said }, ...others]),
    )
    await write()
    const text = readFileSync(join(out, 'page-1.json'), 'utf8')
    const [service] = (JSON.parse(text) as { contents: { schedules: object[] }[] }).contents
    expect(service).toMatchObject({
      last_modified: '2026-11-16T00:00:00Z',
      schedules: [
        {
          description: expect.stringContaining(
            'In school term time only. Not on bank holidays. Not on 29 December 2026. Called off on 1 December 2026: boiler repair.',
          ) as string,
        },
      ],
    })
    expect(text).not.toContain('""')
  })

  it('lists what it has no room for', async () => {
    const { out: text } = await write()
    expect(text).toContain('dates that are called off or moved (1): thistleton-bounce\n')
    expect(text).toMatch(/a place where nothing is held \(\d+\): /)
  })

  it.skipIf(!existsSync(schemas))('is what the schemas of Open Referral UK want', async () => {
    await write()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(ajv)
    const isService = ajv.compile(
      JSON.parse(readFileSync(join(schemas, 'compiled-service.json'), 'utf8')) as object,
    )
    const served = readdirSync(out).flatMap(
      (page) => readIn<{ contents: Served[] }>(out, page).contents,
    )
    for (const service of served) {
      isService(service)
      expect(isService.errors ?? []).toEqual(withoutPostcode(service))
    }
    expect(served.flatMap(withoutPostcode)).not.toHaveLength(0)
  })

  it.each([
    ['no folder', [], 'export open-referral needs --out <folder>'],
    ['an unknown area', ['--out', 'x', '--area', 'kent'], 'no area "kent"'],
  ])('for %s is a wrong call', async (_, args, message) => {
    const answer = await desk(['export', 'open-referral', ...args, '--folder', folder], today)
    expect([answer.code, answer.err.split('\n')[0]]).toEqual([2, expect.stringContaining(message)])
  })
})
