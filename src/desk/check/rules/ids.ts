import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'

interface Named {
  file: string
  field: string
  id: string
}

function repeats(all: Named[]): Finding[] {
  const first = new Map<string, string>()
  return all.flatMap(({ file, field, id }) => {
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, file)
      return []
    }
    const expected = `an id of its own; ${before} has it too`
    return [error({ file, id, field, found: `"${id}"`, expected })]
  })
}

/** Ids are unique over all places and sessions of an area, and within each list of area.json. */
export function idRules({ summary, area, places, sessions, exampleTimes }: AreaFiles): Finding[] {
  const file = `${summary.id}/area.json`
  const listed = (field: string, list: readonly { id: string }[]) =>
    repeats(list.map(({ id }) => ({ file, field: `${field}.id`, id })))
  return [
    ...repeats(
      [...places, ...sessions].map(({ file, record }) => ({ file, field: 'id', id: record.id })),
    ),
    ...repeats(
      exampleTimes.map(({ file, record }) => ({ file, field: 'sessionId', id: record.sessionId })),
    ),
    ...listed('serviceTypes', area?.serviceTypes ?? []),
    ...listed('features', area?.features ?? []),
    ...listed('advice', area?.advice ?? []),
  ]
}
