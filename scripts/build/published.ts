import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Area, AreaSummary } from '../../src/domain/catalogue/area.ts'
import type { Calendar } from '../../src/domain/time/schoolCalendar.ts'
import type { PublishedFiles } from '../../src/domain/catalogue/catalogue.ts'
import type { Place } from '../../src/domain/catalogue/place.ts'
import { dataFiles } from '../desk/folder.ts'
import { finishWriting } from '../desk/writeTogether.ts'
import type { GazetteerRow } from '#desk/area.ts'
import type { ExampleTimes, Session } from '../../src/domain/catalogue/session.ts'
import {
  filesOf,
  pathOf,
  placeFiles,
  publishedFiles,
  type FileName,
} from '../../src/data/published.ts'
import { wallClock } from '../../src/data/clock.ts'
import { loadLate } from './feedsAndDownloads.ts'

/** What the build needs to know of one area: enough to write a page and a calendar feed for everything in it. */
export interface PublishedArea extends PublishedFiles {
  gazetteer: GazetteerRow[]
  /** The files the first view waits for, below the site's base, such as `data/norfolk/hubs.json`. */
  firstView: string[]
}

/**
 * The areas published in a folder, for a build: checked first, as `npm run data -- check` does on that day. Throws all that
 * it has to say, file by file, where anything is wrong, so that a build never writes what the app would refuse.
 */
export async function checkedPublished(folder: string, moment: Date): Promise<PublishedArea[]> {
  finish(folder)
  const today = wallClock('Europe/London', moment.getTime()).date
  const { checkCommand } = await loadLate<typeof import('../desk/checks.ts')>('../desk/checks.ts')
  const files = () => dataFiles(folder)
  const { code, text } = await checkCommand.run({ options: {}, words: [], folder, files, today })
  if (code !== 0) throw new WrongData(text)
  return readPublished(folder)
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
  const { areas } = readJson(folder, 'areas.json') as { areas: AreaSummary[] }
  return areas.map(({ id }) => readArea(folder, id))
}

function readArea(folder: string, id: string): PublishedArea {
  const read = <T>(name: FileName) => readJson(folder, pathOf(name, id)) as T
  const area = read<Area>('area.json')
  const names = filesOf(area)
  return {
    area,
    places: placeFiles.flatMap((name) => read<Place[]>(name)),
    sessions: read<Session[]>('sessions.json'),
    exampleTimes: names.includes('example-times.json')
      ? read<ExampleTimes[]>('example-times.json')
      : [],
    calendar: read<Calendar>('calendar.json'),
    gazetteer: read<GazetteerRow[]>('gazetteer.json'),
    firstView: names
      .filter((name) => publishedFiles[name].firstView)
      .map((name) => `data/${pathOf(name, id)}`),
  }
}

function readJson(folder: string, name: string): unknown {
  const path = join(folder, name)
  if (!existsSync(path)) throw new Error(`${path}: found nothing, expected a file`)
  return JSON.parse(readFileSync(path, 'utf8'))
}
