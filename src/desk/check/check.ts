import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { Finding } from '#desk/finding.ts'
import { type AreaFiles, readArea, type Reader } from '#desk/area.ts'
import { ageRules, sanityRules, staleRules } from './sanity.ts'
import { areaRules, codeRules, idRules, referenceRules } from './references.ts'
import { contactRules } from './contacts.ts'
import { duplicateRules, twinRules } from './duplicates.ts'
import { hoursRules, publishRules, timetableRules } from './times.ts'
import { pointRules, postcodePointRules, postcodeRules } from './places.ts'
import { readingRules } from './reading.ts'
import { termRules } from './calendar.ts'

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
