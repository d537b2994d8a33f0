import { current } from './current.ts'
import { visit as english } from './en/visit.ts'
import { wording } from './wording.ts'

/** What handing a plan over and finishing a visit say. */
export const visitIn = wording('visit', english, (m, { say }) => ({
  ...m,
  family: {
    ...m.family,
    page: (page: number, of: number) => say(m.family.page, { page, of }),
    of: (page: number, of: number) => say(m.family.pageShort, { page, of }),
  },
  finish: {
    ...m.finish,
    ask: (things: number) => say(m.finish.ask, { n: things }),
    language: (language: string) => say(m.finish.language, { language }),
    othersCleared: (n: number) => say(m.finish.othersCleared, { n }),
    othersLeft: (n: number) => say(m.finish.othersLeft, { n }),
  },
}))

export const visit = visitIn(current)
