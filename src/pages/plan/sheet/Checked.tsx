import type { LocalDate } from '#domain/time/calendar.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import { useSheetWords } from '#words/useSheetWords.ts'

/** Who checked it and when, by the council's own date; what is old says to ring first. */
export function Checked(props: { checked: LocalDate; by: string; today: LocalDate }) {
  const { checked, by, today } = props
  const words = useSheetWords().sheet
  if (isStale(checked, today)) return <strong>{words.stale(checked)}</strong>
  return <span className="sheet-checked">{words.checked(by, checked)}</span>
}
