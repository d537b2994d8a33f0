import type { AreaSummary } from '~/domain/area.ts'
import type { LocalDate } from '~/domain/calendar.ts'
import type { Finding } from '../finding.ts'
import { areaRules } from '../rules/area.ts'
import { codeRules } from '../rules/codes.ts'
import { idRules } from '../rules/ids.ts'
import { pointRules } from '../rules/points.ts'
import { postcodeRules } from '../rules/postcodes.ts'
import { referenceRules } from '../rules/references.ts'
import { sanityRules } from '../rules/sanity.ts'
import { termRules } from '../rules/terms.ts'
import { publishRules, timetableRules } from '../rules/timetable.ts'
import type { AreaFiles } from './areaFiles.ts'
import { readArea, type Reader } from './readArea.ts'

export interface CheckOptions {
  today: LocalDate
  /** Also refuse what may be shown but not published: example times. */
  publish: boolean
}

/** The rules across files; a new rule is a file in rules/ and a line here. */
export function crossRules(files: AreaFiles, { today, publish }: CheckOptions): Finding[] {
  return [
    ...areaRules(files),
    ...idRules(files),
    ...codeRules(files),
    ...referenceRules(files),
    ...pointRules(files),
    ...postcodeRules(files),
    ...sanityRules(files, today),
    ...termRules(files),
    ...timetableRules(files),
    ...(publish ? publishRules(files) : []),
  ]
}

/** How much an area publishes. */
export interface Counts {
  places: number
  sessions: number
  exampleTimes: number
  gazetteer: number
}

/** Everything the check has to say of one area, and how much there is of it. */
export function checkArea(
  read: Reader,
  summary: AreaSummary,
  options: CheckOptions,
): { findings: Finding[]; counts: Counts } {
  const { files, findings } = readArea(read, summary)
  const counts = {
    places: files.places.length,
    sessions: files.sessions.length,
    exampleTimes: files.exampleTimes.length,
    gazetteer: files.gazetteer.length,
  }
  return { findings: [...findings, ...crossRules(files, options)], counts }
}
