import { current } from './current.ts'
import { pick as english } from './en/pick.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What the buttons that fill a plan and the way to it say. */
export const pickIn = wording('pick', english, (m, locale) => {
  const { say } = locale
  const { beside, pair } = grammarIn(locale)
  const what = (title: string, place: string) => (title === place ? title : beside([title, place]))
  return {
    ...m,
    /** What a button says, heard with what it is of. */
    named: (button: 'add' | 'remove', title: string, place: string) =>
      pair(m[button], what(title, place)),
    /** Heard after a button, so that a list of them can be told apart. */
    of: (title: string, place: string) => say(m.of, { what: what(title, place) }),
    count: (n: number) => say(m.count, { n }),
  }
})

export const pick = pickIn(current)
