import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { readArea, servedAreas, wantedAreas, type AreaFiles } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import { error, line, rules, type Finding } from '#desk/finding.ts'
import type { DeskResult } from '#desk/result.ts'
import { counted } from '#desk/words.ts'
import { letRest, readBaseline } from './baseline.ts'
import { calendarEndRules, substituteRules, termRules } from './calendar.ts'
import { changeRules } from './changes.ts'
import { contactRules } from './contacts.ts'
import { duplicateRules, twinRules } from './duplicates.ts'
import { pointRules, postcodePointRules, postcodeRules } from './places.ts'
import { readingRules } from './reading.ts'
import { areaRules, codeRules, idRules, referenceRules } from './references.ts'
import { ageRules, sanityRules, staleRules } from './sanity.ts'
import { translationRules, untranslatedRules } from './translations.ts'
import { endRules, hoursRules, publishRules, timetableRules } from './times.ts'

export interface CheckOptions {
  today: LocalDate
  /** Also refuse what may be shown but not published: example times. */
  publish: boolean
}

/** The rules across files; a new rule is a file beside this one and a line here. */
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
    ...translationRules(files),
    ...(publish ? publishRules(files) : []),
  ]
}

/** What is most likely wrong, and what to do about it; a person decides. */
export function warningRules(files: AreaFiles, { today }: CheckOptions): Finding[] {
  return [
    ...twinRules(files),
    ...duplicateRules(files),
    ...hoursRules(files),
    ...endRules(files, today),
    ...postcodePointRules(files),
    ...ageRules(files),
    ...contactRules(files),
    ...readingRules(files),
    ...staleRules(files, today),
    ...changeRules(files, today),
    ...calendarEndRules(files, today),
    ...substituteRules(files, today),
    ...untranslatedRules(files),
  ]
}

/** How much an area publishes. */
export interface AreaCounts {
  places: number
  sessions: number
  exampleTimes: number
  gazetteer: number
}

/** Everything the check has to say of one area, and how much there is of it. */
export function checkArea(
  from: Files,
  summary: AreaSummary,
  options: CheckOptions,
): { findings: Finding[]; counts: AreaCounts } {
  const { files, findings } = readArea(from, summary)
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

/** What `check` is asked: of which area (all unless said), and how strictly. */
export interface CheckRequest extends CheckOptions {
  area?: string | undefined
  /** The file of known warnings that may rest: its name for messages, and the files it is among. */
  baseline?: { file: string; among: Files } | undefined
  /** What is published now: with `publish`, a warning that is there word for word is said apart and refuses nothing. */
  published?: Files | undefined
}

/** What the check found: everything it has to say, how many warnings rest, and how much each area publishes. */
export interface CheckResult {
  findings: Finding[]
  /** Warnings that what is published has already: refused of nobody who changes something else. */
  already: Finding[]
  resting: number
  areas: Record<string, AreaCounts>
}

/** Every file against the schema, the rules across files, and what is most likely wrong, as a report. Throws WrongCall for an area that is not there. */
export function check(files: Files, request: CheckRequest): DeskResult {
  return report(checkFiles(files, request))
}

/** The same, finding by finding. Throws WrongCall for an area that is not there. */
export function checkFiles(
  files: Files,
  { area, baseline, today, publish, published }: CheckRequest,
): CheckResult {
  const kept = baseline ?? { file: '', among: new Map() }
  const { rests, findings: unreadable } = readBaseline(kept.file, kept.among)
  const { served, findings } = servedAreas(files)
  const checked = wantedAreas(served, area).map((it) => {
    const { findings, counts } = checkArea(files, it, { today, publish })
    const { findings: left, resting } = letRest(kept.file, it.id, rests, findings, today)
    const known = publish && published ? warnedIn(published, it.id, today) : noLines
    const isAlready = (one: Finding) => isRefused(one) && known.has(line(one))
    return {
      area: it,
      counts,
      resting,
      findings: left.filter((one) => !isAlready(one)),
      already: left.filter(isAlready),
    }
  })
  const all = [
    ...unreadable,
    ...findings,
    ...twice(served),
    ...checked.flatMap(({ findings }) => findings),
  ]
  return {
    findings: publish ? all.map((it) => asPublished(it, published !== undefined)) : all,
    already: checked.flatMap(({ already }) => already),
    resting: checked.reduce((sum, { resting }) => sum + resting, 0),
    areas: Object.fromEntries(checked.map(({ area, counts }) => [area.id, counts])),
  }
}

const isRefused = ({ rule }: Finding) => rule !== undefined && rules[rule] === 'error'

/**
 * What may be shown with a warning may not be published with it. Beside what is published, a reason of the baseline that has
 * ended is no fault of what is changed now.
 */
const asPublished = (it: Finding, beside: boolean): Finding =>
  it.rule === undefined || (beside && it.rule === 'baseline')
    ? it
    : { ...it, level: rules[it.rule] }

const noLines: ReadonlySet<string> = new Set()

/** The warnings of an area as it is published, a line each; none where it is not published yet. */
function warnedIn(published: Files, area: string, today: LocalDate): ReadonlySet<string> {
  const summary = servedAreas(published).served.find(({ id }) => id === area)
  if (summary === undefined) return noLines
  const { findings } = checkArea(published, summary, { today, publish: false })
  return new Set(findings.filter(isRefused).map(line))
}

const twice = (served: AreaSummary[]): Finding[] =>
  served
    .filter(({ id }, i) => served.findIndex((other) => other.id === id) < i)
    .map(({ id }) =>
      error({
        file: 'areas.json',
        id,
        field: 'id',
        found: `"${id}"`,
        expected: 'an id of its own',
      }),
    )

function report({ findings, already, resting, areas }: CheckResult): DeskResult {
  const errors = findings.filter(({ level }) => level === 'error').length
  const warnings = findings.length - errors
  const totals = Object.entries(areas).map(
    ([id, it]) =>
      `${id}: ${counted(it.places, 'place')}, ${counted(it.sessions, 'session')}, ${it.exampleTimes} with example times, ${counted(it.gazetteer, 'name')} to search from`,
  )
  return {
    code: errors > 0 ? 1 : 0,
    text: [
      ...findings.map(line),
      ...already.map((it) => `published already: ${line(it)}`),
      ...totals,
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}${already.length > 0 ? `, ${already.length} published already` : ''}${resting > 0 ? `, ${resting} resting in the baseline` : ''}`,
    ].join('\n'),
    json: { errors, warnings, resting, findings, already, areas },
  }
}
