import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { desk } from './desk.ts'
import { countyFolder, readIn, today } from '#testing/desk/openReferral.ts'
import { ruleNames, rules } from '#desk/finding.ts'

let folder = ''
beforeEach(() => {
  folder = countyFolder()
  put('baseline.json', [])
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (file: string, value: unknown) =>
  writeFileSync(join(folder, file), JSON.stringify(value))

/** Publishes a county with real times and one place, with one thing changed. */
function county(change: object): void {
  const area = readIn<object>(folder, 'testshire/area.json')
  put('testshire/area.json', { ...area, timetable: 'published' })
  rmSync(join(folder, 'testshire/example-times.json'))
  // What is not translated has tests of its own.
  rmSync(join(folder, 'testshire/translations'), { recursive: true })
  for (const file of ['libraries', 'venues', 'former-centres', 'sessions'])
    put(`testshire/${file}.json`, [])
  calendar({ terms: [], bankHolidays: [] })
  const [hub] = readIn<object[]>(folder, 'testshire/hubs.json')
  put('testshire/hubs.json', [{ ...hub, ...change }])
}

const calendar = (change: object) =>
  put('testshire/calendar.json', {
    ...readIn<object>(folder, 'testshire/calendar.json'),
    ...change,
  })

const check = async (...args: string[]) => {
  const baseline = join(folder, 'baseline.json')
  const { code, out } = await desk(
    ['check', 'testshire', ...args, '--folder', folder, '--baseline', baseline, '--json'],
    today,
  )
  const { findings, resting } = JSON.parse(out) as {
    findings: { level: string; rule?: string; field: string }[]
    resting: number
  }
  return { code, resting, said: findings.map((it) => `${it.level} ${it.rule ?? it.field}`) }
}

const rest = (changes: object = {}) => ({
  area: 'testshire',
  rule: 'phone-shape',
  ids: ['mill-lane-hub'],
  reason: 'The line is being moved.',
  until: '2026-12-31',
  ...changes,
})

describe('--publish', () => {
  it.each([
    ['nothing wrong', {}, [], []],
    ['a warning', { phone: '01632 9' }, ['warning phone-shape'], ['error phone-shape']],
    [
      'a place just over the border',
      { lat: 54.65, address: { lines: [] } },
      ['warning outside-bounds'],
      ['warning outside-bounds'],
    ],
  ])('of %s', async (_, change, shown, published) => {
    county(change)
    const code = published.some((it) => it.startsWith('error')) ? 1 : 0
    expect(await check()).toEqual({ code: 0, resting: 0, said: shown })
    expect(await check('--publish')).toEqual({ code, resting: 0, said: published })
  })

  it('refuses example times', async () => {
    const { code, said } = await check('--publish')
    expect(code).toBe(1)
    expect(said).toContain('error timetable')
    expect((await check()).said).not.toContain('error timetable')
  })

  it('lets what rests be, until it has ended', async () => {
    county({ phone: '01632 9' })
    put('baseline.json', [rest()])
    expect(await check('--publish')).toEqual({ code: 0, resting: 1, said: [] })
    put('baseline.json', [rest({ until: '2026-11-23' })])
    expect(await check('--publish')).toEqual({
      code: 1,
      resting: 0,
      said: ['error phone-shape', 'error baseline'],
    })
  })

  it('lets a calendar that ends within a year be: nobody may have published more', async () => {
    county({})
    calendar({ terms: [{ name: 'Autumn', from: '2026-09-03', to: '2026-12-18' }] })
    const said = ['warning calendar-ends']
    expect(await check()).toEqual({ code: 0, resting: 0, said })
    expect(await check('--publish')).toEqual({ code: 0, resting: 0, said })
  })

  it('makes errors of all warnings but four', () => {
    const left = ruleNames.filter((it) => rules[it] === 'warning')
    expect(left).toEqual(['calendar-ends', 'outside-bounds', 'not-translated', 'no-such-text'])
  })
})

describe('a baseline', () => {
  it('without a reason is an error, and nothing rests', async () => {
    county({ phone: '01632 9' })
    put('baseline.json', [rest({ reason: undefined })])
    expect(await check()).toEqual({
      code: 1,
      resting: 0,
      said: ['error [0].reason', 'warning phone-shape'],
    })
  })

  it('that is named and not there is a wrong call', async () => {
    const { code } = await desk(['check', '--folder', folder, '--baseline', 'nowhere.json'], today)
    expect(code).toBe(2)
  })
})
