import { memo, useMemo, useState } from 'react'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Standpoint } from '#domain/search/filters.ts'
import { finishedToday } from '#domain/search/whatsOn.ts'
import type { Search } from '#domain/search/search.ts'
import { Around } from '#ui/Around.tsx'
import { Details } from '#ui/Details.tsx'
import { href } from '#url/address.ts'
import { ExampleTime } from '#components/ExampleMark.tsx'
import { nameAndTown } from '#domain/catalogue/postalAddress.ts'
import './FinishedToday.css'
import { dates as datesWords } from '#words/dates.ts'
import { asides } from '#words/asides.ts'
import { standing as standingWords } from '#words/standing.ts'

interface Props {
  catalogue: Catalogue
  asked: Search
  where: Standpoint
  /** What day it is now: the answer may have been asked for before midnight. */
  today: LocalDate
  /** Nothing more is on today, so the day has no heading yet. */
  alone: boolean
}

/** As many are drawn while folded away, where the browser's own search finds them; the rest when it is opened. */
const mostFolded = 50

/**
 * What fitted and has finished, folded away: it cannot be gone to today, but it may be next time. Drawn again only when it
 * changes, as a day of a large county has a thousand.
 */
export const FinishedToday = memo(function FinishedToday(props: Props) {
  const { catalogue, asked, where, today, alone } = props
  const [opened, setOpened] = useState(false)
  const finished = useMemo(() => finishedToday(catalogue, asked, where), [catalogue, asked, where])
  if (finished.length === 0) return null
  const { date } = where.now
  return (
    <div className="finished no-print">
      {alone && <h3>{datesWords.relativeDay(date, today)}</h3>}
      <Details
        summary={asides.finished(finished.length, date === today)}
        onToggle={() => setOpened(true)}
      >
        <ul className="plain-list finished-list">
          {finished
            .slice(0, opened ? finished.length : mostFolded)
            .map(({ session, place, meeting: { starts, ends } }) => (
              <li key={session.id + starts}>
                <ExampleTime example={session.example}>
                  {datesWords.times(starts, ends)}
                </ExampleTime>
                <Around text={asides.finishedAt(standingWords.named(place, nameAndTown(place)))}>
                  <a href={href({ page: 'session', area: catalogue.area.id, id: session.id })}>
                    {session.title}
                  </a>
                </Around>
              </li>
            ))}
        </ul>
      </Details>
    </div>
  )
})
