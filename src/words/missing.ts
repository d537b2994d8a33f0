import { current } from './current.ts'
import { missing as english } from './en/missing.ts'
import { wording } from './wording.ts'

/** What is said where part of the information is not there, and why. */
export const missingIn = wording('missing', english, (m, { say }) => ({
  ...m,
  partial: { ...m.partial, unread: (n: number) => say(m.partial.unread, { n }) },
}))

export const missing = missingIn(current)
