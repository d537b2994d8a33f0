import { metresBetween } from '#domain/geo/distance.ts'
import type { Place } from '#domain/catalogue/place.ts'
import type { AreaFiles, Filed } from '#desk/check/areaFiles.ts'
import { warning, type Finding } from '#desk/finding.ts'
import { likeNames } from './likeNames.ts'

const near = 30

/** Degrees of latitude that are surely more than 30 metres. */
const far = 0.0003

function twinOf(a: Filed<Place>, b: Filed<Place>): Finding[] {
  // What became of a former centre has its name and stands where it stood.
  if ((a.record.kind === 'former-centre') !== (b.record.kind === 'former-centre')) return []
  const metres = Math.round(metresBetween(a.record, b.record))
  if (metres > near || !likeNames(a.record.name, b.record.name)) return []
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
