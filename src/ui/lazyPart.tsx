import { lazy, Suspense, useState, type ComponentType, type ReactNode, Component } from 'react'
import { Button } from './Button.tsx'
import { Message } from './Message.tsx'

interface Said {
  /** Shown until the part is there. Left out: whatever shows the part waits whole, so that nothing jumps. */
  waiting?: ReactNode
  failed: string
  tryAgain: string
}

/**
 * A part of the page that is fetched when it is first shown, and again when it is asked for after it could not be
 * had: React remembers a failed fetch for ever, so each try is a new one. One that was fetched early is there at once.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let had: ComponentType<Props> | null = null
  const fetchPart = async () => (had = await load())
  const fetching = () => lazy(async () => ({ default: await fetchPart() }))
  let fetched = fetching()

  function LazyPart({ said, ...props }: Props & { said: Said }) {
    // Kept for as long as it is shown: another kind of component would start anew.
    const [{ tries, Part }, show] = useState(() => ({ tries: 0, Part: had ?? fetched }))
    function tryAgain() {
      fetched = fetching()
      show({ tries: tries + 1, Part: fetched })
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
  /** Fetches the part before it is shown; a failure is met when it is shown. */
  LazyPart.preload = () => void fetchPart().catch(noop)
  return LazyPart
}

const noop = () => undefined

interface Props {
  /** What stands in its place; `again` puts the children back and tries once more. */
  fallback: (again: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a part that breaks from taking the page with it. React still reports the error to the console. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return this.props.fallback(() => this.setState({ broken: false }))
  }
}
