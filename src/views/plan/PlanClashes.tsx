import type { Now } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import type { Clash } from '~/domain/clash.ts'
import type { PlanItem } from '~/domain/plan.ts'
import { planClashes } from '~/domain/planClashes.ts'
import type { PickedMeeting } from '~/domain/week.ts'
import { Message } from '~/ui/Message.tsx'
import { usePlanWords, type PlanWords } from '~/words/usePlanWords.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** What of a plan cannot all be gone to. */
export function PlanClashes({ items, catalogue, now }: Props) {
  const words = usePlanWords().plan
  const clashes = planClashes(items, catalogue, now)
  if (clashes.length === 0) return null
  return (
    <Message tone="careful" heading={words.clash.title}>
      {clashes.map((clash) => (
        <p key={`${clash.first.session.id} ${clash.second.session.id}`}>{inWords(clash, words)}</p>
      ))}
    </Message>
  )
}

function inWords(
  { is, first, second, metres }: Clash<PickedMeeting>,
  { clash, called }: PlanWords['plan'],
): string {
  const one = called(first.session.title, first.place.name)
  const other = called(second.session.title, second.place.name)
  const { date, starts, ends } = first.meeting
  if (is === 'overlap') return clash.overlap(date, one, other)
  const then = second.meeting.starts
  const tight =
    ends === undefined
      ? clash.openEnd(date, one, starts, other, then)
      : clash.tight(date, one, ends, other, then)
  return `${tight} ${clash.far(metres)}`
}
