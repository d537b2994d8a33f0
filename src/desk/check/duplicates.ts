import type { Session } from '#domain/catalogue/session.ts'
import type { AreaFiles, Filed } from '#desk/area.ts'
import { warning, type Finding } from '#desk/finding.ts'
import { metresBetween } from '#domain/geo/distance.ts'
import type { Place } from '#domain/catalogue/place.ts'

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

const near = 30

/** Degrees of latitude that are surely more than 30 metres. */
const far = 0.0003

/** The name of a place; without its town where that is all that is known of where it is, and all there are at one point. */
function nameThere({ name, precision, address }: Place): string {
  if (precision !== 'town' || address.town === undefined) return name
  const town = new Set(wordsOf(address.town))
  return wordsOf(name)
    .filter((word) => !town.has(word))
    .join(' ')
}

/** Whether two places are of two towns, where a point is no nearer than its town. */
function isElsewhere(a: Place, b: Place): boolean {
  const towns = [a, b].map(({ address }) => plainName(address.town ?? ''))
  return [a, b].some(({ precision }) => precision === 'town') && towns[0] !== towns[1]
}

function twinOf(a: Filed<Place>, b: Filed<Place>): Finding[] {
  // What became of a former centre has its name and stands where it stood.
  if ((a.record.kind === 'former-centre') !== (b.record.kind === 'former-centre')) return []
  if (isElsewhere(a.record, b.record)) return []
  const metres = Math.round(metresBetween(a.record, b.record))
  if (metres > near || !likeNames(nameThere(a.record), nameThere(b.record))) return []
  return [
    warning(
      'near-twins',
      {
        file: b.file,
        id: b.record.id,
        field: 'lat, lon',
        found: `"${b.record.name}" ${metres} metres from "${a.record.name}" (${a.record.id})`,
        expected: 'one place',
      },
      'if they are one place, keep one, name the other in its otherNames, and move its sessions',
    ),
  ]
}

/** Two places within 30 metres whose names are alike are most likely one. */
export function twinRules({ places }: AreaFiles): Finding[] {
  const north = [...places].sort((a, b) => a.record.lat - b.record.lat)
  return north.flatMap((a, i) => {
    const end = north.findIndex((b, j) => j > i && b.record.lat - a.record.lat > far)
    return north.slice(i + 1, end < 0 ? undefined : end).flatMap((b) => twinOf(a, b))
  })
}

/** Words that many places share, which make no two names alike. */
const common = new Set(
  'the of and at s st in a childrens children centre center family hub base library community hall church'.split(
    ' ',
  ),
)

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

/** A name as it is compared: without case, marks or double spaces. */
export const plainName = (name: string): string => wordsOf(name).join(' ')

/**
 * Whether two names are alike: the same words, or most of the words that say which place it is. "Acle Library" is like
 * "The Acle library", and "Acle Library" is not like "Aylsham Library".
 */
export function likeNames(a: string, b: string): boolean {
  if (plainName(a) === plainName(b)) return true
  const [one, two] = [a, b].map((it) => new Set(wordsOf(it).filter((word) => !common.has(word))))
  if (one === undefined || two === undefined) return false
  const shared = [...one].filter((word) => two.has(word)).length
  return shared > 0 && shared * 2 >= one.size + two.size - shared
}
