import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { Finding } from '#desk/finding.ts'
import { ageRules } from './rules/agesLikeYears.ts'
import { areaRules } from './rules/area.ts'
import { codeRules } from './rules/codes.ts'
import { contactRules } from './rules/contacts.ts'
import { duplicateRules } from './rules/duplicates.ts'
import { hoursRules } from './rules/hours.ts'
import { idRules } from './rules/ids.ts'
import { pointRules } from './rules/points.ts'
import { postcodePointRules } from './rules/postcodePoint.ts'
import { postcodeRules } from './rules/postcodes.ts'
import { readingRules } from './rules/reading.ts'
import { referenceRules } from './rules/references.ts'
import { sanityRules } from './rules/sanity.ts'
import { staleRules } from './rules/stale.ts'
import { termRules } from './rules/terms.ts'
import { publishRules, timetableRules } from './rules/timetable.ts'
import { twinRules } from './rules/twins.ts'
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

/** What is most likely wrong, and what to do about it; a person decides. */
export function warningRules(files: AreaFiles, { today }: CheckOptions): Finding[] {
  return [
    ...twinRules(files),
    ...duplicateRules(files),
    ...hoursRules(files),
    ...postcodePointRules(files),
    ...ageRules(files),
    ...contactRules(files),
    ...readingRules(files),
    ...staleRules(files, today),
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
  return {
    findings: [...findings, ...crossRules(files, options), ...warningRules(files, options)],
    counts,
  }
}
