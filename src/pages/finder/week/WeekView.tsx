import { useMemo, type ReactNode } from 'react'
import { useSavedPlan } from '#data/planStore.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { pickOf } from '#domain/plan/plan.ts'
import type { Search } from '#domain/search/search.ts'
import {
  clashesBetween,
  weekOf,
  type Week,
  nextDateAfter,
  startMoved,
} from '#domain/search/week.ts'
import { grammar } from '#words/grammar.ts'
import { LiveStatus } from '#ui/Message.tsx'
import { UnconfirmedHolidays } from '#components/UnconfirmedHolidays.tsx'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { usePrinting } from '#ui/useMediaQuery.ts'
import type { ChangeSearch } from '#url/address.ts'
import { resultsTitleId, focusResults } from '#pages/finder/results/focusResults.ts'
import type { Answer } from '#components/useResults.ts'
import { clashesByMeeting, type EntryContext } from './Entries.tsx'
import { OneDay } from './OneDay.tsx'
import { useRoomForWeek } from './useRoomForWeek.ts'
import { WeekAsk } from './WeekAsk.tsx'
import { WeekTable } from './WeekTable.tsx'
import { week as words } from '#words/week.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { Button } from '#ui/Button.tsx'
import { chosenOf } from '#domain/search/chosen.ts'
import { NoResults } from '#pages/finder/results/NoResults.tsx'
import './WeekView.css'

interface Props {
  catalogue: Catalogue
  search: Search
  answer: Answer
  originName: string
  /** Beside the heading: other ways of looking. */
  controls: ReactNode
  onChange: ChangeSearch
}

/** Seven days of what fits, by morning, afternoon and evening. */
export function WeekView({ catalogue, search, answer, originName, controls, onChange }: Props) {
  const { search: asked, where } = answer
  const { area, calendar } = catalogue
  const today = where.now.date
  const week = useMemo(() => weekOf(catalogue, asked, where), [catalogue, asked, where])
  const context = useEntryContext(catalogue, search.picks, answer, week.from, week.to)
  // On paper all seven days, on a wide screen too; on a phone a day at a time.
  const isWide = useRoomForWeek()
  const whole = usePrinting() || isWide
  const usual = useUsual(catalogue, today)
  const title = words.heading(week.from, week.to, today)
  const within = asked.within === 'any' ? null : asked.within
  const near = where.origin === null ? null : originName
  const found = words.found(week, near, within, where.origin?.about === true)
  const isListed = week.count + week.off > 0
  const breaks = week.days.some(({ schoolBreak }) => schoolBreak !== null)
  return (
    <section className="week" aria-labelledby={resultsTitleId}>
      <div className="week-top">
        <h2 className="results-title" id={resultsTitleId} tabIndex={-1} data-start="">
          {title}
        </h2>
        <WeekMove week={week} today={today} onChange={onChange} />
        {controls}
      </div>
      <p className="week-found">
        {grammar.sentence(found)} {asked.ages.length > 1 && words.suits[asked.fit]}
      </p>
      <LiveStatus>{`${grammar.sentence(title)} ${found}`}</LiveStatus>
      <DoubtStrip usual={usual} />
      {week.left === 0 && <EmptyWeek {...{ catalogue, answer, onChange }} week={week} />}
      {isListed && whole && <WeekTable key={week.from} week={week} context={context} />}
      {isListed && !whole && <OneDay key={week.from} {...{ week, context }} />}
      {breaks && <UnconfirmedHolidays calendar={calendar} className="week-hint" />}
      <WeekAsk asks={week.toAskAbout} area={area.id} question={context.question} />
    </section>
  )
}

/** What an entry needs to know besides itself. */
function useEntryContext(
  catalogue: Catalogue,
  linked: string[],
  { where, searchKey }: Answer,
  from: LocalDate,
  to: LocalDate,
): EntryContext {
  const area = catalogue.area.id
  const saved = useSavedPlan(area).picks
  const picks = useMemo(
    () => [
      ...new Set<string>([
        ...linked.flatMap((text) => pickOf(text, catalogue)?.id ?? []),
        ...saved.map(({ id }) => id),
      ]),
    ],
    [catalogue, linked, saved],
  )
  return useMemo(
    () => ({
      area,
      question: searchKey,
      today: where.now.date,
      picks,
      clashes: clashesByMeeting(clashesBetween(catalogue, picks, where, from, to)),
    }),
    [area, searchKey, catalogue, picks, where, from, to],
  )
}

/** Seven days back, from today, seven days on. What is over is not looked at; a press never takes the focus away. */
function WeekMove({
  week,
  today,
  onChange,
}: {
  week: Week
  today: LocalDate
  onChange: ChangeSearch
}) {
  const isFromToday = week.from === today
  const move = (by: -1 | 1) => onChange({ from: startMoved(week.from, by, today) })
  return (
    <div className="week-move no-print" role="group" aria-label={words.move}>
      <Button
        icon="left"
        className="week-step"
        aria-label={words.previous}
        aria-disabled={isFromToday}
        onClick={() => !isFromToday && move(-1)}
      />
      <Button aria-pressed={isFromToday} onClick={() => onChange({ from: null })}>
        {words.now}
      </Button>
      <Button icon="right" className="week-step" aria-label={words.next} onClick={() => move(1)} />
    </div>
  )
}

interface EmptyWeekProps {
  catalogue: Catalogue
  answer: Answer
  week: Week
  onChange: ChangeSearch
}

/** Seven days with nothing left in them say when there is something; where there never is, what to let go of. */
function EmptyWeek({ catalogue, answer, week, onChange }: EmptyWeekProps) {
  const { search, where } = answer
  const next = useMemo(
    () => nextDateAfter(catalogue, search, where, week.to),
    [catalogue, search, where, week.to],
  )
  // With nothing chosen but the week there is nothing to let go of.
  const onlyToAsk =
    next === null &&
    answer.results.length > 0 &&
    chosenOf({ ...answer.asked, from: null }).length === 0
  return (
    <div className="week-nothing">
      <p>
        {week.count === 0 ? words.nothingThen : words.allFinished} {onlyToAsk && words.onlyToAsk}{' '}
        {onlyToAsk && week.toAskAbout.length > 0 && words.askBelow}
      </p>
      {next === null && !onlyToAsk && <NoResults {...{ catalogue, answer, onChange }} />}
      {next !== null && (
        <Button
          onClick={() => {
            onChange({ from: next })
            focusResults()
          }}
        >
          {words.nextDate(next, where.now.date)}
        </Button>
      )}
    </div>
  )
}
