import type { AreaFiles } from '../check/areaFiles.ts'
import { error, type Finding } from '../finding.ts'

type Check = (file: string, id: string, field: string, named: string | undefined) => Finding[]

function known(what: string, ids: Iterable<string>): Check {
  const all = new Set(ids)
  return (file, id, field, named) =>
    named === undefined || all.has(named)
      ? []
      : [error({ file, id, field, found: `"${named}"`, expected: `the id of ${what}` })]
}

/** Every id that names another record names one that is there. */
export function referenceRules(files: AreaFiles): Finding[] {
  const { summary, area, places, sessions, exampleTimes } = files
  const place = known(
    'a place of this area',
    places.map(({ record }) => record.id),
  )
  const session = known(
    'a session of this area',
    sessions.map(({ record }) => record.id),
  )
  const type = known('a service type of area.json', area?.serviceTypes.map(({ id }) => id) ?? [])
  const feature = known('a feature of area.json', area?.features.map(({ id }) => id) ?? [])
  return [
    ...places.flatMap(({ file, record: { id, features, replacedBy } }) => [
      ...(features ?? []).flatMap((it, i) => feature(file, id, `features[${i}]`, it)),
      ...place(file, id, 'replacedBy', replacedBy),
    ]),
    ...sessions.flatMap(({ file, record: { id, placeId, serviceType } }) => [
      ...place(file, id, 'placeId', placeId),
      ...type(file, id, 'serviceType', serviceType),
    ]),
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
