import { lazy, Suspense, useReducer, type ComponentType, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Message } from './Message.tsx'

interface Said {
  /** Shown until the part is there. Left out: whatever shows the part waits whole, so that nothing jumps. */
  waiting?: ReactNode
  failed: string
  tryAgain: string
}

/**
 * A part of the page that is fetched when it is first shown, and again when it is asked for after it could not be
 * had: React remembers a failed fetch for ever, so each try is a new one.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const fetching = () => lazy(async () => ({ default: await load() }))
  let Part = fetching()

  function Later({ said, ...props }: Props & { said: Said }) {
    const [tries, countTry] = useReducer((tries: number) => tries + 1, 0)
    function tryAgain() {
      Part = fetching()
      countTry()
    }
    const failed = () => (
      <Message
        tone="trouble"
        action={
          <Button icon="retry" onClick={tryAgain}>
            {said.tryAgain}
          </Button>
        }
      >
        <p>{said.failed}</p>
      </Message>
    )
    const part = <Part {...(props as unknown as Props)} />
    return (
      <ErrorBoundary key={tries} fallback={failed}>
        {said.waiting === undefined ? part : <Suspense fallback={said.waiting}>{part}</Suspense>}
      </ErrorBoundary>
    )
  }
  /** Fetches the part before it is shown, so that nothing jumps for it; a failure is met when it is shown. */
  Later.early = () => void load().then(noop, noop)
  return Later
}

const noop = () => undefined
