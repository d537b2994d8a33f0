import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { en } from '#words/en.ts'
import { WordsProvider } from '#words/useWords.ts'
import '#ui/base.css'
import { ErrorPage } from './ErrorPage.tsx'
import { House } from './House.tsx'
import { createQueryClient } from './queryClient.ts'

export function App() {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <WordsProvider value={en}>
        <ErrorBoundary fallback={() => <ErrorPage council={null} />}>
          <House />
        </ErrorBoundary>
      </WordsProvider>
    </QueryClientProvider>
  )
}
