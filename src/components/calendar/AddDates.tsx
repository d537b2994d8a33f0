import type { endOfSeries } from '#domain/calendar/series.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { Button } from '#ui/Button.tsx'
import { base, embedded, origin } from '#url/address.ts'
import { pathTo } from '#url/paths.ts'
import { calendar as words } from '#words/en/calendar.ts'
import './calendar.css'

/** Beside a date in a list; what is seen is short, what is heard names the date. */
export function AddDate({ date, onAdd }: { date: LocalDate; onAdd: () => void }) {
  return (
    <Button look="quiet" icon="week" className="add-date" onClick={onAdd}>
      <span>
        {words.add} <span className="visually-hidden">{words.addDay(date)}</span>
      </span>
    </Button>
  )
}

interface Props {
  area: string
  id: SessionId
  end: ReturnType<typeof endOfSeries>
  /** What came of the last press. */
  said: string
  onAdd: () => void
}

/** The whole series, and another way, where a frame may not let a file be saved. */
export function AddSeries({ area, id, end, said, onAdd }: Props) {
  return (
    <div className="add-series no-print">
      <Button icon="week" onClick={onAdd}>
        {words.addSeries}
      </Button>
      <p className="add-series-hint">{words.addHint(end.to, end.isLastKnown)}</p>
      <p className="add-series-said" role="status">
        {said}
      </p>
      {embedded && (
        <p>
          {words.framed}{' '}
          <a
            href={origin + pathTo({ room: 'session', area, id }, base)}
            target="_blank"
            rel="noopener"
          >
            {words.fullFinder}
          </a>
        </p>
      )}
    </div>
  )
}
