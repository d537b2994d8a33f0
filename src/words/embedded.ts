import { current } from './current.ts'
import { embedded as english } from './en/embedded.ts'
import { wording } from './wording.ts'

/** What is said only where the finder stands in a page of another site. */
export const embeddedIn = wording('embedded', english, (m, { say }) => ({
  ...m,
  copy: { ...m.copy, withNear: (near: string) => say(m.copy.withNear, { near }) },
}))

export const embedded = embeddedIn(current)
