import type { AreaFiles } from '#desk/check/areaFiles.ts'
import { error, type Finding } from '#desk/finding.ts'

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
