import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import type { Files } from '#desk/files.ts'

/**
 * The JSON files of a data folder, or of one area's: without the schemas and the base maps, which no command reads. With `area`,
 * those of one of its areas, beside those of none.
 */
export function dataFiles(folder: string, area?: string): Files {
  if (!existsSync(folder)) return new Map()
  const below = area === undefined ? [] : readdirSync(join(folder, area), everything)
  const names = [
    ...readdirSync(folder, area === undefined ? everything : 'utf8'),
    ...below.map((it) => `${area}/${it}`),
  ].map((it) => it.replaceAll(sep, '/'))
  const isData = (name: string) =>
    name.endsWith('.json') && !/^(?:\.|schema\/)|\/\.|(?:^|\/)basemap\//.test(name)
  return new Map(names.filter(isData).map((it) => [it, readFileSync(join(folder, it), 'utf8')]))
}

const everything = { recursive: true, encoding: 'utf8' } as const

/** The files that lie in a folder itself, as bytes; hidden ones are none of ours. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.flatMap((it) => (it.isFile() && !it.name.startsWith('.') ? it.name : []))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}

/** One file as text, or the JSON files that lie in a folder. */
export function jsonIn(path: string): Files {
  if (!isFolder(path)) return new Map([[basename(path), readFileSync(path, 'utf8')]])
  const names = readdirSync(path).filter((name) => name.endsWith('.json'))
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]))
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
