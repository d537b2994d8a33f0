import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Area, AreaSummary } from '#domain/catalogue/area.ts'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { publishedDay } from '#testing/desk/published.ts'
import { desk } from './desk.ts'
import { boundsFrom } from '#desk/newArea.ts'

describe('bounds', () => {
  it.each([
    ['-2.4,51.0,-1.4,51.7', [-2.4, 51, -1.4, 51.7]],
    [' -2.4, 51, -1.4, 51.7 ', [-2.4, 51, -1.4, 51.7]],
  ])('%j are read', (typed, box) => {
    expect(boundsFrom(typed)).toEqual(box)
  })

  it.each([
    ['', 'found 1 of the 4 numbers'],
    ['-2.4,51.0,-1.4', 'found 3 of the 4 numbers'],
    ['-2.4,51.0,-1.4,51.7,0', 'found 5 of the 4 numbers'],
    ['-2.4,51.0,-1.4,north', 'found "north"'],
    ['-2.4,51.0,,51.7', 'found ""'],
    ['-2.4,1e3,-1.4,51.7', 'found "1e3"'],
    ['-1.4,51.0,-2.4,51.7', 'west comes before east'],
    ['-2.4,51.7,-1.4,51.0', 'south comes before north'],
    ['-2.4,51.0,-1.4,151', 'a latitude'],
    ['-6,50,2,56', 'more than 5 degrees'],
    ['51.0,-2.4,51.7,-1.4', 'longitude comes first. Is it "-2.4,51,-1.4,51.7"?'],
  ])('%j are refused', (typed, message) => {
    expect(() => boundsFrom(typed)).toThrow(message)
  })
})

describe('a new area', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-area-'))
    cpSync('public/data', folder, {
      recursive: true,
      filter: (path) => !/basemap|schema/.test(path),
    })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = (...args: string[]) => desk([...args, '--folder', folder], publishedDay)
  const make = (...more: string[]) =>
    run(
      'new-area',
      'inlandshire',
      '--name',
      'Inlandshire',
      '--bounds',
      '-2.4,51.0,-1.4,51.7',
      ...more,
    )
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown

  it('passes the check, to publish too, and the areas before it are as they were', async () => {
    const before = readFileSync(join(folder, 'wiltshire/area.json'), 'utf8')
    expect((await make()).out).toContain('docs/new-area.md')
    const { code, out } = await run('check', 'inlandshire', '--publish')
    expect(out).toContain('0 errors, 0 warnings')
    expect(code).toBe(0)
    expect((await run('check')).code).toBe(0)
    expect(readFileSync(join(folder, 'wiltshire/area.json'), 'utf8')).toBe(before)
    const { areas } = read('areas.json') as { areas: AreaSummary[] }
    expect(areas.map(({ id }) => id).slice(0, 2)).toEqual(['norfolk', 'wiltshire'])
    expect(areas.at(-1)).toMatchObject({ id: 'inlandshire', name: 'Inlandshire' })
  })

  it('knows what is the same everywhere, and says what is not known', async () => {
    await make()
    const area = read('inlandshire/area.json') as Area
    expect(area.timeZone).toBe('Europe/London')
    expect(Object.keys(area.council)).toEqual(['name', 'url'])
    const calendar = read('inlandshire/calendar.json') as Calendar
    expect(calendar.bankHolidays).toContainEqual({ date: '2026-12-25', name: 'Christmas Day' })
    expect(calendar).toMatchObject({ terms: [], confirmed: false })
  })

  it('asks for its school terms until it is given them', async () => {
    expect((await make()).out).toContain('What are the school terms?')
    rmSync(join(folder, 'inlandshire'), { recursive: true })
    cpSync('public/data/areas.json', join(folder, 'areas.json'))
    const file = join(folder, 'terms.csv')
    writeFileSync(file, 'Term,From,To\nAutumn 2026,3 Sep 2026,23/10/2026\n')
    expect((await make('--terms', file)).out).not.toContain('What are the school terms?')
    expect(read('inlandshire/calendar.json')).toMatchObject({
      terms: [{ name: 'Autumn 2026', from: '2026-09-03', to: '2026-10-23' }],
      confirmed: false,
    })
  })

  it.each([
    ['Term,From,To\nAutumn,soon,23/10/2026\n', 'terms.csv, row 2, From: found "soon"'],
    ['Term,From,To\nAutumn,23/10/2026,3/9/2026\n', 'expected a date not before from'],
    ['nothing\n', 'found no headings'],
  ])('is not made with terms that are none: %j', async (terms, said) => {
    const file = join(folder, 'terms.csv')
    writeFileSync(file, terms)
    const { code, err } = await make('--terms', file)
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
    expect(existsSync(join(folder, 'inlandshire'))).toBe(false)
  })

  it('names its council where it is told', async () => {
    await make('--council', 'Inlandshire Council', '--council-url', 'https://inlandshire.example/')
    expect(read('inlandshire/area.json')).toMatchObject({
      council: { name: 'Inlandshire Council', url: 'https://inlandshire.example/' },
    })
  })

  it.each([
    ['no id', ['new-area', '--name', 'X', '--bounds=0,51,1,52'], 'takes one id'],
    ['no name', ['new-area', 'x', '--bounds=0,51,1,52'], 'needs --name and --bounds'],
    ['an id that is none', ['new-area', 'East Kent', '--name', 'X', '--bounds=0,51,1,52'], 'not an id'], // prettier-ignore
    ['an area that is served', ['new-area', 'norfolk', '--name', 'X', '--bounds=0,51,1,52'], 'already'], // prettier-ignore
    ['half a council', ['new-area', 'x', '--name', 'X', '--bounds=0,51,1,52', '--council', 'Y'], 'said together'], // prettier-ignore
    ['a name that is none', ['new-area', 'x', '--name', ' ', '--bounds=0,51,1,52'], 'name: expected text'], // prettier-ignore
    ['an address without its beginning', ['new-area', 'x', '--name', 'X', '--bounds=0,51,1,52', '--council', 'Y', '--council-url', 'www.y.example'], 'begins with https://'], // prettier-ignore
    ['an odd address', ['new-area', 'x', '--name', 'X', '--bounds=0,51,1,52', '--council', 'Y', '--council-url', 'ftp://y'], 'begins with https://'], // prettier-ignore
  ])('%s is a wrong call, and nothing is written', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'x'))).toBe(false)
    expect(readFileSync(join(folder, 'areas.json'), 'utf8')).toBe(
      readFileSync('public/data/areas.json', 'utf8'),
    )
  })

  it.each(['embed', 'desk', 'accessibility', 'privacy', 'assets', 'data', 'icons', 'schema'])(
    'is not called %s, which is a folder of the site',
    async (id) => {
      mkdirSync(join(folder, 'schema'), { recursive: true })
      const { code, err } = await run('new-area', id, '--name', 'X', '--bounds=0,51,1,52')
      expect([code, err]).toEqual([
        2,
        expect.stringMatching(/a folder of the site|is there already/),
      ])
    },
  )

  it('is not written over a folder that is there', async () => {
    mkdirSync(join(folder, 'inlandshire'))
    expect((await make()).err).toContain('is there already')
    expect(existsSync(join(folder, 'inlandshire/area.json'))).toBe(false)
  })

  it('needs areas.json, and says so', async () => {
    rmSync(join(folder, 'areas.json'))
    expect(await make()).toMatchObject({ code: 1 })
    expect(existsSync(join(folder, 'inlandshire'))).toBe(false)
  })
})
