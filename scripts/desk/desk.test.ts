import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishedAreas, publishedDay as today } from '#testing/desk/published.ts'
import { commands } from './commands.ts'
import { desk } from './desk.ts'
import { jsonSchemas } from './schemas.ts'

const run = (...args: string[]) => desk(args, today)

describe('the published data', () => {
  it('has nothing wrong', async () => {
    const { code, out } = await run('check')
    for (const { id } of publishedAreas())
      expect(out).toMatch(new RegExp(`^${id}: \\d+ places?, \\d+ sessions?`, 'm'))
    expect(out).toMatch(/^0 errors, \d+ warnings?/m)
    expect(code).toBe(0)
  })

  it.each(publishedAreas().filter(({ isExample }) => isExample))(
    'of $id is not fit to publish while its times are examples',
    async ({ id }) => {
      const { code, out } = await run('check', id, '--publish')
      expect(out).toContain(`${id}/area.json: ${id}: timetable: found "example"`)
      expect(code).toBe(1)
    },
  )

  it.each(Object.entries(jsonSchemas()))(
    'has %s as the code says: run `npm run data -- schemas`',
    (file, text) => {
      expect(readFileSync(`public/data/schema/${file}`, 'utf8')).toBe(text)
    },
  )
})

describe('a call that is wrong', () => {
  it.each([
    ['no command', [], 'No command.'],
    ['an unknown command', ['chekc'], 'No command "chekc".'],
    ['an unknown option', ['check', '--fast'], "Unknown option '--fast'"],
    ['an unknown area', ['check', 'kent'], 'no area "kent"; there are: norfolk, wiltshire'],
    ['too many areas', ['check', 'norfolk', 'wiltshire'], 'one area at most'],
    ['examples for no area', ['example-times'], 'takes one area'],
    ['examples for an unknown area', ['example-times', 'kent'], 'no area "kent"; there are:'],
  ])('%s is answered with usage and 2', async (_, args, message) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).toContain('npm run data -- ')
  })
})

describe('help', () => {
  it.each([...commands.keys()])('%s --help says how to call it', async (name) => {
    const { code, out } = await run(...name.split(' '), '--help')
    expect(code).toBe(0)
    expect(out).toContain(`npm run data -- ${name}`)
    expect(Math.max(...out.split('\n').map((it) => it.length))).toBeLessThan(100)
    expect((await run('--help')).out).toContain(name)
  })
})

describe('data that is wrong', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-desk-'))
    for (const part of ['areas.json', 'norfolk', 'wiltshire'])
      cpSync(join('public/data', part), join(folder, part), {
        recursive: true,
        filter: (path) => !path.includes('basemap'),
      })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const put = (file: string, text: string) => writeFileSync(join(folder, file), text)
  const check = (...args: string[]) => run('check', ...args, '--folder', folder)

  it.each([
    ['a file that is missing', (at: string) => rmSync(at), 'found nothing, expected a file'],
    ['a file that is not JSON', (at: string) => writeFileSync(at, '[{]'), 'text that is not JSON'],
    ['a file that is no list', (at: string) => writeFileSync(at, '{}'), 'expected a list'],
    ['a record that is none', (at: string) => writeFileSync(at, '[7]'), '[0]: (record): found 7'],
  ])('%s is an error, and the rest is checked', async (_, spoil, message) => {
    spoil(join(folder, 'norfolk/venues.json'))
    const { code, out } = await check()
    expect(code).toBe(1)
    expect(out).toContain('error: norfolk/venues.json: ')
    expect(out).toContain(message)
    expect(out).toContain('norfolk/sessions.json: treehouse-cafe-holt-breastfeeding-cafe: placeId')
    expect(out).toMatch(/wiltshire: \d+ places/)
  })

  it('is reported for programs with --json', async () => {
    put('norfolk/hubs.json', '[]')
    const report = JSON.parse((await check('norfolk', '--json')).out) as {
      errors: number
      warnings: number
      findings: object[]
    }
    expect(report.errors + report.warnings).toBe(report.findings.length)
    expect(Object.keys(report.findings[0] ?? {}).sort()).toEqual([
      'expected',
      'field',
      'file',
      'found',
      'id',
      'level',
    ])
  })

  it('is not written over: example times are made from good files only', async () => {
    put('norfolk/sessions.json', '[{"id":"x"}]')
    const before = readFileSync(join(folder, 'norfolk/example-times.json'), 'utf8')
    expect((await run('example-times', 'norfolk', '--folder', folder)).code).toBe(1)
    expect((await run('example-times', 'wiltshire', '--folder', folder)).code).toBe(1)
    expect(readFileSync(join(folder, 'norfolk/example-times.json'), 'utf8')).toBe(before)
  })

  it('with areas.json missing is one error', async () => {
    rmSync(join(folder, 'areas.json'))
    expect(await check()).toMatchObject({ code: 1 })
  })

  it('writes what it says it wrote', async () => {
    rmSync(join(folder, 'norfolk/example-times.json'))
    expect((await run('example-times', 'norfolk', '--folder', folder)).code).toBe(0)
    expect((await run('schemas', '--folder', folder)).code).toBe(0)
    expect((await check()).code).toBe(0)
    expect(readFileSync(join(folder, 'schema/hubs.schema.json'), 'utf8')).toContain('$schema')
  })
})
