import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { canPreview, NothingToPreview, PreviewBar } from '#pages/desk/preview/PreviewBar.tsx'
import { usePreview } from '#pages/desk/preview/usePreview.ts'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import '#ui/base.css'
import { useRoute } from '#url/address.ts'
import { createQueryClient } from './queryClient.ts'
import { Site } from './Site.tsx'
import { ErrorPage, LoadingPage } from './TroublePage.tsx'

/**
 * The desk's draft as families will see it: the same pages, below a base of their own (url/address.ts), so that each link
 * stays among them. The files come from the draft, and nothing is kept. Why: docs/decisions/desk-in-a-browser.md.
 */
export function Preview() {
  const [client] = useState(createQueryClient)
  const previewed = usePreview(client)
  return (
    <QueryClientProvider client={client}>
      <PreviewBar name={previewed.is === 'draft' ? previewed.name : null} />
      <ErrorBoundary fallback={() => <ErrorPage council={null} />}>
        <Shown is={previewed.is} />
      </ErrorBoundary>
    </QueryClientProvider>
  )
}

function Shown({ is }: Pick<ReturnType<typeof usePreview>, 'is'>) {
  const route = useRoute()
  if (is === 'reading') return <LoadingPage />
  if (is === 'none') return <NothingToPreview why="none" />
  return canPreview(route) ? <Site /> : <NothingToPreview why="not" />
}
