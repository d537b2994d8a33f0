import { wholeFiles } from '#data/schema.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { fileReader, openArea, servedAreas, type RawArea } from '#desk/area.ts'
import type { Files } from '#desk/files.ts'
import type { Finding } from '#desk/finding.ts'
import { mendFirst, WrongCall, type DeskResult } from '#desk/result.ts'
import { placeNames } from '#desk/names.ts'
import { timesShown } from '#desk/seen.ts'
import { areaChanges } from './areaChanges.ts'
import { placeChanges } from './placeChanges.ts'
import { changesText, type FamilyChange } from './things.ts'
import { examplesChange, sessionChanges, type SessionsSeen } from './sessionChanges.ts'

/** A folder to compare, and what it is called: of all data (with areas.json), or of one area (with area.json). */
export interface Compared {
  name: string
  files: Files
}

/** The areas of a folder by id. */
function areasOf({ name, files }: Compared, findings: Finding[]): Map<string, RawArea> {
  const areas = new Map<string, RawArea>()
  const note = (wrong: readonly Finding[]) =>
    findings.push(...wrong.map((it) => ({ ...it, file: `${name}/${it.file}` })))
  if (files.has('areas.json')) {
    const { served, findings: wrong } = servedAreas(files)
    note(wrong)
    for (const summary of served) {
      const opened = openArea(files, summary)
      if (opened.is === 'bad') note(opened.findings)
      else areas.set(opened.raw.area.id, opened.raw)
    }
  } else if (files.has('area.json')) {
    const { whole, findings: wrong } = fileReader(files)
    const area = whole('area.json', wholeFiles['area.json'])
    note(wrong)
    if (area === undefined) return areas
    const below = new Map([...files].map(([file, held]) => [`${area.id}/${file}`, held]))
    const opened = openArea(below, area)
    const own = ({ file, ...it }: Finding) => ({ ...it, file: file.replace(/^.*?\//, '') })
    if (opened.is === 'bad') note(opened.findings.map(own))
    else areas.set(area.id, opened.raw)
  } else throw new WrongCall(`${name} holds neither areas.json nor area.json`)
  return areas
}

/** What changed for families in one area. */
export function changesBetween(before: RawArea, after: RawArea, today: LocalDate): FamilyChange[] {
  const [old, now] = [before, after].map(({ places }) => Object.values(places).flat())
  if (old === undefined || now === undefined) return []
  const [seen, seenNow] = [sessionsSeen(before), sessionsSeen(after)]
  const { id, name } = after.area
  const ofTimes = { kind: 'details', list: 'times', id, what: name } as const
  const examples = examplesChange(seen, seenNow)
  return [
    ...(examples === null ? [] : [{ ...ofTimes, ...examples }]),
    ...areaChanges(before, after),
    ...placeChanges(old, now, today),
    ...sessionChanges(seen, seenNow, today),
  ]
}

function sessionsSeen(it: RawArea): SessionsSeen {
  const names = placeNames(Object.values(it.places).flat())
  return {
    sessions: it.sessions,
    placeName: (id) => names.get(id) ?? id,
    times: timesShown(it),
    hasExamples: it.area.timetable === 'example',
  }
}

/** What changed for families between two folders. Throws WrongCall for a folder that is none of data. */
export function diff(old: Compared, fresh: Compared, today: LocalDate): DeskResult {
  const findings: Finding[] = []
  const [before, after] = [areasOf(old, findings), areasOf(fresh, findings)]
  if (findings.length > 0) return mendFirst(findings)
  const changed = [...after].flatMap(([id, area]) => {
    const old = before.get(id)
    return old === undefined ? [] : [{ id, area, changes: changesBetween(old, area, today) }]
  })
  const areas = {
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  }
  return {
    code: 0,
    text: [
      ...areas.added.map((id) => `${id}: a new area`),
      ...areas.gone.map((id) => `${id}: gone`),
      ...changed.map(({ area, changes }) => changesText(area.area.name, changes)),
    ].join('\n\n'),
    json: { areas, changes: Object.fromEntries(changed.map(({ id, changes }) => [id, changes])) },
  }
}
