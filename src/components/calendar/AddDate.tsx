import type { LocalDate } from '#domain/time/calendar.ts'
import { Button } from '#ui/Button.tsx'
import './calendar.css'
import { calendar as words } from '#words/en/calendar.ts'

/** Beside a date in a list; what is seen is short, what is heard names the date. */
export function AddDate({ date, onAdd }: { date: LocalDate; onAdd: () => void }) {
  return (
    <Button look="quiet" icon="week" className="add-date" onClick={onAdd}>
      <span>
        {words.add} <span className="visually-hidden">{words.addDay(date)}</span>
      </span>
    </Button>
  )
}
