import { use, type ComponentProps } from 'react'
import { DoubtStrip, useUsual } from '#components/DoubtStrip.tsx'
import { SessionResultRow } from '#components/SessionResultRow.tsx'
import { UndatedContext, type Undated } from '#components/undated.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { find } from '#domain/search/find.ts'
import type { SessionResult } from '#domain/search/candidates.ts'
import { defaultSearch } from '#domain/search/search.ts'
import type { Now } from '#domain/time/localDate.ts'
import { summaryOf, type ScheduleSummary } from '#domain/time/scheduleSummary.ts'
import { first } from '#pages/finder/results/ResultList.tsx'
import '#pages/finder/results/ResultList.css'
import '#pages/finder/results/Results.css'
import { pages } from '#words/en/pages.ts'
import { UndatedWhen } from './UndatedWhen.tsx'

/**
 * The rows that would come first at the moment of the build, each with its rule in words. On another day others come first,
 * and these are still true. Hidden before paint where the address asks for something: see scripts/build/beforePaint.js.
 */
export function FirstRows({ catalogue, now }: { catalogue: Catalogue; now: Now }) {
  const { area } = catalogue
  const usual = useUsual(catalogue, now.date)
  const undated = use(UndatedContext)
  const results = firstOf(catalogue, now)
  if (results.length === 0 || undated === null) return null
  /** Its page tells the dates that are not as the rule says. */
  const When = (props: ComponentProps<Undated['When']>) => (
    <UndatedWhen {...props} summary={ruleOf(summaryOf(props.session, catalogue, now))} />
  )
  return (
    <div className="results prerendered-first">
      <p className="results-title">{pages.firstRows(area.name)}</p>
      <DoubtStrip usual={usual} />
      <UndatedContext value={{ ...undated, When }}>
        <ol className="plain-list result-list" role="list">
          {results.map((result) => (
            <li className="result" key={result.session.id}>
              {/* What is put in a plan here could not be seen there: its button comes with the app. */}
              <SessionResultRow
                {...{ result, area, usual }}
                today={now.date}
                heading={3}
                foot={null}
              />
            </li>
          ))}
        </ol>
      </UndatedContext>
    </div>
  )
}

const ruleOf = (summary: ScheduleSummary): ScheduleSummary => ({
  ...summary,
  leftOut: [],
  moved: [],
})

/** Whether the rule is one line that names no date. */
function isPlain({ lines: [line, ...others] }: ScheduleSummary): boolean {
  if (line === undefined || others.length > 0 || line.pattern.freq === 'DATES') return false
  const [{ from, until }, ...later] = line.times
  return line.pattern.interval === 1 && from === null && until === null && later.length === 0
}

/** As many sessions as fill a screen, each once, in the order the finder lists them. */
function firstOf(catalogue: Catalogue, now: Now): SessionResult[] {
  const { rows, later } = find(catalogue, defaultSearch, { now, origin: null })
  const each = new Map<string, SessionResult>()
  for (const result of [...rows, ...later]) {
    const { session } = result
    if (each.size < first && !each.has(session.id) && isPlain(summaryOf(session, catalogue, now)))
      each.set(session.id, result)
  }
  return [...each.values()]
}
