import { useDeferredValue, type ComponentType, type ReactNode } from 'react'
import { agendaOf, keyOf, meetsBy, type AgendaDay, withCalledOff } from '#domain/search/agenda.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { OffThen } from '#domain/search/calledOff.ts'
import type { Result } from '#domain/search/find.ts'
import { Button } from '#ui/Button.tsx'
import { embedded } from '#url/address.ts'
import { lazyPart } from '#ui/lazyPart.tsx'
import { useShown } from '#components/useShown.ts'
import type { RowContext, RowProps } from './ResultItem.tsx'
import './ResultList.css'
import { dates as datesWords } from '#words/dates.ts'
import { finder as finderWords, latePart } from '#words/finder.ts'

// Few lists have one; its room is kept.
const CalledOffRow = lazyPart(
  async () => (await import('#components/CalledOffRow.tsx')).CalledOffRow,
)

/** These fill any screen; the rest of the page is drawn after them. */
export const first = 6
/** Two screens of a phone: what comes after the list is not far, in another site's page least of all. */
export const page = embedded ? 10 : 12

interface Props<R extends Result> {
  /** Tells the lists of a page apart. */
  name: string
  /** What was asked: another question starts the list anew. */
  searchKey: string
  results: R[]
  /** What was called off: it stands among the results and is counted nowhere. */
  off?: OffThen[]
  Item: ComponentType<RowProps<R>>
  /** How many are drawn before the rest of the first page, so that the screen is filled at once. */
  first: number
  /** How many are drawn with each "Show more". */
  page: number
  /** How many are drawn without asking; left out, a page. */
  least?: number
  heading: 3 | 4
  context: RowContext
  /** Parts the list by the day of the next meeting, each under a heading one level above its rows'. */
  byDay?: boolean
  /** What follows a day, once all of it is drawn. */
  after?: (day: LocalDate) => ReactNode
}

/**
 * Rows, the first of them at once and more when asked. A row that answers the next question too stays the same element:
 * a press that has begun on it is not lost.
 */
export function ResultList<R extends Result>(props: Props<R>) {
  const { name, searchKey, results, Item, first, page, heading, context } = props
  const { byDay = false, after, least = page, off = [] } = props
  const { at, now, ...shared } = context
  const today = now.date
  const start = useDeferredValue(least, first)
  // The place in focus is always drawn, however far down.
  const focused = at === null ? -1 : results.findIndex(({ place }) => place.id === at)
  const { shown, list, showMore } = useShown<HTMLDivElement>({
    question: searchKey,
    least: Math.max(start, focused + 1),
    all: results.length,
    name,
    item: '.result',
  })
  const left = results.length - shown
  const drawn = withCalledOff(results.slice(0, shown), off, byDay, left === 0)
  const [top] = name === 'dated' || name === 'places' ? results : []
  // None drawn yet is no list: an empty one would be said as a group of nothing.
  const undated = drawn.length > 0 ? [{ date: null, results: drawn }] : []
  const days: AgendaDay<R | OffThen>[] = byDay ? agendaOf(drawn) : undated
  return (
    <>
      <div className="result-days" ref={list}>
        {days.map(({ date, results }, nth) => (
          <div className="result-day" key={date}>
            {date && (
              <h3 id={date} data-paper={datesWords.firstDay(date, today)}>
                {datesWords.relativeDay(date, today)}
              </h3>
            )}
            <ol className="plain-list result-list" aria-labelledby={date ?? undefined}>
              {results.map((line) =>
                line.is === 'off' ? (
                  <li key={keyOf(line)} className="result-off">
                    <CalledOffRow
                      said={latePart}
                      {...{ line, today, heading }}
                      area={context.area}
                      underDay={byDay}
                    />
                  </li>
                ) : (
                  <Item
                    key={keyOf(line)}
                    {...shared}
                    today={today}
                    now={meetsBy(line, today) ? now : undefined}
                    result={line}
                    heading={heading}
                    underDay={byDay}
                    marked={line.place.id === at}
                    isFirst={line === top}
                  />
                ),
              )}
            </ol>
            {date && (left === 0 || days[nth + 1]) && after?.(date)}
          </div>
        ))}
      </div>
      {left > 0 && (
        <p className="result-more">
          {shown > 0 && <span>{finderWords.shown(shown, results.length)}</span>}
          <Button onClick={() => showMore(shown + page)}>
            {shown > 0
              ? finderWords.more(Math.min(page, left))
              : finderWords.show(Math.min(page, left))}
          </Button>
        </p>
      )}
    </>
  )
}
