import { readArea, servedAreas } from '#desk/area.ts'
import { published, readJson, type Files } from '#desk/files.ts'
import { timesShown } from '#desk/seen.ts'
import { changesTo, filesOf, type Draft, type RecordChange } from './draft.ts'

/** Takes an area's made-up times away, so that it can be published: its sessions then ask families to ask for times. */
export function withoutExampleTimes(draft: Draft): RecordChange[] {
  const files = filesOf(draft)
  const about = `${draft.area}/area.json`
  const read = readJson(files, about)
  if (read.is !== 'json') return []
  const area = published({ ...Object(read.value), timetable: 'published' })
  return changesTo(
    files,
    new Map([
      [about, area],
      [`${draft.area}/example-times.json`, null],
    ]),
  )
}

/** Whether an area says that its times are made up. */
export function hasExampleTimes(files: Files, area: string): boolean {
  const read = readJson(files, `${area}/area.json`)
  return (
    read.is === 'json' && (Object(read.value) as { timetable?: unknown }).timetable === 'example'
  )
}

/** The ids of the groups of which families see a made-up time and no other: without it they say “Ask for times”. */
export function onlyExampleTimes(draft: Draft): string[] {
  const files = filesOf(draft)
  const summary = servedAreas(files).served.find(({ id }) => id === draft.area)
  if (summary === undefined) return []
  const { area, sessions, exampleTimes } = readArea(files, summary).files
  if (area === undefined) return []
  const shown = timesShown({ area, exampleTimes: exampleTimes.map(({ record }) => record) })
  return sessions.flatMap(({ record }) => (shown(record).areExamples ? [record.id] : []))
}
