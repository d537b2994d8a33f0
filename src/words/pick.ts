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

/** What is asked of a plan that may be another family's. */
export const anotherIn = wording('pick', english, ({ another: m }, { say }) => {
  function ago(minutes: number): string {
    if (minutes < 120) return say(m.minutesAgo, { n: minutes })
    const hours = Math.floor(minutes / 60)
    return hours < 48
      ? say(m.hoursAgo, { n: hours })
      : say(m.daysAgo, { n: Math.floor(hours / 24) })
  }
  return {
    ...m,
    said: (things: number, minutes: number) => say(m.said, { n: things, ago: ago(minutes) }),
  }
})

export const another = anotherIn(current)
