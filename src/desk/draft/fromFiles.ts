import { filesOf as namesOf, pathOf } from '#data/published.ts'
import { readJson, type Files } from '#desk/files.ts'
import { baselineFile } from './publish.ts'

/** The files of an area by their names below the data folder: those it always has, and example times. */
const known = (area: string) => namesOf({ timetable: 'example' }).map((name) => pathOf(name, area))

/** What was found among files that somebody chose, or dropped. */
export interface ChosenFiles {
  /** Files of the area by their names below the data folder. */
  data: Map<string, string | Uint8Array>
  /** Spreadsheets by their own names. */
  sheets: Map<string, string | Uint8Array>
  /** What is neither, and what is of another area. */
  passed: string[]
}

/**
 * Sorts files by what they are: `path` is as the browser tells it, from `hubs.json` to `site/data/norfolk/hubs.json`. A
 * file in the folder of another area is passed over, and so is what is no JSON; base maps, schemas and hidden files are
 * not even named.
 */
export function chosenFor(area: string, files: Files, others: readonly string[]): ChosenFiles {
  const found: ChosenFiles = { data: new Map(), sheets: new Map(), passed: [] }
  for (const [path, held] of files) {
    const steps = path.split('/')
    const name = steps.at(-1) ?? path
    if (name.startsWith('.') || /(?:^|\/)(?:basemap|schema|streets)\//.test(path)) continue
    const file = dataFile(area, steps)
    const isElsewhere = others.some((other) => other !== area && steps.includes(other))
    if (/\.(?:csv|xlsx?|ods|tsv|txt)$/i.test(name) && !isElsewhere) found.sheets.set(name, held)
    else if (file === null || isElsewhere || readJson(files, path).is !== 'json')
      found.passed.push(path)
    else found.data.set(file, held)
  }
  return found
}

function dataFile(area: string, steps: readonly string[]): string | null {
  const name = steps.at(-1) ?? ''
  if (name === 'areas.json' || name === baselineFile) return name
  if (steps.at(-2) === 'postcodes' || /^[A-Z]{1,2}\d[A-Z\d]?\.json$/.test(name))
    return name.endsWith('.json') ? `${area}/postcodes/${name}` : null
  if (steps.at(-2) === 'translations') return `${area}/translations/${name}`
  const file = `${area}/${name}`
  return known(area).includes(file) ? file : null
}
