import type { LocalDate, LocalTime, Now } from '#domain/time/localDate.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { countOptions } from '#domain/search/counts.ts'
import { find } from '#domain/search/find.ts'
import { datesOf } from '#domain/time/recurrence.ts'
import { defaultSearch } from '#domain/search/search.ts'
import { whatsOn } from '#domain/search/whatsOn.ts'
import { county, schedule } from './county.ts'
import { generalDates, generalRule, generalWhatsOn } from './generalLibrary.ts'
import { fastest, ms, table, times } from './measure.ts'

const runs = 15
const generalRuns = 3
/** The general library would take minutes over all; it is timed over so many and multiplied. */
const mostGeneral = 2_000

/** Longer lists are held against one of so many. */
const fewest = 1_000

const from = '2026-11-24' as LocalDate
const aYear = '2027-11-23' as LocalDate
const twoWeeks = '2026-12-07' as LocalDate
const now: Now = { date: from, time: '09:00' as LocalTime }
const where = { now, origin: { lat: 52.63, lon: 1.3 } }

/** The table of the domain's speeds: each beside a general RFC 5545 library doing the same in the same run. */
export function benchDomain(): string {
  const heads = ['', 'ours', 'general library', 'ratio', `to ${thousands(fewest)}`]
  const bySize = [1_000, 10_000, 100_000].map(searches)
  const [ofFewest = []] = bySize
  const rows = [heads, ...[1, 1_000, 100_000].map(yearOfDates)]
  for (const ofSize of bySize)
    for (const [at, { name, ours, general }] of ofSize.entries())
      rows.push([...row(name, ours, general), times(ours, ofFewest[at]?.ours ?? ours)])
  const note = `The fastest of ${runs} runs, ${generalRuns} for the general library (rrule 2.8), which is timed over at most ${thousands(mostGeneral)} and multiplied.`
  return `${table(rows)}\n\n${note}`
}

const thousands = (count: number) => count.toLocaleString('en-GB')

function yearOfDates(size: number): string[] {
  const schedules = Array.from({ length: size }, (_, index) => schedule(index))
  const ours = fastest(runs, () => {
    let dates = 0
    for (const one of schedules) dates += datesOf(one, from, aYear).length
    return dates
  })
  const some = schedules.slice(0, mostGeneral)
  const general = generalTime(size, () => {
    let dates = 0
    for (const one of some) dates += generalDates(generalRule(one), from, aYear).length
    return dates
  })
  return row(`dates of a year, ${thousands(size)} schedules`, ours, general)
}

/** One search, timed; `general` = the general library on the same, where it can do it. */
interface Timed {
  name: string
  ours: number
  general?: number
}

function searches(size: number): Timed[] {
  const catalogue = county(size)
  const on = fastest(runs, () => whatsOn(catalogue, defaultSearch, where, from, twoWeeks))
  const everywhere = { ...defaultSearch, within: 'any' as const }
  const all = fastest(runs, () => find(catalogue, everywhere, where))
  const near = fastest(runs, () => find(catalogue, defaultSearch, where))
  const counted = fastest(runs, () => countOptions(catalogue, defaultSearch, where))
  const search = { ...defaultSearch, q: 'rhy', ages: ['0-5m' as const], within: '20' as const }
  const typed = fastest(runs, () => find(catalogue, search, where))
  const name = `${thousands(size)} sessions`
  return [
    { name: `what is on in two weeks, ${name}`, ours: on, general: generalTwoWeeks(catalogue) },
    { name: `next meeting of all, sorted, ${name}`, ours: all },
    { name: `those nearest to a start, ${name}`, ours: near },
    { name: `within 20 miles with words and age, ${name}`, ours: typed },
    { name: `counts of every option, ${name}`, ours: counted },
  ]
}

function generalTwoWeeks(catalogue: Catalogue): number {
  const sessions = [...catalogue.sessions.values()].slice(0, mostGeneral)
  // Rules are made beforehand, as ours are remembered.
  const ready = sessions.map((session) => ({ session, rules: session.schedules.map(generalRule) }))
  return generalTime(catalogue.sessions.size, () =>
    generalWhatsOn(ready, catalogue.calendar, from, twoWeeks),
  )
}

/** `work` is over at most `mostGeneral`. */
function generalTime(size: number, work: () => unknown): number {
  return fastest(generalRuns, work) * Math.max(1, size / mostGeneral)
}

function row(name: string, ours: number, general?: number): string[] {
  if (general === undefined) return [name, ms(ours), '', '']
  return [name, ms(ours), ms(general), times(general, ours)]
}
