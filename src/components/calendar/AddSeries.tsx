import { lastOfYear } from '#domain/calendar/calendarFeeds.ts'
import type { LocalDate } from '#domain/time/calendar.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { Button } from '#ui/Button.tsx'
import { base, embedded, origin } from '#url/address.ts'
import { pathTo } from '#url/paths.ts'
import './calendar.css'
import type { FileMade } from './useCalendarFile.ts'
import { calendar as words } from '#words/en/calendar.ts'

interface Props {
  area: string
  id: SessionId
  /** The first date. */
  from: LocalDate
  made: FileMade
  onAdd: () => void
}

/** The whole series; what came of the last press; and another way, where a frame may not let a file be saved. */
export function AddSeries({ area, id, from, made, onAdd }: Props) {
  const said: Record<FileMade, string> = {
    'not-asked': '',
    saved: words.saved,
    failed: words.failed,
  }
  return (
    <div className="add-series no-print">
      <Button icon="week" onClick={onAdd}>
        {words.addSeries}
      </Button>
      <p className="add-series-hint">{words.addHint(lastOfYear(from))}</p>
      <p className="add-series-said" role="status">
        {said[made]}
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
