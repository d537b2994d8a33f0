import type { ComponentProps } from 'react'
import { later } from '#ui/later.tsx'
import { useWords } from '#words/useWords.ts'
import type { WeekView as Week } from './WeekView.tsx'

// The list is what most families look at: the week comes when it is asked for.
const WeekView = later(async () => (await import('./WeekView.tsx')).WeekView)

/** The same answer as a week. */
export function WeekPane(props: ComponentProps<typeof Week>) {
  const { finder, common } = useWords()
  const said = {
    waiting: <p>{finder.loading}</p>,
    failed: finder.partial.other,
    tryAgain: common.tryAgain,
  }
  return <WeekView said={said} {...props} />
}
