import type { ComponentProps } from 'react'
import { lazyPart } from '#ui/lazyPart.tsx'
import type { WeekView as Week } from './WeekView.tsx'
import { finder as finderWords } from '#words/finder.ts'
import { common as commonWords } from '#words/common.ts'

// The list is what most families look at: the week comes when it is asked for.
const WeekView = lazyPart(async () => (await import('./WeekView.tsx')).WeekView)

/** The same answer as a week. */
export function WeekPane(props: ComponentProps<typeof Week>) {
  const said = {
    waiting: <p>{finderWords.loading}</p>,
    failed: finderWords.partFailed,
    tryAgain: commonWords.tryAgain,
  }
  return <WeekView said={said} {...props} />
}
