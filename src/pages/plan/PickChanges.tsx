import type { LocalDate } from '#domain/time/localDate.ts'
import type { PickChange } from '#domain/plan/pickChanges.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { plan as planWords } from '#words/plan.ts'
import { schedule as scheduleWords } from '#words/schedule.ts'

interface Props {
  changes: PickChange[]
  today: LocalDate
  onSeen: () => void
}

/** What is not as it was when it was saved, until the person has seen it. */
export function PickChanges({ changes, today, onSeen }: Props) {
  const said = planWords.change
  const action = (
    <Button icon="check" onClick={onSeen}>
      {said.seen}
    </Button>
  )
  return (
    <Message tone="careful" heading={said.title} action={action}>
      {[...new Set(changes.map((change) => inWords(change, today)))].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Message>
  )
}

function inWords(change: PickChange, today: LocalDate): string {
  const said = planWords.change
  switch (change.is) {
    case 'times':
      if (change.was === null) return said.timesNew
      return said.times(change.was.map((line) => scheduleWords.line(line, today)))
    case 'place':
      return said.place(change.was)
    case 'closed':
      return change.status === 'closed' ? said.closed : said.shutForNow
    case 'reopened':
      return said.reopened
    case 'cancelled':
      return said.cancelled(change.date, change.note, today)
    case 'moved':
      return said.moved(change.date, change.starts, change.note, today)
    case 'ends':
      return said.ends(change.date, change.ends, change.note, today)
    case 'shut':
      return said.shut(change.date, change.to, change.note, today)
  }
}
