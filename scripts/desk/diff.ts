import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { wholeFiles } from '#data/schema.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import { openArea, servedAreas, fileReader, type RawArea } from '#desk/area.ts'
import type { Call, Command, Outcome } from './command.ts'
import { WrongCall } from '#desk/result.ts'
import { readJson } from '#desk/files.ts'
import type { Finding } from '#desk/finding.ts'
import { mendFirst } from './mendFirst.ts'
import { changeLine, type Change } from '#desk/diff/diff.ts'
import { placeChanges } from '#desk/diff/placeChanges.ts'
import { sessionChanges } from '#desk/diff/sessionChanges.ts'
import { counted } from '#desk/words.ts'

/** `diff <old> <new>`: what changed for families between two folders. */
export const diff: Command = {
  usage: 'diff <old> <new>',
  summary: 'what changed for families: added, gone, moved, new times',
  help: [
    ['old, new', 'a data folder (with areas.json) or the folder of one area (with area.json)'],
  ],
  options: {},
  run,
}

type Folder = Map<string, RawArea>

/** The areas of a data folder by id, or the one area of an area's own folder. */
function read(path: string, findings: Finding[]): Folder {
  const areas: Folder = new Map()
  const wrongIn = (folder: string, wrong: readonly Finding[]) =>
    findings.push(...wrong.map((it) => ({ ...it, file: join(folder, it.file) })))
  const open = (folder: string, summary: AreaSummary) => {
    const opened = openArea(folder, summary)
    if (opened.is === 'bad') wrongIn(folder, opened.findings)
    else areas.set(opened.raw.area.id, opened.raw)
  }
  if (existsSync(join(path, 'areas.json'))) {
    const { served, findings: wrong } = servedAreas(path)
    wrongIn(path, wrong)
    for (const summary of served) open(path, summary)
  } else if (existsSync(join(path, 'area.json'))) {
    const { whole, findings: wrong } = fileReader((file) => readJson(path, file))
    const area = whole('area.json', wholeFiles['area.json'])
    wrongIn(path, wrong)
    const full = resolve(path)
    if (area) open(dirname(full), { ...area, id: basename(full) })
  } else throw new WrongCall(`${path} holds neither areas.json nor area.json`)
  return areas
}

function changesBetween(before: RawArea, after: RawArea, today: LocalDate): Change[] {
  const [old, now] = [before, after].map(({ places }) => Object.values(places).flat())
  if (old === undefined || now === undefined) return []
  const nameIn = (places: typeof old) => {
    const names = new Map(places.map(({ id, name }) => [id, name]))
    return (id: (typeof places)[number]['id']) => names.get(id) ?? id
  }
  return [
    ...placeChanges(old, now, today),
    ...sessionChanges(before.sessions, after.sessions, nameIn(old), nameIn(now), today),
  ]
}

function run({ words, today }: Call): Outcome {
  const [from, to, ...others] = words
  if (from === undefined || to === undefined || others.length > 0)
    throw new WrongCall('diff takes two folders: the old and the new')
  const findings: Finding[] = []
  const [before, after] = [read(from, findings), read(to, findings)]
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
      ...changed.map(({ area, changes }) => said(area.area.name, changes)),
    ].join('\n\n'),
    json: { areas, changes: Object.fromEntries(changed.map(({ id, changes }) => [id, changes])) },
  }
}

const said = (name: string, changes: Change[]): string =>
  changes.length === 0
    ? `${name}: nothing has changed for families`
    : [
        `${name}: ${counted(changes.length, 'change')}`,
        ...changes.map((it) => `  ${changeLine(it)}`),
      ].join('\n')
