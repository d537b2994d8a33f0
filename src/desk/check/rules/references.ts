import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'
import { nearest } from '#desk/nearest.ts'

type Check = (file: string, id: string, field: string, named: string | undefined) => Finding[]

/** Looks ids up; where the file that would list them could not be read, nothing is known against them. */
function known(what: string, ids: readonly string[] | undefined): Check {
  const all = new Set(ids)
  return (file, id, field, named) => {
    if (named === undefined || ids === undefined || all.has(named)) return []
    const meant = nearest(named, all)
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
