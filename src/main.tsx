import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { takeOver } from './prerender/takeOver.ts'
import { App } from '#app/App.tsx'
import { listenEarly } from '#data/offline/early.ts'

if (import.meta.env.MODE === 'mock') {
  const { startMocking } = await import('#testing/browser.ts')
  await startMocking()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root" to mount in.')

listenEarly()
takeOver(root)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
