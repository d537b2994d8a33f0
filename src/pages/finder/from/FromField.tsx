import { useRef, useState } from 'react'
import type { Calendar } from '#domain/time/schoolCalendar.ts'
import { isLocalDate, type LocalDate } from '#domain/time/localDate.ts'
import type { Search } from '#domain/search/search.ts'
import { shortcutsOf, type Shortcut } from '#domain/search/shortcuts.ts'
import { UnconfirmedHolidays } from '#components/UnconfirmedHolidays.tsx'
import { Button } from '#ui/Button.tsx'
import { Field } from '#ui/Field.tsx'
import { useDraft } from '#ui/useTyped.ts'
import type { ChangeSearch } from '#url/address.ts'
import './FromField.css'
import { week } from '#words/week.ts'

const words = week.from

type Wrong = 'past' | 'unfinished'

/** The first day looked at: any from today on, or one of the shortcuts. */
export function FromField({
  calendar,
  search,
  today,
  onChange,
  onChosen,
}: {
  calendar: Calendar
  search: Pick<Search, 'from' | 'when' | 'view'>
  today: LocalDate
  onChange: ChangeSearch
  /** A day that was picked or entered, or a shortcut, says all: nothing more is to be chosen here. */
  onChosen: () => void
}) {
  const [draft, setDraft] = useDraft(search.from ?? '')
  const [wrong, setWrong] = useState<Wrong | null>(null)
  // One visit to the field is one choice: pressing an arrow ten times does not fill the history.
  const chosenHere = useRef(false)
  // What is typed comes a figure at a time; what is picked from a calendar is there at once.
  const typed = useRef(false)

  function look(from: LocalDate | null) {
    onChange({ from: from === today ? null : from }, chosenHere.current ? 'replace' : 'push')
    chosenHere.current = true
  }
  function type(input: HTMLInputElement) {
    setDraft(input.value)
    if (wrongWith(input, today) !== null) return
    setWrong(null)
    look(isLocalDate(input.value) ? input.value : null)
    if (isLocalDate(input.value) && !typed.current) onChosen()
  }
  return (
    <div className="from" ref={bringIntoView}>
      <Field label={words.label} error={wrong && words[wrong]}>
        {(parts) => (
          <input
            {...parts}
            className="input"
            type="date"
            min={today}
            value={draft}
            onChange={(event) => type(event.target)}
            onFocus={() => (chosenHere.current = false)}
            onPointerDown={() => (typed.current = false)}
            onKeyDown={({ key, currentTarget }) => {
              typed.current = true
              const { value } = currentTarget
              if (key === 'Enter' && isLocalDate(value) && value >= today) onChosen()
            }}
            onBlur={(event) => setWrong(wrongWith(event.target, today))}
          />
        )}
      </Field>
      <FromShortcuts
        {...{ calendar, search, today }}
        onChoose={(change) => {
          setWrong(null)
          setDraft(change.from ?? '')
          onChange(change)
          onChosen()
        }}
      />
    </div>
  )
}

/** The chip that opens it may stand in a row at the foot of what is in sight. */
function bringIntoView(field: HTMLElement | null) {
  // What lays out nothing has no such thing.
  if (field && 'scrollIntoView' in field) field.scrollIntoView({ block: 'nearest' })
}

/** What is wrong with a date as it stands; it is said once the field is left, not while it is being typed. */
function wrongWith(input: HTMLInputElement, today: LocalDate): Wrong | null {
  if (input.validity.badInput) return 'unfinished'
  if (input.value === '') return null
  if (!isLocalDate(input.value)) return 'unfinished'
  return input.value < today ? 'past' : null
}

/** Seven days, next week, half-term and the school holidays. */
function FromShortcuts({
  calendar,
  search,
  today,
  onChoose,
}: {
  calendar: Calendar
  search: Pick<Search, 'from' | 'when' | 'view'>
  today: LocalDate
  onChoose: (change: Pick<Search, 'from'> & Partial<Search>) => void
}) {
  // A week is never one day.
  const shortcuts = shortcutsOf(calendar, today).filter(
    ({ is }) => search.view !== 'week' || is !== 'saturday',
  )
  // A week begins with their first day, and has no other days.
  const changeOf = ({ from, change }: Shortcut) =>
    search.view === 'week' ? { from: from === today ? null : from } : change
  const isOn = (shortcut: Shortcut) => {
    const change: Partial<Search> = changeOf(shortcut)
    return search.from === change.from && (change.when ?? search.when) === search.when
  }
  return (
    <>
      <div className="from-shortcuts" role="group" aria-label={words.shortcuts}>
        {shortcuts.map((shortcut) => (
          <Button
            key={shortcut.is}
            aria-pressed={isOn(shortcut)}
            onClick={() => onChoose(changeOf(shortcut))}
          >
            {words.shortcut(shortcut, today)}
          </Button>
        ))}
      </div>
      {shortcuts.some(({ change }) => change.when === 'break') && (
        <UnconfirmedHolidays calendar={calendar} className="from-hint" />
      )}
    </>
  )
}
