import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { desk } from './desk.ts'
import { countyFolder, readIn, today } from '#testing/desk/openReferral.ts'

let folder = ''
beforeEach(() => {
  folder = countyFolder()
  const file = 'testshire/sessions.json'
  const sessions = readIn<{ id: string }[]>(folder, file)
  const older = sessions.map((it) =>
    it.id === 'mill-lane-babies' ? { ...it, checked: '2025-12-01' } : it,
  )
  writeFileSync(join(folder, file), JSON.stringify(older))
})
afterEach(() => rmSync(folder, { recursive: true }))

const stale = (...args: string[]) => desk(['stale', ...args, '--folder', folder], today)

describe('whom to ring', () => {
  it('is said by venue, the oldest first, with a number for each', async () => {
    const { code, out } = await stale('testshire')
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'Testshire: 3 to ring, 2 sessions, not checked for 6 months',
        '  1 December 2025  Mill Lane Family Hub, Thistleton: 01632 960 001',
        '    Baby Club, 1 December 2025',
        '  3 February 2026  Fern Bank Library, Fern Bank: 01632 960 000 (the council)',
        '    the place itself, 3 February 2026',
        '  3 February 2026  Wick Village Hall, Little Wick: 01632 960 000 (the council)',
        '    Wick Toddlers, 3 February 2026',
      ].join('\n'),
    )
  })

  it.each([
    ['own number', 'wick-toddlers', 'Wick Village Hall, Little Wick: 01632 960 009'],
    [
      'number after its place’s',
      'mill-lane-babies',
      'Mill Lane Family Hub, Thistleton: 01632 960 001',
    ],
  ])('gives a session’s %s', async (_, session, said) => {
    const file = 'testshire/sessions.json'
    const sessions = readIn<{ id: string }[]>(folder, file)
    const numbered = sessions.map((it) =>
      it.id === session ? { ...it, phone: '01632 960 009' } : it,
    )
    writeFileSync(join(folder, file), JSON.stringify(numbered))
    expect((await stale('testshire')).out).toContain(said)
  })

  it('is the same for programs', async () => {
    const report = JSON.parse((await stale('testshire', '--json')).out) as {
      months: number
      areas: Record<string, { id: string; oldest: string; phone: string | null }[]>
    }
    expect(report.months).toBe(6)
    expect(report.areas.testshire?.map(({ id, oldest, phone }) => [id, oldest, phone])).toEqual([
      ['mill-lane-hub', '2025-12-01', '01632 960 001'],
      ['fern-bank-library', '2026-02-03', null],
      ['wick-village-hall', '2026-02-03', null],
    ])
  })

  it.each([
    ['a folder', () => folder, 'is a folder'],
    ['a file in a folder that is not there', () => join(folder, 'no', 'ring.csv'), 'no folder'],
  ])('is not written to %s, and no folder is made', async (_, file, said) => {
    const { code, err } = await stale('testshire', '--csv', file())
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
    expect(existsSync(join(folder, 'no'))).toBe(false)
  })

  it('is a spreadsheet with --csv: a row for each thing to ask about', async () => {
    const file = join(folder, 'ring.csv')
    const { out } = await stale('testshire', '--csv', file)
    expect(out).toContain(`wrote ${file}`)
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toEqual([
      '\ufeffArea,Venue,Phone,What,Id,Last checked',
      'Testshire,Mill Lane Family Hub,01632 960 001,Baby Club,mill-lane-babies,01/12/2025',
      'Testshire,Fern Bank Library,01632 960 000 (the council),(the place itself),fern-bank-library,03/02/2026',
      'Testshire,Wick Village Hall,01632 960 000 (the council),Wick Toddlers,wick-toddlers,03/02/2026',
    ])
  })

  it.each([
    ['10', 1],
    ['12', 0],
    ['1', 9],
  ])('in %s months is %i venues', async (months, venues) => {
    const { out } = await stale('testshire', '--months', months, '--json')
    const { areas } = JSON.parse(out) as { areas: Record<string, unknown[]> }
    expect(areas.testshire).toHaveLength(venues)
  })

  it('is first a venue of which nobody knows when something was checked', async () => {
    const file = join(folder, 'testshire/libraries.json')
    const libraries = readIn<{ id: string; checked?: string }[]>(folder, 'testshire/libraries.json')
    const without = libraries.map(({ checked, ...it }) =>
      it.id === 'thistleton-library' ? it : { ...it, checked },
    )
    writeFileSync(file, JSON.stringify(without))
    const csv = join(folder, 'ring.csv')
    const { out } = await stale('testshire', '--csv', csv)
    expect(out.split('\n').slice(1, 3)).toEqual([
      '  not known when  Thistleton Library, Thistleton: 01632 960 003',
      '    the place itself, not known when',
    ])
    expect(readFileSync(csv, 'utf8').split('\r\n')[1]).toMatch(/,thistleton-library,not known$/)
    const report = JSON.parse((await stale('testshire', '--json')).out) as {
      areas: Record<string, { id: string; oldest: string | null }[]>
    }
    expect(report.areas.testshire?.[0]).toMatchObject({ id: 'thistleton-library', oldest: null })
  })

  it('is nobody where everything was checked', async () => {
    expect((await stale('quietshire')).out).toContain('checked in the last 6 months')
  })

  it.each([['0'], ['half a year'], ['1.5'], ['241']])(
    'in %s months is a wrong call',
    async (it) => {
      expect((await stale('testshire', '--months', it)).code).toBe(2)
    },
  )

  it('is not said of data that is wrong', async () => {
    writeFileSync(join(folder, 'testshire/hubs.json'), '[{}]')
    const file = join(folder, 'ring.csv')
    expect((await stale('--csv', file)).code).toBe(1)
    expect(() => readFileSync(file)).toThrow()
  })
})
