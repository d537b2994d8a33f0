import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPublished } from '../build/published.ts'
import { publishedDay as today } from '#testing/desk/published.ts'
import { desk } from './desk.ts'
import { assertUnchanged } from './living.ts'
import { finishWriting, writeFilesTogether } from './writeTogether.ts'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'together-'))
  folder = join(root, 'data')
  fill(folder)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function fill(at: string) {
  mkdirSync(at)
  for (const name of ['a', 'b', 'c', 'kept']) writeFileSync(join(at, `${name}.json`), `old ${name}`)
}

const held = (at = folder) =>
  Object.fromEntries(
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile() && !/\.writ(?:ing|ten)-/.test(it.parentPath))
      .map((it) => [it.name, readFileSync(join(it.parentPath, it.name), 'utf8')]),
  )
const old = { 'a.json': 'old a', 'b.json': 'old b', 'c.json': 'old c', 'kept.json': 'old kept' }
const fresh = { 'a.json': 'new a', 'b.json': 'new b', 'd.json': 'new d', 'kept.json': 'old kept' }
const changes = new Map([
  ['a.json', 'new a'],
  ['b.json', 'new b'],
  ['c.json', null],
  ['deep/d.json', 'new d'],
])

describe('files written together', () => {
  it('are all there, with folders on the way, and nothing else', () => {
    writeFilesTogether(folder, changes)
    expect(held()).toEqual(fresh)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'deep', 'kept.json'])
    expect(finishWriting(folder)).toEqual([])
  })

  it('are none where one cannot be put in its place', () => {
    mkdirSync(join(folder, 'e.json'))
    writeFileSync(join(folder, 'e.json/in-the-way'), '')
    expect(() => writeFilesTogether(folder, new Map([...changes, ['e.json', 'x']]))).toThrow()
    expect(held()).toEqual({ ...old, 'in-the-way': '' })
    expect(readdirSync(folder).some((name) => name.startsWith('.'))).toBe(false)
  })

  it('leave no new folder behind where they fail', () => {
    writeFileSync(join(root, 'file'), '')
    expect(() => writeFilesTogether(join(root, 'file/deep'), changes)).toThrow()
    const long = `${'x'.repeat(300)}.json`
    expect(() => writeFilesTogether(join(root, 'new/deep'), new Map([[long, 'x']]))).toThrow()
    expect(existsSync(join(root, 'new'))).toBe(false)
  })

  it.each(['../a.json', '/etc/a.json', '.', 'x/../../a.json'])('are never at %s', (path) => {
    expect(() => writeFilesTogether(folder, new Map([[path, '']]))).toThrow(RangeError)
  })
})

/** Writes the changes in another process, which is killed at a rename: just before it, or just after. */
async function killedAt(at: string, rename: number, after: boolean): Promise<void> {
  const script = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const rename = fs.renameSync
    let left = ${rename}
    fs.renameSync = (...args) => {
      left -= 1
      if (left === 0 && ${!after}) process.kill(process.pid, 'SIGKILL')
      rename(...args)
      if (left === 0) process.kill(process.pid, 'SIGKILL')
    }
    syncBuiltinESMExports()
    const { writeFilesTogether } = await import(${JSON.stringify(join(process.cwd(), 'scripts/desk/writeTogether.ts'))})
    writeFilesTogether(${JSON.stringify(at)}, new Map(${JSON.stringify([...changes])}))
  `
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  await once(child, 'exit')
}

// Three new files and their list are renamed as they are written whole, then the three into their places, then their folder.
const renames = [1, 2, 3, 4, 5, 6, 7, 8]
it.each(renames.flatMap((rename) => [false, true].map((after) => [rename, after] as const)))(
  'a kill at rename %i (after it: %s) leaves every file whole, and the next call finishes or clears',
  async (rename, after) => {
    await killedAt(folder, rename, after)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toHaveLength(1)
    const whole = held()
    for (const name of ['a.json', 'b.json'] as const)
      expect([old[name], fresh[name]]).toContain(whole[name])
    expect(whole['kept.json']).toBe('old kept')

    const isDecided = rename > 4 || (rename === 4 && after)
    const said = isDecided ? 'is finished' : 'nothing was changed'
    const isOver = rename === 8 && after
    expect(finishWriting(folder)).toEqual([
      expect.stringContaining(isOver ? 'all was written' : said),
    ])
    expect(held()).toEqual(isDecided ? fresh : old)
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  },
)

it('that are all in place are said to be, at whatever step of the removal a call was stopped', () => {
  for (const name of ['.written-x', '.written-y/new'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, '.written-y/files.json'), '{"write":[],"remove":["a.json"]}')
  expect(finishWriting(folder)).toEqual(
    ['x', 'y'].map(() => expect.stringContaining('all was written') as string),
  )
  expect(held()).toEqual(old)
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
})

describe('a folder that another call is writing', () => {
  /** Another process that has begun to write, and takes its folder away after so long. */
  async function writer(forMs: number) {
    const script = `
      const fs = require('node:fs')
      const at = fs.mkdtempSync(${JSON.stringify(join(folder, '.writing-'))} + process.pid + '-')
      fs.mkdirSync(at + '/new')
      console.log('begun')
      setTimeout(() => fs.rmSync(at, { recursive: true }), ${forMs})
    `
    const child = spawn(process.execPath, ['-e', script])
    await once(child.stdout, 'data')
    return child
  }
  const begun = () => readdirSync(folder).filter((name) => name.startsWith('.'))

  it('is waited for, and then there is nothing to say', async () => {
    const child = await writer(300)
    expect(finishWriting(folder)).toEqual([])
    writeFilesTogether(folder, changes)
    expect(held()).toEqual(fresh)
    child.kill()
  })

  it('is left alone where that goes on, in one sentence', async () => {
    const child = await writer(60_000)
    const inUse = new RegExp(`^Another call is writing .* \\(process ${child.pid}\\)`)
    expect(() => finishWriting(folder, 100)).toThrow(inUse)
    const [name = ''] = begun()
    const { code, out, err } = await desk(['check', '--folder', folder], today)
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(inUse)])
    expect(begun()).toEqual([name])
    // Nobody writes for so long: the number is another process's by now.
    utimesSync(join(folder, name), 0, 0)
    expect(finishWriting(folder, 100)).toEqual([expect.stringContaining('nothing was changed')])
    child.kill()
  }, 20_000)

  it('is not written over with what was read before', () => {
    const was = new Map(Object.entries(old))
    writeFilesTogether(folder, new Map([['a.json', 'theirs']]))
    expect(() => assertUnchanged(folder, was, changes)).toThrow(/a\.json meanwhile/)
    expect(() => assertUnchanged(folder, was, new Map([['b.json', 'ours']]))).not.toThrow()
  })

  it('is finished at once where that call has been killed', async () => {
    const child = await writer(60_000)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(finishWriting(folder, 100)).toEqual([expect.stringContaining('nothing was changed')])
  })
})

it('are finished or cleared before a build copies the folder', () => {
  const left = join(folder, '.writing-x')
  mkdirSync(join(left, 'new'), { recursive: true })
  writeFileSync(join(left, 'new/a.json'), 'new a')
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  writeFileSync(join(folder, 'areas.json'), '{"areas":[]}')
  readPublished(folder)
  expect(existsSync(left)).toBe(false)
  expect(held()).toMatchObject(old)
})
