import { current } from './current.ts'
import { ask as english } from './en/ask.ts'
import { wording } from './wording.ts'

/** What the search box says by itself. */
export const askIn = wording('ask', english, (m, { say }) => ({
  ...m,
  looking: (text: string) => say(m.looking, { text }),
  from: (name: string) => say(m.from, { name }),
  removeFrom: (name: string) => say(m.removeFrom, { name }),
}))

export const ask = askIn(current)
