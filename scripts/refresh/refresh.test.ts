import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { countryProject, publishArea } from '../bench/inventedCountry.ts'
import { buildMoment } from '../build/deployment.ts'
import { refresh } from './refresh.ts'

// What is held here is that no build is needed, so that two are made.
const whole = 240_000
const sessions = 11
const site = 'https://families.example'
const epoch = '1795510800'
const moment = buildMoment(epoch)
let folder = ''

function run(...command: string[]): string {
  // A test runs this, and is not what is built.
  const env = { ...process.env, SITE: site, SOURCE_DATE_EPOCH: epoch, NODE_ENV: undefined }
  const { status, stdout, stderr } = spawnSync('node', command, {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stdout + stderr)
  return stdout
}

const build = (to: string) =>
  run(
    join('node_modules/vite/bin/vite.js'),
    'build',
    '--logLevel',
    'error',
    '--outDir',
    to,
    '--emptyOutDir',
  )
const refreshed = () => run('node_modules/tsx/dist/cli.mjs', 'scripts/refresh/main.ts')

/** What is in each file that was built. */
function built(to: string): Record<string, string> {
  const names = readdirSync(join(folder, to), { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, to, name)).isFile())
  const hash = (name: string) => createHash('sha256').update(readFileSync(join(folder, to, name)))
  return Object.fromEntries(files.map((name) => [name, hash(name).digest('hex')]))
}

beforeAll(() => {
  folder = countryProject(2, sessions)
  build('dist')
}, whole)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(
  'makes of areas whose data changed, to the byte, what a whole build makes',
  () => {
    const before = built('dist')
    // The first is shown on the front too; the second has a group and a place less.
    publishArea(folder, 0, sessions + 1)
    publishArea(folder, 1, sessions, 1)
    expect(refreshed()).toMatch(/area-1: \d+ files written\narea-2: \d+ files written/)
    const after = built('dist')
    build('clean')
    expect(after).toEqual(built('clean'))
    expect(after['index.html']).not.toBe(before['index.html'])
    expect(before).toHaveProperty(['area-2/sessions/session-0/index.html'])
    expect(after).not.toHaveProperty(['area-2/sessions/session-0/index.html'])
    expect(refreshed()).toMatch('No data has changed')
  },
  whole,
)

it('refuses wrong data, and leaves what is built as it is', () => {
  const before = built('dist')
  appendFileSync(join(folder, 'public/data/area-1/sessions.json'), ']')
  expect(refreshed).toThrow(/area-1.sessions.json/)
  expect(built('dist')).toEqual(before)
  publishArea(folder, 0, sessions + 1)
})

it('takes what may rest along, where no data has changed', async () => {
  vi.stubEnv('SITE', site)
  const rests = '[{"area":"area-1"}]\n'
  mkdirSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'data/baseline.json'), rests)
  expect(await refresh(folder, moment)).toEqual({ is: 'areas', areas: [] })
  expect(readFileSync(join(folder, 'dist/desk/baseline.json'), 'utf8')).toBe(rests)
})

it('leaves to a build what is more than data: another day, and another app', async () => {
  vi.stubEnv('SITE', site)
  const asks = async (at: Date) => {
    const done = await refresh(folder, at)
    return done.is === 'build' ? done.why : 'no build'
  }
  expect(await asks(moment)).toBe('no build')
  expect(await asks(new Date(moment.getTime() + 24 * 60 * 60_000))).toBe('It is another day')
  appendFileSync(join(folder, 'src/main.tsx'), '\n')
  expect(await asks(moment)).toMatch(/^The app, its settings/)
  vi.stubEnv('SITE', undefined)
  expect(await asks(moment)).toMatch(/^The app, its settings/)
})
