import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import type { SchoolBreak } from '#domain/time/schoolCalendar.ts'
import type { FilterField } from '#domain/search/filters.ts'
import type { AgeBand, Search, TimeOfDay, When } from '#domain/search/search.ts'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { commonIn } from './common.ts'
import { current } from './current.ts'
import { datesIn, type ReadOn } from './dates.ts'
import { filters as english } from './en/filters.ts'
import { finderIn, type Counted } from './finder.ts'
import { grammarIn } from './grammar.ts'
import { wording } from './wording.ts'

/** What is said of one filter, read on a day. An option is as the address writes it. */
export interface FilterSaid {
  /** Its heading in the panel. */
  legend: string
  hint?: string
  option: (option: string, area: Area, on?: ReadOn) => string
  optionHint?: (option: string) => string
  /** What follows "4 sessions" where a change lets go of it. */
  loosened: (change: Partial<Search>, before: Search, on: ReadOn) => string
}

const named = (list: { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? id

/** What the filters say; they come after the list. */
export const filtersIn = wording('filters', english, (m, locale) => {
  const { say, number } = locale
  const { band } = commonIn(locale)
  const { day, weekdays } = datesIn(locale)
  const { legends, hints, distance, without } = m

  const yes = (name: string): FilterSaid => ({
    legend: legends.easy,
    option: () => name,
    loosened: () => say(without.yes, { name }),
  })

  const within = (within: string, template: typeof distance.short) =>
    within === 'auto'
      ? distance.auto
      : within === 'any'
        ? distance.any
        : say(template, { n: Number(within) })

  const { counted } = finderIn(locale)

  /** A number for what is on; where all is only to be asked about, that is said. */
  function count({ n, ask }: Counted): string {
    if (n > 0) return number(n)
    return ask > 0 ? say(m.countToAsk, { n: ask }) : m.none
  }

  /** The words of every filter: one that the table of filters has and this has not does not compile. */
  const fields: Record<FilterField, FilterSaid> = {
    q: {
      legend: legends.q,
      option: (text) => say(m.name, { text }),
      loosened: (_, { q }) => say(without.q, { text: q }),
    },
    ages: {
      legend: legends.ages,
      hint: hints.ages,
      option: (age) => band(age as AgeBand),
      loosened: () => without.ages,
    },
    fit: {
      legend: legends.fit,
      option: (fit) => m.fit[fit as Search['fit']],
      loosened: () => without.fit,
    },
    types: {
      legend: legends.types,
      option: (type, area) => named(area.serviceTypes, type),
      loosened: () => without.types,
    },
    when: {
      legend: legends.when,
      option: (one) => m.when[one as When],
      loosened: ({ when = 'any' }) => (when === 'any' ? without.when : without.week),
    },
    days: {
      legend: legends.days,
      option: (day) => weekdays(day as Weekday),
      loosened: () => without.days,
    },
    time: {
      legend: legends.time,
      option: (of) => m.time[of as TimeOfDay],
      optionHint: (of) => m.timeHint[of as TimeOfDay],
      loosened: () => without.time,
    },
    from: {
      legend: legends.from,
      option: (date, _, on = null) => say(m.fromDay, { day: day(date as LocalDate, on) }),
      loosened: ({ from }, _, on) =>
        from ? say(without.fromDay, { day: day(from, on) }) : without.from,
    },
    free: yes(m.free),
    dropin: yes(m.dropin),
    everyone: yes(m.everyone),
    within: {
      legend: legends.within,
      option: (one) => within(one, distance.within),
      loosened: ({ within = 'any' }) =>
        within === 'any' || within === 'auto'
          ? without.distance
          : say(without.within, { n: Number(within) }),
    },
    kinds: {
      legend: legends.kinds,
      option: (kind, area) => area.kindNames[kind as PlaceKind].many,
      loosened: () => without.kinds,
    },
    has: {
      legend: legends.has,
      hint: hints.has,
      option: (feature, area) => named(area.features, feature),
      loosened: () => without.has,
    },
  }

  return {
    fields,
    easy: { legend: legends.easy },
    fromDate: m.fromDate,
    schoolBreak: (name: SchoolBreak) => m.breaks[name],
    close: m.close,
    result: ({ n, ask }: Counted, show: Search['show']) => {
      if (n === 0 && ask > 0) return say(m.showToAsk, { n: ask })
      const shown = say(show === 'places' ? m.showPlaces : m.showSessions, { n })
      return Object.values(counted({ n, ask }, shown)).join('')
    },
    clear: m.clear,
    chosen: m.chosen,
    chosenCount: (n: number) => say(m.chosenCount, { n }),
    /** Of a date that is looked at alone. */
    onDay: (date: LocalDate, on: ReadOn) => grammarIn(locale).capital(day(date, on)),
    remove: (name: string) => say(m.remove, { name }),
    count,
    show: m.show,
    sort: m.sort,
    within: {
      /** On its chip, whose name is "How far". */
      short: (one: Search['within']) => within(one, distance.short),
      waiting: m.waiting,
      option: (name: string, of: Counted) => say(m.counted, { name, count: count(of) }),
      needsNear: m.needsNear,
      straight: m.straight,
    },
  }
})

export const filters = filtersIn(current)
