import { setupWorker } from 'msw/browser'
import { handlersFor } from './handlers.ts'
import { isScenario, type Scenario } from './scenarios.ts'

declare global {
  interface Window {
    /** Set by an end-to-end test before the page loads, or while it is open. */
    mockScenario?: string
  }
}

function current(): Scenario {
  return isScenario(window.mockScenario) ? window.mockScenario : 'ordinary'
}

/** Answers the mock build's requests for data with the invented counties; asked anew at every request. */
export async function startMocking(): Promise<void> {
  const worker = setupWorker(...handlersFor(current))
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}
