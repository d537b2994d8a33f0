import type { AreaFiles } from '#desk/area.ts'
import { error, type Finding } from '#desk/finding.ts'
import { suggester } from '#desk/words.ts'
import { codeOf } from '#domain/plan/pickCode.ts'

type Check = (file: string, id: string, field: string, named: string | undefined) => Finding[]

/** Looks ids up; where the file that would list them could not be read, nothing is known against them. */
function known(what: string, ids: readonly string[] | undefined): Check {
  const all = new Set(ids)
  const near = suggester(all)
  return (file, id, field, named) => {
    if (named === undefined || ids === undefined || all.has(named)) return []
    const meant = near(named)
    const suggestion = meant === undefined ? undefined : `is it "${meant}"?`
    return [
      error({ file, id, field, found: `"${named}"`, expected: `the id of ${what}` }, suggestion),
    ]
  }
}

/** What a place or a session names of others. */
interface Names {
  features?: readonly string[] | undefined
  replacedBy?: string | undefined
  placeId?: string | undefined
  serviceType?: string | undefined
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** What a record that did not parse names all the same, so that all its mistakes are said at once. */
function namesIn(value: unknown): Names {
  const { features, replacedBy, placeId, serviceType } = Object(value) as Record<
    keyof Names,
    unknown
  >
  return {
    features: Array.isArray(features) ? features.flatMap((it) => textOf(it) ?? []) : undefined,
    replacedBy: textOf(replacedBy),
    placeId: textOf(placeId),
    serviceType: textOf(serviceType),
  }
}

/** Every id that names another record names one that is there, be it right or not. */
export function referenceRules(files: AreaFiles): Finding[] {
  const { summary, area, places, sessions, exampleTimes, broken } = files
  const idsOf = (good: readonly { record: { id: string } }[]) => [
    ...good.map(({ record }) => record.id),
    ...broken.map(({ id }) => id),
  ]
  const place = known('a place of this area', idsOf(places))
  const session = known('a session of this area', idsOf(sessions))
  const type = known(
    'a service type of this area',
    area?.serviceTypes.map(({ id }) => id),
  )
  const feature = known(
    'a feature of this area',
    area?.features.map(({ id }) => id),
  )
  const wrong = (file: string, id: string, names: Names) => [
    ...(names.features ?? []).flatMap((it, i) => feature(file, id, `features[${i}]`, it)),
    ...place(file, id, 'replacedBy', names.replacedBy),
    ...place(file, id, 'placeId', names.placeId),
    ...type(file, id, 'serviceType', names.serviceType),
  ]
  return [
    ...places.flatMap(({ file, record }) => wrong(file, record.id, record)),
    ...sessions.flatMap(({ file, record }) => wrong(file, record.id, record)),
    ...broken.flatMap(({ file, id, value }) => wrong(file, id, namesIn(value))),
    ...exampleTimes.flatMap(({ file, record: { sessionId } }) =>
      session(file, sessionId, 'sessionId', sessionId),
    ),
    ...(area?.advice ?? []).flatMap(({ id, serviceTypes }) =>
      (serviceTypes ?? []).flatMap((it, i) =>
        type(`${summary.id}/area.json`, id, `advice.serviceTypes[${i}]`, it),
      ),
    ),
  ]
}

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

/** No two ids of an area share the short form that links carry, and no id reads as the short form of another. */
export function codeRules({ places, sessions }: AreaFiles): Finding[] {
  const records = [...places, ...sessions].map(({ file, record: { id } }) => ({ file, id }))
  const owners = new Map<string, string>()
  const shared = records.flatMap(({ file, id }) => {
    const code = codeOf(id)
    const owner = owners.get(code) ?? id
    owners.set(code, owner)
    return owner === id ? [] : [clash(file, id, owner)]
  })
  const misread = records.flatMap(({ file, id }) => {
    const owner = owners.get(id)
    return owner === undefined || owner === id ? [] : [clash(file, id, owner)]
  })
  return [...shared, ...misread]
}

const clash = (file: string, id: string, owner: string): Finding =>
  error({
    file,
    id,
    field: 'id',
    found: `"${id}", ${codeOf(id)} in links`,
    expected: `an id that links do not take for "${owner}", ${codeOf(owner)}`,
  })

/** area.json says of itself what areas.json says of it. */
export function areaRules({ summary, area }: AreaFiles): Finding[] {
  if (area === undefined) return []
  const fields = ['id', 'name', 'bounds'] as const
  return fields
    .filter((field) => String(area[field]) !== String(summary[field]))
    .map((field) =>
      error({
        file: `${summary.id}/area.json`,
        id: summary.id,
        field,
        found: `"${String(area[field])}"`,
        expected: `"${String(summary[field])}", as in areas.json`,
      }),
    )
}
