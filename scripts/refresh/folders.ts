import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** The files below a folder, by their names below it; none where there is no folder. */
function filesBelow(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Set(names.filter((name) => statSync(join(folder, name)).isFile()))
}

/** Whether a file is not what its copy is. One whose copy is younger is not read: streets are large. */
function isOther(file: string, copy: string): boolean {
  const [from, to] = [statSync(file), statSync(copy)]
  if (from.size !== to.size) return true
  return from.ctimeMs >= to.ctimeMs && !readFileSync(file).equals(readFileSync(copy))
}

/** What would make one folder a copy of another: files to copy, and those to delete. */
export function differences(folder: string, copy: string): { changed: string[]; gone: string[] } {
  const [here, there] = [filesBelow(folder), filesBelow(copy)]
  return {
    changed: [...here].filter(
      (name) => !there.has(name) || isOther(join(folder, name), join(copy, name)),
    ),
    gone: [...there].filter((name) => !here.has(name)),
  }
}

/** Makes one folder a copy of another, file by file: each is the old one or the new one, whenever this is killed. */
export function makeCopy(folder: string, copy: string): void {
  const { changed, gone } = differences(folder, copy)
  for (const name of changed) {
    const to = join(copy, name)
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(join(folder, name), `${to}.new`)
    renameSync(`${to}.new`, to)
  }
  deleteFiles(copy, gone)
}

/** Deletes files below a folder, and the folders that are empty then. */
export function deleteFiles(folder: string, names: readonly string[]): void {
  for (const name of names) {
    rmSync(join(folder, name), { force: true })
    for (let above = dirname(name); above !== '.'; above = dirname(above)) {
      const path = join(folder, above)
      if (!existsSync(path)) continue
      if (readdirSync(path).length > 0) break
      rmdirSync(path)
    }
  }
}
