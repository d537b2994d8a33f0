import { lazy, Suspense } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import { useIdle } from '#ui/useIdle.ts'

const Offline = lazy(async () => ({
  default: (await import('#pages/offline/Offline.tsx')).Offline,
}))

/** Only the product keeps anything: in the mock build another worker answers, and developing needs none. */
const published = import.meta.env.MODE === 'production'

/** What the phone keeps, once the page stands: where that cannot be had, nothing is missing from the page. */
export function OfflineLine({ area }: { area: Area }) {
  const idle = useIdle(published)
  if (!idle || window.self !== window.top) return null
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense>
        <Offline key={area.id} area={area} />
      </Suspense>
    </ErrorBoundary>
  )
}
