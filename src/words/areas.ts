import { current } from './current.ts'
import { areas as english } from './en/areas.ts'
import { wording } from './wording.ts'

/** Finding one of many areas. */
export const areasIn = wording('areas', english, (m, { say }) => ({
  ...m,
  found: (n: number) => say(m.found, { n }),
}))

export const areas = areasIn(current)
