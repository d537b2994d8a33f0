import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '~/app/App.tsx'

if (import.meta.env.MODE === 'mock') {
  const { startMocking } = await import('~/testing/browser.ts')
  await startMocking()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root" to mount in.')

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
