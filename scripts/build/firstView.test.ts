import { expect, it } from 'vitest'
import { firstView } from './firstView.ts'

/** What each module is imported by, at once; the lazily loaded room is imported by nobody so. */
const importers: Record<string, string[]> = {
  main: [],
  app: ['main'],
  button: ['app', 'room'],
  round: ['button', 'trip'],
  trip: ['round'],
  room: [],
  hours: ['room'],
}

const modules = {
  getModuleInfo: (id: string) => ({ isEntry: id === 'main', importers: importers[id] ?? [] }),
}

it.each([
  ['app', 'first-view'],
  ['button', 'first-view'],
  ['trip', 'first-view'],
  ['room', null],
  ['hours', null],
])('%s goes into %s', (id, chunk) => {
  expect(firstView(id, modules)).toBe(chunk)
})
