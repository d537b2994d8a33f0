import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contents } from '#desk/files.ts'
import { writeFilesTogether } from './writeTogether.ts'

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'together-'))
  folder = join(root, 'data')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.json'), 'old a')
  writeFileSync(join(folder, 'kept.json'), 'kept')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const held = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map((it) => [it.name, readFileSync(join(it.parentPath, it.name), 'utf8')]),
  )
const old = { 'a.json': 'old a', 'kept.json': 'kept' }

// eslint-disable-next-line @typescript-eslint/require-await -- a stream that comes in parts
async function* parts(...all: string[]) {
  yield* all
}

describe('files written together', () => {
  it('are all there, with folders on the way, and nothing else', async () => {
    await writeFilesTogether(
      folder,
      new Map<string, Contents>([
        ['a.json', 'new a'],
        ['deep/b.json', parts('new ', 'b')],
        ['c.bin', new TextEncoder().encode('bytes')],
      ]),
    )
    expect(held()).toEqual({ ...old, 'a.json': 'new a', 'b.json': 'new b', 'c.bin': 'bytes' })
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'c.bin', 'deep', 'kept.json'])
  })

  it('take a file away where they say null', async () => {
    await writeFilesTogether(folder, new Map([['a.json', null]]))
    expect(held()).toEqual({ 'kept.json': 'kept' })
  })

  it('are none where one throws half way', async () => {
    const broken = (async function* () {
      yield* parts('half')
      throw new Error('the feed broke')
    })()
    const files = new Map<string, Contents>([
      ['a.json', 'new a'],
      ['b.json', broken],
    ])
    await expect(writeFilesTogether(folder, files)).rejects.toThrow('the feed broke')
    expect(held()).toEqual(old)
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'kept.json'])
  })

  it('are none where one cannot be put in its place', async () => {
    mkdirSync(join(folder, 'b.json'))
    writeFileSync(join(folder, 'file'), '')
    const files = new Map([
      ['a.json', 'new a'],
      ['file/below.json', 'no folder of this name can be made'],
    ])
    await expect(writeFilesTogether(folder, files)).rejects.toThrow()
    expect(held()).toEqual({ ...old, file: '' })
  })

  it('leave no new folder behind where they fail', async () => {
    const target = join(root, 'new/deep')
    const broken = (function* (): Generator<string> {
      throw new Error('broken')
    })()
    await expect(writeFilesTogether(target, new Map([['a', broken]]))).rejects.toThrow('broken')
    expect(existsSync(join(root, 'new'))).toBe(false)
  })

  it.each(['../a.json', '/etc/a.json', '.', 'x/../../a.json'])('are never at %s', async (path) => {
    await expect(writeFilesTogether(folder, new Map([[path, '']]))).rejects.toThrow(RangeError)
  })

  it('are none after Ctrl-C, which leaves the old ones whole', async () => {
    const script = `
      import { writeFilesTogether } from ${JSON.stringify(join(process.cwd(), 'scripts/desk/writeTogether.ts'))}
      async function* slow() {
        yield 'half of it'
        console.log('half')
        await new Promise((done) => setTimeout(done, 60_000))
      }
      await writeFilesTogether(process.argv[1], new Map([['a.json', slow()]]))
    `
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await once(child.stdout, 'data')
    expect(readdirSync(folder).some((name) => name.startsWith('.writing-'))).toBe(true)
    child.kill('SIGINT')
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(130)
    expect(held()).toEqual(old)
  })
})
