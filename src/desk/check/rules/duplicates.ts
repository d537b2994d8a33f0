import type { Session } from '#domain/catalogue/session.ts'
import type { AreaFiles, Filed } from '#desk/check/areaFiles.ts'
import { warning, type Finding } from '#desk/finding.ts'
import { plainName } from './likeNames.ts'

/** The records of each key that more than one has. */
function repeated<T>(all: readonly T[], keyOf: (it: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

const sessionKey = ({ record }: Filed<Session>): string => {
  const { placeId, title, serviceType, ages } = record
  return JSON.stringify([placeId, plainName(title), serviceType, ages?.from, ages?.to])
}

/** Two records that say the same: one session listed twice at a place, one name twice at a postcode, advice with one title. */
export function duplicateRules({ summary, area, places, sessions }: AreaFiles): Finding[] {
  const again = (
    file: string,
    id: string,
    field: string,
    name: string,
    first: string,
    todo: string,
  ) =>
    warning(
      'duplicates',
      { file, id, field, found: `"${name}", as in ${first}`, expected: 'one record' },
      todo,
    )
  return [
    ...repeated(sessions, sessionKey).flatMap(([first, ...others]) =>
      others.map(({ file, record }) =>
        again(
          file,
          record.id,
          'title',
          record.title,
          first?.record.id ?? '',
          'if it is one session, keep one and give it every schedule',
        ),
      ),
    ),
    ...repeated(
      places,
      ({ record: { kind, name, address } }) =>
        address.postcode && JSON.stringify([kind, plainName(name), address.postcode]),
    ).flatMap(([first, ...others]) =>
      others.map(({ file, record }) =>
        again(file, record.id, 'name', record.name, first?.record.id ?? '', 'keep one of them'),
      ),
    ),
    ...repeated(area?.advice ?? [], ({ title }) => plainName(title)).flatMap(([first, ...others]) =>
      others.map(({ id, title }) =>
        again(
          `${summary.id}/area.json`,
          id,
          'advice.title',
          title,
          first?.id ?? '',
          'keep one of them',
        ),
      ),
    ),
  ]
}
