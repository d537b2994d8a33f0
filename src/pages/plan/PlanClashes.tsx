import type { LocalDate, Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { isAbout } from '#domain/geo/distance.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { planClashes, type PlanClash } from '#domain/plan/planClashes.ts'
import type { PickedMeeting } from '#domain/search/week.ts'
import { Details } from '#ui/Details.tsx'
import { Message } from '#ui/Message.tsx'
import { dates } from '#words/dates.ts'
import { plan as words } from '#words/plan.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
}

/** What of a plan cannot all be gone to: the first, and the rest folded away, as they would push the plan off a phone's screen. */
export function PlanClashes({ items, catalogue, now }: Props) {
  const clashes = planClashes(items, catalogue, now)
  const [first, ...others] = clashes
  if (first === undefined) return null
  return (
    <Message tone="careful" heading={words.clash.title(clashes)}>
      <p>{inWords(first, now.date)}</p>
      {others.length > 0 && (
        <Details summary={words.clash.more(others.length)}>
          <Said clashes={others} today={now.date} />
        </Details>
      )}
    </Message>
  )
}

function Said({ clashes, today }: { clashes: PlanClash[]; today: LocalDate }) {
  return (
    <ul>
      {clashes.map((clash) => (
        <li key={`${clash.first.session.id} ${clash.second.session.id}`}>
          {inWords(clash, today)}
        </li>
      ))}
    </ul>
  )
}

const calledOf = ({ session, place }: PickedMeeting) =>
  words.called(session.title, standingWords.named(place))

/** The day they clash on; and another on which one of them can be gone to. */
function inWords({ instead, ...clash }: PlanClash, today: LocalDate): string {
  if (instead === null) return clashInWords(clash, today)
  const { date, starts } = instead.meeting
  const other = words.clash.instead(calledOf(instead), dates.day(date, today), starts)
  return `${clashInWords(clash, today)} ${other}`
}

function clashInWords(
  { is, first, second, metres }: Omit<PlanClash, 'instead'>,
  today: LocalDate,
): string {
  const [one, other] = [calledOf(first), calledOf(second)]
  const { date, starts, ends } = first.meeting
  const day = dates.firstDay(date, today)
  if (is === 'overlap') return words.clash.overlap(day, one, other)
  const then = second.meeting.starts
  const far = [metres, isAbout(first.place, second.place)] as const
  return ends === undefined
    ? words.clash.openEnd(day, one, starts, other, then, far)
    : words.clash.tight(day, one, ends, other, then, far)
}
