import { current } from './current.ts'
import { anotherFamily as english } from './en/anotherFamily.ts'
import { wording } from './wording.ts'

/** What is asked of a plan that may be another family's. */
export const anotherFamilyIn = wording('anotherFamily', english, (m, { say }) => {
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

export const anotherFamily = anotherFamilyIn(current)
