import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wallClock } from '../../src/data/clock.ts'
import { areasFrom, type PublishedArea } from '../../src/publish/publishedArea.ts'
import type { Command } from '../desk/command.ts'
import { dataFiles } from '../desk/folder.ts'
import { finishWriting } from '../desk/writeTogether.ts'
import { loadLate } from './loadLate.ts'

/**
 * The areas published in a folder, for a build: checked first, as `npm run data -- check` does on that day. Throws all that
 * it has to say, file by file, where anything is wrong, so that a build never writes what the app would refuse.
 */
export async function checkedPublished(folder: string, moment: Date): Promise<PublishedArea[]> {
  const { checkCommand } = await loadLate<typeof import('../desk/checks.ts')>('../desk/checks.ts')
  await checkData(checkCommand, folder, moment)
  return readPublished(folder)
}

/** Checks the areas published in a folder, or one of them, with the desk's command; throws as above. */
export async function checkData(
  checkCommand: Command,
  folder: string,
  moment: Date,
  area?: string,
): Promise<void> {
  finish(folder)
  const today = wallClock('Europe/London', moment.getTime()).date
  const files = () => dataFiles(folder, area)
  const words = area === undefined ? [] : [area]
  const { code, text } = await checkCommand.run({ options: {}, words, folder, files, today })
  if (code !== 0) throw new WrongData(text)
}

/** Where it was thrown says nothing to whoever keeps the data. */
class WrongData extends Error {
  constructor(findings: string) {
    super(`The data is wrong, so nothing was built:\n${findings}`)
    this.stack = this.message
  }
}

/** Finishes or clears what a killed call of the desk left in a folder. */
function finish(folder: string): void {
  for (const said of finishWriting(folder)) console.warn(said)
}

/**
 * The areas published in a folder, taken as they are: see checkedPublished. Throws for a file that an area should have
 * and has not, with its name.
 */
export function readPublished(folder: string): PublishedArea[] {
  finish(folder)
  return areasFrom((file) => readJson(folder, file))
}

/** The warnings that may wait (data/baseline.json), as JSON for the desk: none where there is no such file. */
export function readRests(file = 'data/baseline.json'): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '[]\n'
}

function readJson(folder: string, name: string): unknown {
  const path = join(folder, name)
  if (!existsSync(path)) throw new Error(`${path}: found nothing, expected a file`)
  return JSON.parse(readFileSync(path, 'utf8'))
}
