import type { ComponentProps } from 'react'
import { ExampleTime } from '#components/ExampleMark.tsx'
import { isCancelled } from '#components/When.tsx'
import type { Undated } from '#components/undated.ts'
import type { ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import { schedule } from '#words/schedule.ts'
import { row as said } from '#words/row.ts'

type Props = ComponentProps<Undated['When']> & { summary: ScheduleSummary }

/** When a session meets, as a rule instead of a date: true on whatever day it is read. */
export function UndatedWhen({ session, next, whole = false, summary }: Props) {
  if (session.place.status !== 'open') return <Unknown said={said.placeClosed} />
  if (session.schedules.length === 0) return <Unknown said={said.askForTimes} />
  if (next.is === 'called-off') return <Unknown said={said.calledOff(isCancelled(next))} />
  if (next.is === 'over') return <Unknown said={said.over} />
  if (summary.lines.length === 0) return <Unknown said={said.notConfirmed} />
  const doubt = doubtOf(next)
  return (
    <div className="when">
      {summary.lines.map((line, at) => (
        <p className="when-next" key={at}>
          <ExampleTime example={session.example}>{schedule.line(line, null)}</ExampleTime>
        </p>
      ))}
      {whole ? (
        <p className="when-but">{schedule.about(summary, null).join(' ')}</p>
      ) : (
        doubt !== null && <p className="when-but">{doubt}</p>
      )}
    </div>
  )
}

function doubtOf(next: Props['next']): string | null {
  if (next.is === 'dates-not-confirmed') return said.notConfirmed
  const unconfirmed = next.is === 'meeting' ? next.meeting.unconfirmed : null
  return unconfirmed && said.unconfirmed[unconfirmed]
}

function Unknown({ said }: { said: string }) {
  return (
    <div className="when">
      <p className="when-next when-unknown">{said}</p>
    </div>
  )
}
