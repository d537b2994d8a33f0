import type { LocalDate } from '#domain/time/localDate.ts'
import { isStale, type Checked as Day } from '#domain/catalogue/freshness.ts'
import { sheet as words } from '#words/sheet.ts'

/** Who checked it and when, by the council's own date; what is old, or of a day that is not known, says to ring first. */
export function Checked(props: { checked: Day; by: string; today: LocalDate }) {
  const { checked, by, today } = props
  if (checked === undefined) return <strong>{words.checkedUnknown(by)}</strong>
  if (isStale(checked, today)) return <strong>{words.stale(checked)}</strong>
  return <span className="sheet-checked">{words.checked(by, checked)}</span>
}
