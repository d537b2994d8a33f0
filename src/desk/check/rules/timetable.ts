import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'

/** Example times stand only where an area says so, and only over sessions without times of their own. */
export function timetableRules({ summary, area, sessions, exampleTimes }: AreaFiles): Finding[] {
  const timed = new Set(
    sessions.filter(({ record }) => record.schedules.length > 0).map(({ record }) => record.id),
  )
  const stray = area?.timetable === 'published' ? exampleTimes.slice(0, 1) : []
  return [
    ...stray.map(({ file }) =>
      error({
        file,
        id: '(file)',
        field: '(file)',
        found: 'example times',
        expected: `no such file: ${summary.id}/area.json says the timetable is "published"`,
      }),
    ),
    ...exampleTimes
      .filter(({ record }) => timed.has(record.sessionId))
      .map(({ file, record: { sessionId } }) =>
        error({
          file,
          id: sessionId,
          field: 'sessionId',
          found: `"${sessionId}"`,
          expected: 'a session without times of its own',
        }),
      ),
  ]
}

/** What only publishing refuses: times that are made up. */
export function publishRules({ summary, area }: AreaFiles): Finding[] {
  if (area?.timetable !== 'example') return []
  const file = `${summary.id}/area.json`
  const expected = '"published": made-up times may not be published as real'
  return [error({ file, id: summary.id, field: 'timetable', found: '"example"', expected })]
}
