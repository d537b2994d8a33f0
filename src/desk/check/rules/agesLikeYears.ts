import type { AgeRange } from '#domain/catalogue/session.ts'
import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { warning, type Finding } from '#desk/finding.ts'

/** Where ranges in years end: 5 for school, 11, 16, 18, 19 and 25; a range in months ends on a half or a whole year. */
const ends = new Set([11, 16, 19, 25])

const looksLikeYears = ({ from, to }: AgeRange): boolean =>
  to === undefined ? from > 0 && from <= 5 : to <= 5 || ends.has(to)

/** Ages are months: "0 to 5" is five months, and was most likely meant as years. */
export function ageRules({ summary, area, sessions }: AreaFiles): Finding[] {
  const look = (file: string, id: string, field: string, ages: AgeRange | undefined): Finding[] => {
    if (ages === undefined || !looksLikeYears(ages)) return []
    const { from, to } = ages
    const found = `${from} to ${to ?? 'any'} months`
    const years =
      to === undefined ? `"from": ${from * 12}` : `"from": ${from * 12}, "to": ${to * 12}`
    return [
      warning(
        'ages-like-years',
        { file, id, field, found, expected: 'ages in months' },
        `if years were meant, write ${years}`,
      ),
    ]
  }
  return [
    ...sessions.flatMap(({ file, record: { id, ages } }) => look(file, id, 'ages', ages)),
    ...(area?.advice ?? []).flatMap(({ id, ages }) =>
      look(`${summary.id}/area.json`, id, 'advice.ages', ages),
    ),
  ]
}
