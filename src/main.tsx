import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { replacePrerendered } from './prerender/replacePrerendered.ts'
import { App } from '#app/App.tsx'
import { listenAtStartup } from '#data/offline/startup.ts'
import { sleptThroughFinish } from '#data/visit.ts'

if (import.meta.env.MODE === 'mock') {
  const { startMocking } = await import('#testing/browser.ts')
  await startMocking()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root" to mount in.')

listenAtStartup()
replacePrerendered(root)
void ready().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)

/** A tab that slept while the visit was finished in another shows nothing of it again. */
async function ready(): Promise<void> {
  if (!sleptThroughFinish()) return
  const { clearFamily } = await import('#data/finishVisit.ts')
  await clearFamily(null)
}
