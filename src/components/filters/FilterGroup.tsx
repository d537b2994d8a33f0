import type { ReactNode } from 'react'
import { ChoiceGroup } from '#ui/Choice.tsx'
import { Details } from '#ui/Details.tsx'
import { filters as words } from '#words/en/filters.ts'

/** A group of filters that can be folded away; folded, it still says how many of it are chosen. */
export function FilterGroup({
  legend,
  hint,
  chosen,
  open = false,
  children,
}: {
  legend: string
  hint?: string
  chosen: number
  open?: boolean
  children: ReactNode
}) {
  const summary = (
    <>
      {legend}
      {chosen > 0 && <span className="filter-chosen">{words.chosenCount(chosen)}</span>}
    </>
  )
  return (
    <Details className="filter-group" summary={summary} open={open || chosen > 0}>
      <ChoiceGroup legend={<span className="visually-hidden">{legend}</span>} hint={hint}>
        {children}
      </ChoiceGroup>
    </Details>
  )
}
