import { useMemo, type ReactNode } from 'react'
import { useSavedPlan } from '#data/planStore.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { pickOf } from '#domain/plan/plan.ts'
import type { Search } from '#domain/search/search.ts'
import { clashesBetween, weekOf } from '#domain/search/week.ts'
import { LiveStatus } from '#ui/Message.tsx'
import { useMediaQuery } from '#ui/useMediaQuery.ts'
import type { ChangeSearch } from '#url/address.ts'
import { resultsTitleId } from '#pages/finder/results/focusResults.ts'
import { roomForMap } from '#pages/finder/widths.ts'
import type { Answer } from '#components/useResults.ts'
import { EmptyWeek } from './EmptyWeek.tsx'
import { clashesByMeeting, type EntryContext } from './entryContext.ts'
import { OneDay } from './OneDay.tsx'
import { WeekAsk } from './WeekAsk.tsx'
import { WeekMove } from './WeekMove.tsx'
import { WeekTable } from './WeekTable.tsx'
import './WeekView.css'
import { week as words } from '#words/en/week.ts'

interface Props {
  catalogue: Catalogue
  search: Search
  answer: Answer
  originName: string
  /** Beside the heading: other ways of looking. */
  controls: ReactNode
  onChange: ChangeSearch
}

/** On paper the whole week, on a wide screen too; on a phone a day at a time. */
const wholeWeek = `print, ${roomForMap}`

/** Monday to Sunday of what fits, by morning, afternoon and evening. */
export function WeekView({ catalogue, search, answer, originName, controls, onChange }: Props) {
  const { search: asked, where } = answer
  const { area, calendar } = catalogue
  const today = where.now.date
  const week = useMemo(() => weekOf(catalogue, asked, where), [catalogue, asked, where])
  const context = useEntryContext(catalogue, search.picks, answer, week.from, week.to)
  const whole = useMediaQuery(wholeWeek)
  const title = words.heading(week.from, week.to)
  const within = asked.within === 'any' ? null : asked.within
  const near = where.origin === null ? null : originName
  const found = words.found(week.count, near, within, where.origin?.about === true)
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
        {found}. {asked.ages.length > 1 && words.suits[asked.fit]}
      </p>
      <LiveStatus>{`${title}. ${found}`}</LiveStatus>
      {week.left === 0 && <EmptyWeek {...{ catalogue, answer, onChange }} week={week} />}
      {week.count > 0 && whole && <WeekTable key={week.from} week={week} context={context} />}
      {week.count > 0 && !whole && <OneDay key={week.from} {...{ week, search, context }} />}
      {breaks && !calendar.confirmed && <p className="week-hint">{words.unconfirmed}</p>}
      <WeekAsk asks={week.toAskAbout} area={area.id} question={context.question} />
    </section>
  )
}

/** What an entry needs to know besides itself. */
function useEntryContext(
  catalogue: Catalogue,
  linked: string[],
  { where, searchKey }: Answer,
  from: ReturnType<typeof weekOf>['from'],
  to: ReturnType<typeof weekOf>['to'],
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
