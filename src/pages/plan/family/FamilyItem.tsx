import { useMemo } from 'react'
import { phoneOf } from '#domain/catalogue/phone.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Place } from '#domain/catalogue/place.ts'
import { isStale } from '#domain/catalogue/freshness.ts'
import type { PlanItem, SessionItem } from '#domain/plan/plan.ts'
import { summaryOf } from '#domain/time/scheduleSummary.ts'
import { ExampleMark, ExampleTime } from '#components/ExampleMark.tsx'
import { KindMark } from '#components/KindMark.tsx'
import { When } from '#components/When.tsx'
import { InEnglish } from '#pages/plan/InEnglish.tsx'
import { Notes } from '#pages/plan/Notes.tsx'
import { grammar } from '#words/grammar.ts'
import { visit as visitWords } from '#words/visit.ts'
import { plan as planWords } from '#words/plan.ts'
import { row as rowWords } from '#words/row.ts'
import { schedule as scheduleWords } from '#words/schedule.ts'
import { standing as standingWords } from '#words/standing.ts'
import { postalAddress } from '#domain/catalogue/postalAddress.ts'
import { ofData } from '#words/current.ts'

interface Props {
  item: PlanItem
  catalogue: Catalogue
  now: Now
}

/** One thing of the plan, to be read across a table: no links, no buttons. */
export function FamilyItem({ item, catalogue, now }: Props) {
  const words = visitWords.family
  if (item.is === 'gone') {
    return (
      <div className="family-item">
        <p>{item.was === null ? words.gone : grammar.pair(words.gone, item.was)}</p>
      </div>
    )
  }
  const { council } = catalogue.area
  const phone = item.is === 'session' ? phoneOf(item.session, item.place) : item.place.phone
  return (
    <div className="family-item">
      {item.is === 'session' ? (
        <>
          <h3 className="family-what" lang={ofData}>
            {item.session.title}
          </h3>
          <When
            next={item.next}
            today={now.date}
            example={item.session.example && item.next.is === 'meeting'}
          />
          {item.session.example && (
            <p>
              <ExampleMark />
            </p>
          )}
        </>
      ) : (
        <h3 className="family-what">{standingWords.named(item.place)}</h3>
      )}
      <Where place={item.place} named={item.is === 'session'} />
      <p>
        {phone === undefined && council.phone && (
          <>
            <bdi>{council.name}</bdi>:{' '}
          </>
        )}
        <bdi dir="ltr">{phone ?? council.phone}</bdi>
      </p>
      {item.is === 'session' && (
        <>
          <Rules item={item} catalogue={catalogue} now={now} />
          <InEnglish {...{ catalogue, now }} session={item.session} next={item.next} />
        </>
      )}
    </div>
  )
}

/** When it meets in the year, and what matters besides. */
function Rules({ item: { session }, catalogue, now }: Props & { item: SessionItem }) {
  const summary = useMemo(() => summaryOf(session, catalogue, now), [session, catalogue, now])
  return (
    <>
      <p>{planWords.facts(session)}</p>
      {(session.accessNote ?? session.eligibility) && (
        <p>
          <Notes of={session} />
        </p>
      )}
      {session.schedules.length === 0 && <p>{scheduleWords.untimed(session.holds)}</p>}
      {summary.lines.map((line) => (
        <p key={scheduleWords.line(line, now.date)}>
          <ExampleTime example={session.example}>{scheduleWords.line(line, now.date)}.</ExampleTime>
        </p>
      ))}
      {session.schedules.length > 0 &&
        scheduleWords.about(summary, now.date).map((said) => <p key={said}>{said}</p>)}
      {isStale(session.checked, now.date) && <p>{rowWords.notChecked(session.checked)}</p>}
    </>
  )
}

function Where({ place, named }: { place: Place; named: boolean }) {
  const address = postalAddress(place.address)
  return (
    <p className="family-where">
      <KindMark kind={place.kind} />{' '}
      <bdi>{grammar.beside([named && standingWords.named(place), address])}</bdi>
    </p>
  )
}
