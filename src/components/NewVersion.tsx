import { lazy, Suspense } from 'react'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import type { NewVersionProps } from './NewVersionOffer.tsx'

// It watches the worker, and is wanted only where something has gone wrong.
const NewVersionOffer = lazy(async () => ({
  default: (await import('./NewVersionOffer.tsx')).NewVersionOffer,
}))

/** The way to the new version of the app; nothing where even that part cannot be had. */
export function NewVersion(props: NewVersionProps) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense>
        <NewVersionOffer {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
