import type { Calendar, LocalDate } from '#domain/time/calendar.ts'
import type { Search } from '#domain/search/search.ts'
import { shortcutsOf, weekOfStretch, type Shortcut } from '#domain/search/shortcuts.ts'
import { Button } from '#ui/Button.tsx'
import { week as weekWords } from '#words/en/week.ts'

/** This week, next week, the next school holidays. */
export function FromShortcuts({
  calendar,
  search,
  today,
  onChoose,
}: {
  calendar: Calendar
  search: Pick<Search, 'from' | 'view'>
  today: LocalDate
  onChoose: (from: LocalDate | null) => void
}) {
  const words = weekWords.from
  const shortcuts = shortcutsOf(calendar, today)
  const start = (shortcut: Shortcut) => {
    const from = search.view === 'week' ? weekOfStretch(shortcut) : shortcut.from
    return from === today ? null : from
  }
  return (
    <>
      <div className="from-shortcuts" role="group" aria-label={words.shortcuts}>
        {shortcuts.map((shortcut) => (
          <Button
            key={shortcut.is}
            aria-pressed={search.from === start(shortcut)}
            onClick={() => onChoose(start(shortcut))}
          >
            {words.shortcut(shortcut)}
          </Button>
        ))}
      </div>
      {shortcuts.some((shortcut) => shortcut.is === 'break' && !shortcut.confirmed) && (
        <p className="from-hint">{words.unconfirmed}</p>
      )}
    </>
  )
}
