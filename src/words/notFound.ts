import { current } from './current.ts'
import { notFound as english } from './en/notFound.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What is said of an address that leads nowhere. */
export const notFoundIn = wording('notFound', english, (m, locale) => {
  const { say } = locale
  const { beside } = grammarIn(locale)
  return {
    ...m,
    path: (path: string) => say(m.path, { path }),
    area: (area: string) => say(m.area, { area }),
    placeId: (id: string) => say(m.placeId, { id }),
    sessionId: (id: string) => say(m.sessionId, { id }),
    partMissing: (files: string[]) => say(m.partMissing, { files: beside(files) }),
    unread: (n: number) => say(m.unread, { n }),
  }
})

export const notFound = notFoundIn(current)
