import type { TimeOfDay } from '#domain/search/search.ts'
import type { WeekDay } from '#domain/search/week.ts'
import type { OnThen } from '#domain/search/whatsOn.ts'
import { Button } from '#ui/Button.tsx'
import { useShown } from '#components/useShown.ts'
import { WeekEntry } from './WeekEntry.tsx'
import { meetingKey, type EntryContext } from './entryContext.ts'
import { week as words } from '#words/en/week.ts'

interface Props {
  day: WeekDay
  part: TimeOfDay
  /** How many are shown at first. */
  most: number
  context: EntryContext
}

/** One part of one day, in time order. What is picked is never folded away, and on paper nothing is. */
export function Entries({ day, part, most, context }: Props) {
  const entries = day.parts[part]
  const { shown, list, showMore } = useShown<HTMLUListElement>({
    question: context.question,
    least: most,
    all: entries.length,
  })
  const isFolded = ({ session }: OnThen, index: number) =>
    index >= shown && !context.picks.includes(session.id)
  const left = entries.filter(isFolded).length
  // One more takes no more room than the button that would show it.
  const folds = left > 1
  return (
    <>
      <ul className="plain-list week-entries" ref={list}>
        {entries.map((on, index) => (
          <WeekEntry
            key={meetingKey(on)}
            on={on}
            folded={folds && isFolded(on, index)}
            context={context}
          />
        ))}
      </ul>
      {folds && (
        <Button look="quiet" onClick={() => showMore(entries.length, entries.findIndex(isFolded))}>
          {words.more(left)} <span className="visually-hidden">{words.moreOn(day.date, part)}</span>
        </Button>
      )}
    </>
  )
}
