import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimeOfDay } from '~/domain/search.ts'
import type { WeekDay } from '~/domain/week.ts'
import { Button } from '~/ui/Button.tsx'
import { WeekEntry } from './WeekEntry.tsx'
import { meetingKey, type EntryContext } from './entryContext.ts'
import { useWeekWords } from './useWeekWords.ts'

interface Props {
  day: WeekDay
  part: TimeOfDay
  /** How many are shown at first. */
  most: number
  context: EntryContext
}

/** One part of one day, in time order. What is folded away is drawn all the same, for paper. */
export function Entries({ day, part, most, context }: Props) {
  const words = useWeekWords()
  const list = useRef<HTMLUListElement>(null)
  const [all, showAll] = useState(false)
  const entries = day.parts[part]
  // One more takes no more room than the button that would show it.
  const shown = all || entries.length <= most + 1 ? entries.length : most
  const left = entries.length - shown

  function showMore() {
    flushSync(() => showAll(true))
    list.current?.children[shown]?.querySelector('a')?.focus()
  }
  return (
    <>
      <ul className="plain-list week-entries" ref={list}>
        {entries.map((on, index) => (
          <WeekEntry key={meetingKey(on)} on={on} folded={index >= shown} context={context} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="quiet" onClick={showMore}>
          {words.more(left)}
          <span className="visually-hidden">{words.moreOn(day.date, part)}</span>
        </Button>
      )}
    </>
  )
}
