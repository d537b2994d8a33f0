import { addDays, type LocalDate } from '#domain/time/localDate.ts'
import { openArea, servedAreas, type RawArea } from '#desk/area.ts'
import { checkFiles, type CheckResult } from '#desk/check/check.ts'
import { readBaseline, restsStanding, type Rest } from '#desk/check/baseline.ts'
import { changesBetween } from '#desk/diff/diff.ts'
import { thingsIn, type ChangedThing, type FamilyChange } from '#desk/diff/things.ts'
import { published, readJson, type Files } from '#desk/files.ts'
import { error, type Finding, type RuleName } from '#desk/finding.ts'
import { muchGone, type Removal } from '#desk/removals.ts'
import { removalsBetween, seenLists, seenOf, type SeenList } from '#desk/seen.ts'
import { desk } from '#words/en/desk.ts'
import { filesOf, type Draft, type RecordChange } from './draft.ts'

/** The known warnings that may rest: kept in a draft beside the data, and no part of what is published. */
export const baselineFile = 'baseline.json'

/**
 * What the check has to say of a draft; `publish` = of what is to be published, beside what is published now. The same words and
 * counts as the command line's.
 */
export function checkDraft(
  draft: Draft,
  { today, publish }: { today: LocalDate; publish: boolean },
): CheckResult {
  const files = filesOf(draft)
  const baseline = { file: baselineFile, among: withStanding(draft, today) }
  const published = draft.opened
  return checkFiles(files, { area: draft.area, baseline, today, publish, published })
}

/** The draft's files with the reasons that still stand: what was put right, or has waited long enough, is no part of them. */
function withStanding(draft: Draft, today: LocalDate): ReadonlyMap<string, string> {
  const { area } = draft
  const files = filesOf(draft)
  const { rests } = readBaseline(baselineFile, files)
  if (rests.length === 0) return files
  const { findings } = checkFiles(files, { area, today, publish: false })
  const standing = published(restsStanding(rests, area, findings, today))
  return new Map([...files, [baselineFile, standing]])
}

/** What is refused of what the check of a draft found: errors, and warnings that the draft has and what is published has not. */
export const refusedIn = ({ findings }: CheckResult): Finding[] =>
  findings
    .filter(({ level }) => level === 'error')
    .map((it) => (it.rule === undefined ? it : { ...it, level: 'warning' }))

/** How long a warning of what is published already rests once something else was changed, in days. */
const aWhile = 28

/**
 * The reasons that go with a publication, so that `check --publish` of it refuses nothing: those of the draft that still stand,
 * and one for each kind of warning that was published already. Null where there never was any.
 */
function baselineOf(draft: Draft, today: LocalDate): string | null {
  const { already } = checkDraft(draft, { today, publish: true })
  const { rests, findings } = readBaseline(baselineFile, withStanding(draft, today))
  if (findings.length > 0) return filesOf(draft).get(baselineFile) ?? null
  const kinds = [...new Set(already.flatMap(({ rule }) => rule ?? []))]
  const fresh = kinds.map((rule): Rest => {
    const until = addDays(today, aWhile)
    const ids = idsWith(already, rule)
    return { area: draft.area, rule, ids, reason: desk.publish.alreadyReason, until }
  })
  const all = [...rests, ...fresh]
  return all.length === 0 && !filesOf(draft).has(baselineFile) ? null : published(all)
}

/** A whole file of a draft as it was and as it is to be. */
function wholeChange(files: Files, file: string, after: unknown): RecordChange {
  const read = readJson(files, file)
  return { file, id: null, before: read.is === 'json' ? read.value : undefined, after }
}

/** The last day on which a warning rests unless somebody says otherwise: half a year on, when it is looked at again. */
export const restsUntil = (today: LocalDate): LocalDate => addDays(today, 182)

/** Lets the warnings of a rule rest until a day, with the reason: a file that `check --baseline` reads. */
export function letRestIn(
  draft: Draft,
  { rule, ids, reason, until }: Omit<Rest, 'area'>,
): RecordChange {
  const read = readJson(filesOf(draft), baselineFile)
  const known = read.is === 'json' && Array.isArray(read.value) ? (read.value as Rest[]) : []
  const fresh: Rest = { area: draft.area, rule, ids, reason, until }
  return wholeChange(filesOf(draft), baselineFile, [...known, fresh])
}

/** The ids of the records that a rule warns of, each once. */
export const idsWith = (findings: readonly Finding[], rule: RuleName): string[] => [
  ...new Set(findings.filter((it) => it.rule === rule).map(({ id }) => id)),
]

/** What families will see change, or why that cannot be said. */
export type FamilyChanges =
  | {
      is: 'changes'
      things: ChangedThing[]
      /** A line of each list of which much would go. */
      much: string[]
    }
  | { is: 'bad'; findings: Finding[] }

/** What families will see change between what is published and a draft, and of which lists much would go, as an import asks. */
export function seenByFamilies(draft: Draft, today: LocalDate): FamilyChanges {
  const [before, after] = [draft.opened, filesOf(draft)].map((files) => {
    const { served, findings } = servedAreas(files)
    const summary = served.find(({ id }) => id === draft.area)
    return summary
      ? openArea(files, summary)
      : { is: 'bad' as const, findings: [...findings, noArea(draft)] }
  })
  if (after?.is !== 'good') return { is: 'bad', findings: after?.findings ?? [] }
  // An area that nobody has published yet is new to families as a whole.
  if (!draft.opened.has(`${draft.area}/area.json`)) {
    const { area } = after.raw
    const whole: FamilyChange = {
      ...{ kind: 'added', list: 'area', id: area.id, what: area.name },
      says: 'an area that is new',
    }
    const changes = changesBetween(nothingOf(after.raw), after.raw, today)
    return { is: 'changes', things: thingsIn([whole, ...changes]), much: [] }
  }
  if (before?.is !== 'good') return { is: 'bad', findings: before?.findings ?? [] }
  const changes = changesBetween(before.raw, after.raw, today)
  const much = muchGone(removalsOf(before.raw, after.raw, today))
  return { is: 'changes', things: thingsIn(changes), much }
}

/** An area in which nothing is listed. */
const nothingOf = (it: RawArea): RawArea => ({
  area: { ...it.area, serviceTypes: [], features: [], advice: [] },
  calendar: { ...it.calendar, terms: [], bankHolidays: [] },
  places: { hub: [], library: [], venue: [], 'former-centre': [] },
  sessions: [],
  gazetteer: [],
})

/**
 * What families would see no more, list by list, in the names that people know; made-up times give way to a timetable that
 * says that it is real.
 */
function removalsOf(before: RawArea, after: RawArea, today: LocalDate): Removal[] {
  const withExamples = after.area.timetable === 'example'
  const names = namesIn(before)
  return removalsBetween(
    seenOf(before, { today, withExamples }),
    seenOf(after, { today, withExamples }),
  ).map(({ what, had, gone }) => ({
    what: listNamed(what),
    had,
    gone: gone.map((id) => names.get(id) ?? id),
  }))
}

/** A list as the desk calls it, by what an import does. */
function listNamed(what: string): string {
  const list = (Object.keys(seenLists) as SeenList[]).find((it) => seenLists[it] === what)
  return list === undefined ? what : desk.lists[list][1]
}

/** What the records of an area are called, by their ids. */
function namesIn({ area, places, sessions }: RawArea): ReadonlyMap<string, string> {
  const named = [...Object.values(places).flat(), ...area.serviceTypes, ...area.features]
  const names = new Map(named.map(({ id, name }) => [id, name]))
  for (const { id, title } of area.advice) names.set(id, title)
  for (const { id, title, placeId } of sessions)
    names.set(id, `${title}, ${names.get(placeId) ?? placeId}`)
  return names
}

const noArea = ({ area }: Draft): Finding =>
  error({ file: 'areas.json', id: area, field: 'id', found: 'nothing', expected: 'this area' })

/** What is made of a draft to be put on a host. */
export interface Publication {
  /** Files by their names below the data folder. */
  data: Map<string, string>
  /** Files of the data folder that are to be taken away. */
  gone: string[]
  /** Known warnings that rest, with their reasons, for whoever runs the check; null where there are none. */
  baseline: string | null
}

/** The files of a draft as they are published on a day: `updated` in area.json is that day. */
export function publicationOf(draft: Draft, today: LocalDate): Publication {
  const files = filesOf(draft)
  const about = `${draft.area}/area.json`
  const data = new Map([...files].filter(([file]) => file !== baselineFile))
  const read = readJson(files, about)
  if (read.is === 'json') data.set(about, published({ ...Object(read.value), updated: today }))
  const gone = [...draft.opened.keys()].filter((file) => !files.has(file) && file !== baselineFile)
  return { data, gone, baseline: baselineOf(draft, today) }
}
