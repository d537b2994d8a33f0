import { addDays } from '#domain/time/localDate.ts'
import { mondayOf, type Week } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { week as words } from '#words/en/week.ts'

/** A week back, this week, a week on. What is over is not looked at; a press never takes the focus away. */
export function WeekMove({
  week,
  today,
  onChange,
}: {
  week: Week
  today: Week['from']
  onChange: ChangeSearch
}) {
  const thisMonday = mondayOf(null, today)
  const isThis = week.from === thisMonday
  const move = (days: number) => {
    const monday = addDays(week.from, days)
    onChange({ from: monday > thisMonday ? monday : null })
  }
  return (
    <div className="week-move no-print" role="group" aria-label={words.move}>
      <Button
        icon="left"
        className="week-step"
        aria-label={words.previous}
        aria-disabled={isThis}
        onClick={() => !isThis && move(-7)}
      />
      <Button aria-pressed={isThis} onClick={() => onChange({ from: null })}>
        {words.now}
      </Button>
      <Button icon="right" className="week-step" aria-label={words.next} onClick={() => move(7)} />
    </div>
  )
}
