import type { LocalDate } from '#domain/time/calendar.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { SheetSession, SheetTime } from '#domain/plan/sheet.ts'
import { ExampleMark } from '#components/ExampleMark.tsx'
import { nextInWords } from '#components/When.tsx'
import { useSheetWords } from '#words/useSheetWords.ts'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'

interface Props {
  catalogue: Catalogue
  of: SheetSession
  today: LocalDate
}

/** One session, never cut by the end of a page: when beside what and where, then what to know. */
export function SessionRow({ catalogue, of, today }: Props) {
  const words = useSheetWords()
  const { session, place, number } = of
  const { area } = catalogue
  const type = area.serviceTypes.find(({ id }) => id === session.serviceType)
  const facts = [
    words.common.cost(session),
    words.common.access(session),
    words.common.ages(session),
    ...(session.audience === 'targeted' ? [words.common.audience(session)] : []),
  ]
  const notes = [session.accessNote, session.eligibility].filter(Boolean).map(words.sheet.sentence)
  const expect = [session.summary ?? type?.summary, session.firstVisit].filter(Boolean).join(' ')
  return (
    <article className="sheet-row">
      <When of={of} today={today} />
      <div>
        <SheetWhere
          council={area.council}
          number={number}
          title={session.title}
          place={place}
          phone={session.phone ?? place.phone}
        />
        <p>
          <strong>{words.sheet.sentence(facts.join(' · '))}</strong> {notes.join(' ')}{' '}
          <i>{words.sheet.expect}:</i> {expect || words.sheet.expectUnknown}
        </p>
        <p>
          <But of={of} />{' '}
          <Checked
            checked={session.checked}
            by={session.checkedBy ?? session.source.name}
            today={today}
          />
        </p>
      </div>
    </article>
  )
}

function When({ of, today }: Pick<Props, 'of' | 'today'>) {
  const words = useSheetWords()
  const { session, times, next, dates } = of
  const [first] = times
  if (!first) {
    return (
      <div className="sheet-when">
        <p className="sheet-day">{nextInWords(next, today, words)}</p>
      </div>
    )
  }
  return (
    <div className="sheet-when">
      <p className="sheet-day">{words.dates.weekday(first.weekday)}</p>
      <p className="sheet-time">{words.dates.times(first.starts, first.ends)}</p>
      {session.example && <ExampleMark />}
      <p>{dates.length > 0 ? words.sheet.only(dates) : words.sheet.holds[session.holds]}.</p>
    </div>
  )
}

/** The dates that are not as the others: nobody should stand before a locked door. */
function But({ of: { off, moved } }: Pick<Props, 'of'>) {
  const words = useSheetWords().sheet
  const said = [...(off.length > 0 ? [words.off(off)] : []), ...moved.map(words.moved)]
  return said.length > 0 && <strong>{said.join(' ')}</strong>
}

/** A day on which something that stands higher up meets too: one line, with its number. */
export function AlsoRow({ of, time }: { of: SheetSession; time: SheetTime }) {
  const words = useSheetWords()
  return (
    <p className="sheet-row sheet-also">
      <span className="sheet-day">
        {words.dates.weekday(time.weekday)} {words.dates.times(time.starts, time.ends)}
      </span>
      {of.session.example && <ExampleMark />}
      <span>
        <span className="sheet-number">{of.number}</span> {of.session.title}, {of.place.name}
      </span>
    </p>
  )
}
