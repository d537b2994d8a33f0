import { afterAll, afterEach, beforeAll } from 'vitest'
import { server } from './server.ts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // A page that is fetched when it is opened takes long on a machine that does much else.
  configure({ asyncUtilTimeout: 10_000 })
  // jsdom lays nothing out, and so cannot scroll to it.
  Element.prototype.scrollIntoView = () => undefined
  afterEach(cleanup)
  // What one test left with the history's entry is not there for the next.
  afterEach(() => history.replaceState(null, ''))
}
