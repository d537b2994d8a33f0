import type { LocalDate } from '~/domain/calendar.ts'
import type { Catalogue } from '~/domain/catalogue.ts'
import type { SheetSession, SheetTime } from '~/domain/sheet.ts'
import { ExampleMark } from '~/views/parts/ExampleMark.tsx'
import { nextInWords } from '~/views/parts/When.tsx'
import { useSheetWords } from '~/words/useSheetWords.ts'
import { Checked } from './Checked.tsx'
import { SheetWhere } from './SheetWhere.tsx'

interface Props {
  catalogue: Catalogue
  of: SheetSession
  today: LocalDate
}

/** One session, never cut by the end of a page: when, then where, then what to know. */
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
  const expect = [session.summary ?? type?.summary, session.firstVisit].filter(Boolean).join(' ')
  return (
    <article className="sheet-row">
      <When of={of} today={today} />
      <SheetWhere
        council={area.council}
        number={number}
        title={session.title}
        place={place}
        phone={session.phone ?? place.phone}
      />
      <div className="sheet-about">
        <p className="sheet-facts">{facts.join(' · ')}</p>
        {(session.accessNote ?? session.eligibility) && (
          <p>{[session.accessNote, session.eligibility].filter(Boolean).join('. ')}</p>
        )}
        <p>
          <strong>{words.sheet.expect}:</strong> {expect || words.sheet.expectUnknown}
        </p>
        <Checked
          checked={session.checked}
          by={session.checkedBy ?? session.source.name}
          today={today}
        />
      </div>
      <But of={of} />
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
function But({ of: { off, moved, unconfirmed } }: Pick<Props, 'of'>) {
  const words = useSheetWords().sheet
  const said = [
    ...(off.length > 0 ? [words.off(off)] : []),
    ...moved.map(words.moved),
    ...(unconfirmed ? [words.unconfirmed] : []),
  ]
  return said.length > 0 && <p className="sheet-but">{said.join(' ')}</p>
}

/** A day on which something that stands higher up meets too. */
export function AlsoRow({ of, time }: { of: SheetSession; time: SheetTime }) {
  const words = useSheetWords()
  return (
    <p className="sheet-row sheet-also">
      <span className="sheet-when">
        <span className="sheet-day">{words.dates.weekday(time.weekday)}</span>{' '}
        <span className="sheet-time">{words.dates.times(time.starts, time.ends)}</span>{' '}
        {of.session.example && <ExampleMark />}
      </span>
      <span>
        <strong>{of.session.title}</strong>, {of.place.name}. {words.sheet.also(of.number)}.
      </span>
    </p>
  )
}
