import { useMemo } from 'react'
import { chosenOf } from '#domain/search/chosen.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { nextDateAfter, type Week } from '#domain/search/week.ts'
import { Button } from '#ui/Button.tsx'
import type { ChangeSearch } from '#url/address.ts'
import { focusResults } from '#pages/finder/results/focusResults.ts'
import { NoResults } from '#pages/finder/results/NoResults.tsx'
import type { Answer } from '#components/useResults.ts'
import { week as words } from '#words/en/week.ts'

interface Props {
  catalogue: Catalogue
  answer: Answer
  week: Week
  onChange: ChangeSearch
}

/** A week with nothing left in it says when there is something; where there never is, what to let go of. */
export function EmptyWeek({ catalogue, answer, week, onChange }: Props) {
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
        {week.count === 0 ? words.nothingThisWeek : words.allFinished}{' '}
        {onlyToAsk && words.onlyToAsk}
      </p>
      {next === null && !onlyToAsk && <NoResults {...{ catalogue, answer, onChange }} />}
      {next !== null && (
        <Button
          onClick={() => {
            onChange({ from: next })
            focusResults()
          }}
        >
          {words.nextDate(next)}
        </Button>
      )}
    </div>
  )
}
