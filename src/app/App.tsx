import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBoundary } from '#ui/lazyPart.tsx'
import '#ui/base.css'
import { ErrorPage } from './TroublePage.tsx'
import { Site } from './Site.tsx'
import { createQueryClient } from './queryClient.ts'

export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary fallback={() => <ErrorPage council={null} />}>
        <Site />
      </ErrorBoundary>
    </QueryClientProvider>
  )
}
