import { commonIn } from './common.ts'
import { current } from './current.ts'
import { map as english } from './en/map.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What the map says. */
export const mapIn = wording('map', english, (m, locale) => {
  const { say } = locale
  const { beside, list } = grammarIn(locale)
  const { sessions } = commonIn(locale)
  const { pin, panel } = m

  /** "half a mile", "1 mile", "5 miles" */
  const wholeMiles = (n: number) =>
    n === 0.25 ? m.quarterMile : n === 0.5 ? m.halfMile : say(m.miles, { n })

  return {
    ...m,
    /** What the map shows, for somebody who cannot see it. */
    summary: (n: number, area: string, from: string) => {
      if (n === 0) return say(m.empty, { area })
      return from === '' ? say(m.summary, { n, area }) : say(m.summaryAround, { n, area, from })
    },
    pin: {
      /** "Bounce and Rhyme and 2 more" */
      titles: (title: string, more: number) =>
        more === 0 ? title : say(pin.andMore, { title, n: more }),
      /** "Bounce and Rhyme and 2 more, Dereham Library, 1.4 miles" */
      one: (what: string, name: string, far: string | null) => beside([what, name, far]),
      /** "2 places: Acle Library and Acle Family Hub, 1.4 miles" */
      several: (names: string[], far: string | null) =>
        beside([say(pin.several, { n: names.length, names: list(names) }), far]),
      cluster: (n: number, around: string) => say(pin.cluster, { n, around }),
      close: (n: number, around: string) => say(pin.close, { n, around }),
      numbered: (name: string, number: number) => say(pin.numbered, { name, number }),
    },
    origin: (name: string) => say(m.origin, { name }),
    ring: wholeMiles,
    scale: wholeMiles,
    /** "Search around Dereham"; null = there is no town near. */
    searchHere: (near: string | null) =>
      near === null ? m.searchHere : say(m.searchAround, { near }),
    panel: {
      ...panel,
      away: (far: string) => say(panel.away, { far }),
      several: (n: number) => say(panel.several, { n }),
      sessions,
      more: (n: number) => say(panel.more, { n }),
      open: (name: string) => say(panel.open, { name }),
    },
  }
})

export const map = mapIn(current)
