import type { AreaFiles } from '#desk/area.ts'
import { error, type Finding } from '#desk/finding.ts'

/** Terms come in order and do not overlap; a bank holiday is listed once, in order. */
export function termRules({ summary, calendar }: AreaFiles): Finding[] {
  const file = `${summary.id}/calendar.json`
  const { terms, bankHolidays } = calendar ?? { terms: [], bankHolidays: [] }
  return [
    ...terms.flatMap(({ name, from }, i) => {
      const before = terms[i - 1]
      if (before === undefined || before.to < from) return []
      const expected = `a day after ${before.to}, when "${before.name}" ends`
      return [error({ file, id: name, field: `terms[${i}].from`, found: `"${from}"`, expected })]
    }),
    ...bankHolidays.flatMap(({ name, date }, i) => {
      const before = bankHolidays[i - 1]
      if (before === undefined || before.date < date) return []
      const expected = `a day after ${before.date}`
      return [
        error({ file, id: name, field: `bankHolidays[${i}].date`, found: `"${date}"`, expected }),
      ]
    }),
  ]
}
