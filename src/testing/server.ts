import { setupServer } from 'msw/node'
import { handlersFor } from './handlers.ts'
import type { Scenario } from './scenarios.ts'

/** The invented counties for component tests; a request for anything else fails the test. */
export const server = setupServer(...handlersFor(() => 'ordinary'))

/** For the rest of one test, answers as another scenario would. */
export function play(scenario: Scenario): void {
  server.use(...handlersFor(() => scenario))
}
