import type { LocalDate } from '#domain/time/calendar.ts'
import { isStale, type Checked } from '#domain/catalogue/freshness.ts'
import { Icon } from '#ui/Icon.tsx'
import './Freshness.css'
import { finder as finderWords } from '#words/en/finder.ts'

/** Who checked a fact and when; what has not been checked for six months, or nobody knows when, says to ring first. */
export function Freshness({
  checked,
  by,
  today,
}: {
  checked: Checked
  by: string
  today: LocalDate
}) {
  const words = finderWords.card
  if (checked === undefined || isStale(checked, today)) {
    return (
      <p className="freshness freshness-stale">
        <Icon name="warning" />{' '}
        {checked === undefined ? words.checkedUnknown(by) : words.stale(checked)}
      </p>
    )
  }
  return <p className="freshness">{words.checked(by, checked)}</p>
}
