import { lazy, Suspense, type ComponentProps } from 'react'
import { Button } from '~/ui/Button.tsx'
import { ErrorBoundary } from '~/ui/ErrorBoundary.tsx'
import { Message } from '~/ui/Message.tsx'
import { useWords } from '~/words/useWords.ts'

// The list is what most families look at: the week comes when it is asked for.
const WeekView = lazy(async () => ({ default: (await import('./WeekView.tsx')).WeekView }))

/** The same answer as a week. */
export function WeekPane(props: ComponentProps<typeof WeekView>) {
  const words = useWords()
  return (
    <ErrorBoundary
      fallback={(again) => (
        <Message
          tone="trouble"
          action={
            <Button icon="retry" onClick={again}>
              {words.common.tryAgain}
            </Button>
          }
        >
          <p>{words.finder.partial.other}</p>
        </Message>
      )}
    >
      <Suspense fallback={<p>{words.finder.loading}</p>}>
        <WeekView {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
