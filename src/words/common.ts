import { metresPerMile } from '#domain/geo/distance.ts'
import type { AgeBand } from '#domain/search/search.ts'
import type { AgeRange, Session } from '#domain/catalogue/session.ts'
import { current } from './current.ts'
import { common as english } from './en/common.ts'
import { product } from './en/product.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

const pounds = (pence: number) =>
  pence % 100 === 0 ? `£${pence / 100}` : pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`

/** What every page says. Sentences a nine-year-old can read. */
export const commonIn = wording('common', english, (m, locale) => {
  const { say, isolated } = locale
  const { capital, aside } = grammarIn(locale)
  const sessions = (n: number) => say(m.sessions, { n })

  /**
   * Miles in a straight line: tenths below ten (none where they are none: 5 miles), whole miles above, because the line is not the road. `about` = one of its
   * ends is only the middle of somewhere: whole miles, and said so.
   */
  function miles(metres: number, about: boolean): string {
    const far = metres / metresPerMile
    if (about && far < 0.75) return m.aboutMileOrLess
    if (about) return far < 1.5 ? m.aboutMile : say(m.aboutMiles, { n: Math.round(far) })
    if (far < 0.05) return m.lessThan100Yards
    return say(m.miles, { n: Number(far.toFixed(far < 9.95 ? 1 : 0)) })
  }

  /** "within 5 miles"; `about` = of no exact point. */
  const within = (miles: string, about: boolean) =>
    say(about ? m.withinAbout : m.within, { n: Number(miles) })

  /** Months where years are too coarse: "6 to 12 months", "2 to 4 years", "0 to 5 years", "from 3 years". */
  function range({ from, to }: AgeRange): string {
    if (to === undefined) return from === 0 ? m.anyAge : ageFrom(from)
    if (to <= 24) return say(m.inMonths, { from, n: to })
    if (from % 12 === 0 && to % 12 === 0) return say(m.inYears, { from: from / 12, n: to / 12 })
    return say(m.ageToAge, { from: from === 0 ? m.birth : age(from), to: age(to) })
  }

  const ageFrom = by({ months: m.fromMonths, years: m.fromYears, half: m.fromYearsAndHalf })
  const age = by({ months: m.months, years: m.years, half: m.yearsAndHalf })

  function by(forms: Record<'months' | 'years' | 'half', typeof m.months>) {
    return (months: number): string => {
      if (months % 12 === 0) return say(forms.years, { n: months / 12 })
      if (months > 12 && months % 12 === 6) return say(forms.half, { n: Math.floor(months / 12) })
      return say(forms.months, { n: months })
    }
  }

  function agesInside(session: Session): string {
    if (!session.ages) return session.pregnancy ? m.pregnancy : m.agesUnknown
    const ages = range(session.ages)
    return session.pregnancy ? say(m.agesAndPregnancy, { ages }) : ages
  }

  function cost({ cost }: Session): string {
    if (!cost) return m.costUnknown
    const price = cost.pence === 0 ? capital(m.free) : isolated(pounds(cost.pence))
    return cost.note ? aside(price, cost.note) : price
  }

  return {
    ...m,
    product,
    sessions,
    /** "128 sessions, 157 times"; null = once each. */
    sessionsAndTimes: (n: number, times: number | null) =>
      times === null
        ? sessions(n)
        : say(m.sessionsAndTimes, { sessions: sessions(n), times: say(m.times, { n: times }) }),
    places: (n: number) => say(m.places, { n }),
    miles,
    within,
    ageRange: (ages: AgeRange) => (ages.to === undefined ? capital(range(ages)) : range(ages)),
    ages: (session: Session) => capital(agesInside(session)),
    band: (band: AgeBand) => capital(m.bands[band]),
    cost,
    access: ({ access }: Session) => (access ? capital(m.access[access]) : m.accessUnknown),
    audience: ({ audience }: Session) => capital(m.audience[audience]),
    /** The same within a line, where it does not come first. */
    inside: {
      ages: agesInside,
      band: (band: AgeBand) => m.bands[band],
      access: m.access,
      audience: ({ audience }: Session) => m.audience[audience],
    },
    confirmed: (n: number, all: number) =>
      n === 0 ? m.noneConfirmed : say(m.confirmed, { confirmed: n, n: all }),
  }
})

export const common = commonIn(current)
