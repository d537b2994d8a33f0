import type { ComponentProps } from 'react'
import { ExampleMark } from '#components/ExampleMark.tsx'
import type { Undated } from '#components/undated.ts'
import { finder as finderWords } from '#words/en/finder.ts'
import { dates as datesWords } from '#words/en/dates.ts'

/** When a session meets, as a rule instead of a date: true on whatever day it is read. */
export function UndatedWhen({ session, next }: ComponentProps<Undated['When']>) {
  const said = finderWords.card
  if (session.place.status !== 'open') return <Unknown said={said.placeClosed} />
  if (session.schedules.length === 0) return <Unknown said={said.askForTimes} />
  return (
    <div className="when">
      {session.schedules.map((schedule) => {
        const rule = datesWords.schedule(schedule)
        return (
          <p className="when-next" key={rule}>
            {rule} {session.example && <ExampleMark />}
          </p>
        )
      })}
      {next.is === 'meeting' && next.meeting.unconfirmed && (
        <p className="when-but">{said.unconfirmed[next.meeting.unconfirmed]}</p>
      )}
    </div>
  )
}

function Unknown({ said }: { said: string }) {
  return (
    <div className="when">
      <p className="when-next when-unknown">{said}</p>
    </div>
  )
}
