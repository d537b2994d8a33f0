import { useMemo } from 'react'
import type { Catalogue, ListedSession } from '#domain/catalogue/catalogue.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import type { LocalDate, Now } from '#domain/time/localDate.ts'
import type { Next } from '#domain/time/meeting.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { isCancelled } from '#components/When.tsx'
import { commonIn } from '#words/common.ts'
import { english, ofData } from '#words/current.ts'
import { datesIn } from '#words/dates.ts'
import { planIn } from '#words/plan.ts'
import { rowIn } from '#words/row.ts'
import { scheduleIn } from '#words/schedule.ts'
import './InEnglish.css'

/** Whether the page is in another language, so that who helps the family reads English beside it. */
export const hasEnglishBeside = ofData !== undefined

interface Props {
  session: ListedSession
  catalogue: Catalogue
  now: Now
  /** When it next meets; left out on paper, which is read on other days. */
  next?: Next
}

/** What a page or paper says of a session, in English and in small letters, for whoever helps the family. */
export function InEnglish({ session, catalogue, now, next }: Props) {
  const before = catalogue.english ?? catalogue
  const of = before.sessions.get(session.id) ?? session
  const summary = useMemo(() => summaryOf(of, before, now), [of, before, now])
  const said = useMemo(() => linesOf(of, summary, now.date), [of, summary, now])
  if (!hasEnglishBeside) return null
  return (
    <p className="in-english" lang="en" dir="ltr">
      {next && `${nextIn(next, now.date)} `}
      {said.join(' ')}
    </p>
  )
}

/** When it next meets, where that is a day, or what there is to ask. */
function nextIn(next: Next, today: LocalDate): string {
  const [row, dates] = [rowIn(english), datesIn(english)]
  const { sentence } = planIn(english)
  switch (next.is) {
    case 'meeting': {
      const { date, starts, ends } = next.meeting
      return sentence(row.dayAndTimes(dates.relativeDay(date, today), dates.times(starts, ends)))
    }
    case 'times-unknown':
      return sentence(row.askForTimes)
    case 'dates-not-confirmed':
      return sentence(row.notConfirmed)
    case 'called-off':
      return sentence(row.calledOff(isCancelled(next)))
    case 'over':
      return sentence(row.over)
    case 'place-closed':
      return sentence(row.placeClosed)
  }
}

/** A sentence each: that times are made up, what matters, what more there is to know, and when in the year it meets. */
function linesOf(
  session: ListedSession,
  summary: ReturnType<typeof summaryOf>,
  today: LocalDate,
): string[] {
  const [plan, schedule] = [planIn(english), scheduleIn(english)]
  const { accessNote, eligibility, schedules, holds, checked } = session
  const sentences = [
    ...(session.example ? [commonIn(english).example.mark] : []),
    plan.facts(session),
    ...[accessNote, eligibility].flatMap((note) => note ?? []),
    ...(schedules.length === 0 ? [schedule.untimed(holds)] : []),
    ...summary.lines.map((line) => schedule.line(line, today)),
    ...(schedules.length === 0 ? [] : schedule.about(summary, today)),
    ...(isStale(checked, today) ? [rowIn(english).notChecked(checked)] : []),
  ]
  return sentences.map(plan.sentence)
}
