import { useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { checkedSpan } from '#domain/catalogue/checks.ts'
import type { Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlanItem } from '#domain/plan/plan.ts'
import { sheetOf, type Sheet } from '#domain/plan/sheet.ts'
import { PlaceRow } from './PlaceRow.tsx'
import { AlsoRow, SessionRow } from './SessionRow.tsx'
import { app as appWords } from '#words/app.ts'
import './sheet.css'
import { hasEnglishBeside, InEnglish } from '#pages/plan/InEnglish.tsx'
import { SheetHead, sessionsOf } from './SheetHead.tsx'
import { useFit } from './useFit.ts'
import { english as inEnglish } from '#words/current.ts'
import { sheet as words, sheet as sheetWords, sheetIn } from '#words/sheet.ts'

const english = sheetIn(inEnglish)

interface Props {
  items: readonly PlanItem[]
  catalogue: Catalogue
  now: Now
  /** Leads back to the plan, from paper too. */
  link: string
}

/**
 * The plan on paper. It stands beside the page, out of sight, so that every way of printing finds it: the button, the
 * browser's menu, and the keys.
 */
export function FridgeSheet({ items, catalogue, now, link }: Props) {
  const sheet = useMemo(() => sheetOf(items, catalogue, now), [items, catalogue, now])
  const paper = useRef<HTMLDivElement>(null)
  useFit(paper, sheet)
  const { area } = catalogue
  const checks = items.flatMap((item) => {
    if (item.is === 'gone') return []
    return [item.is === 'session' ? item.session.checked : item.place.checked]
  })
  return createPortal(
    <div className="sheet-wings">
      <div className="sheet" ref={paper}>
        <div>
          <SheetHead area={area} sheet={sheet} link={link} />
          <Rows catalogue={catalogue} sheet={sheet} now={now} />
          <footer className="sheet-foot">
            {hasEnglishBeside && <p className="sheet-english-after">{words.englishNext}</p>}
            <p>
              <strong>{words.printed(now.date)}</strong>{' '}
              {appWords.footer.checked(checkedSpan(checks))}
            </p>
            {(sheet.until ?? sheet.unconfirmed) && (
              <p>
                {sheet.until && words.until(sheet.until)} {sheet.unconfirmed && words.unconfirmed}
              </p>
            )}
          </footer>
        </div>
        {hasEnglishBeside && <EnglishAfter {...{ catalogue, sheet, now }} />}
      </div>
    </div>,
    document.body,
  )
}

/** The English of all sessions on a page of its own, where it does not fit beside the family's language. */
function EnglishAfter({ catalogue, sheet, now }: { catalogue: Catalogue; sheet: Sheet; now: Now }) {
  return (
    <section className="sheet-english-after sheet-next-page" lang="en" dir="ltr">
      <h1 className="sheet-title">{english.title}</h1>
      {sessionsOf(sheet).map(({ number, session, place }) => (
        <article key={number} className="sheet-english-row">
          <h2 className="sheet-what">
            <span className="sheet-number">{number}</span> {session.title}
            <span className="sheet-place">{english.at(place.name)}</span>
          </h2>
          <InEnglish {...{ session, catalogue, now }} />
        </article>
      ))}
    </section>
  )
}

function Rows({ catalogue, sheet, now }: { catalogue: Catalogue; sheet: Sheet; now: Now }) {
  const today = now.date
  return (
    <>
      {sheet.days.map(({ weekday, lines }) => (
        <section key={weekday} className="sheet-group">
          {lines.map(({ is, of, time }, at) =>
            is === 'session' ? (
              <SessionRow key={of.number} {...{ catalogue, of, now }} />
            ) : (
              <AlsoRow key={`also-${at}`} of={of} time={time} today={today} />
            ),
          )}
        </section>
      ))}
      {sheet.undated.length > 0 && (
        <section className="sheet-group">
          {sheet.undated.map((of) => (
            <SessionRow key={of.number} {...{ catalogue, of, now }} />
          ))}
        </section>
      )}
      {sheet.places.length > 0 && (
        <section className="sheet-group">
          {sheet.places.map(({ number, place, closures }) => (
            <PlaceRow
              key={number}
              area={catalogue.area}
              number={number}
              place={place}
              closures={closures}
              today={today}
            />
          ))}
        </section>
      )}
      {sheet.gone.length > 0 && (
        <p className="sheet-gone">
          <strong>{sheetWords.gone}</strong> {sheetWords.goneList(sheet.gone)}
        </p>
      )}
    </>
  )
}
