import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtFile, builtIn, restsFile, writerFile, type Built } from '../../src/data/built.ts'
import type { Area } from '../../src/domain/catalogue/area.ts'
import type { Website } from '../../src/publish/website.ts'
import { areaIds, builtOf, dataFolder, madeOf } from '../build/madeOf.ts'
import { checkData, readRests } from '../build/published.ts'
import { writeFiles } from '../build/keptFiles.ts'
import { checkCommand } from '../desk/checks.ts'
import { deleteFiles, differences, makeCopy } from './folders.ts'

/** What was done: all must be built, and why; or these areas were written anew, with so many files. */
export type Refreshed =
  { is: 'build'; why: string } | { is: 'areas'; areas: { id: string; files: number }[] }

/**
 * Makes what was built of a project, in `dist`, what a build would make of the data as it is now, where nothing else has changed since: the
 * pages, feeds and downloads of the areas whose data changed, and what is of all areas. The build's own script writes them, as at
 * the desk. Data comes last, so that one that is killed begins again. Throws what the check says where the data is wrong.
 */
export async function refresh(root: string, moment: Date): Promise<Refreshed> {
  const [folder, published] = [join(root, 'dist'), join(root, dataFolder)]
  const [now, then] = [madeOf(root, moment), builtOf(folder)]
  if (then === null) return { is: 'build', why: 'There is no whole build in dist' }
  if (then.app !== now.app)
    return { is: 'build', why: 'The app, its settings or the list of areas has changed' }
  if (then.moment !== now.moment) return { is: 'build', why: 'It is another day' }
  const built = builtIn(readJson(join(folder, builtFile)))
  if (built === null) return { is: 'build', why: `dist/${builtFile} cannot be read` }

  const [data, copy] = [
    (id: string) => join(published, id),
    (id: string) => join(folder, 'data', id),
  ]
  const changed = areaIds(published).filter((id) => {
    const { changed, gone } = differences(data(id), copy(id))
    return changed.length + gone.length > 0
  })
  for (const id of changed) await checkData(checkCommand, published, moment, id)
  // It is in the policy of every page where the map comes from.
  const moved = changed.find((id) => mapOf(data(id)) !== mapOf(copy(id)))
  if (moved !== undefined) return { is: 'build', why: `${moved} has another map` }

  // They are about the data and no part of it: they may have changed alone.
  writeFiles(folder, [[restsFile, readRests(join(root, 'data/baseline.json'))]])
  if (changed.length === 0) return { is: 'areas', areas: [] }
  const write = await writerOf(folder, published, built, moment)
  const areas = changed.map((id) => {
    const { files, gone } = write(id)
    writeFiles(folder, files)
    deleteFiles(folder, gone)
    return { id, files: files.size }
  })
  for (const id of changed) makeCopy(data(id), copy(id))
  return { is: 'areas', areas }
}

const readJson = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

function mapOf(folder: string): string | undefined {
  const area = readJson(join(folder, 'area.json')) as Area | null
  return JSON.stringify(area?.basemap)
}

type Writer = typeof import('../../src/publish/writer.ts')

/** What writes the files of one area for the website in a folder, by its own script. */
async function writerOf(
  folder: string,
  published: string,
  built: Built,
  moment: Date,
): Promise<(id: string) => Website> {
  const address = pathToFileURL(resolve(folder, writerFile))
  // Another build has another script under the same name.
  address.search = built.writer.replace(/^[^?]*/, '')
  const { writeWebsite } = (await import(address.href)) as Writer
  const [after, before] = [new FolderFiles(published), new FolderFiles(join(folder, 'data'))]
  return (area) => {
    const steps = writeWebsite({ area, after, before, built, moment })
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
    }
  }
}

/** The files of a folder as texts, each read when it is asked for. */
class FolderFiles extends Map<string, string> {
  private readonly folder: string

  constructor(folder: string) {
    super()
    this.folder = folder
  }

  override get(name: string): string | undefined {
    const file = join(this.folder, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
}
