import type { Weekday } from '#domain/time/calendar.ts'
import type { Search, TimeOfDay, Within } from '#domain/search/search.ts'
import { common } from './common.ts'
import { dates } from './dates.ts'

const time: Record<TimeOfDay, string> = {
  am: 'Mornings',
  pm: 'Afternoons',
  eve: 'Evenings',
}

const timeHint: Record<TimeOfDay, string> = {
  am: 'starts before midday',
  pm: 'starts from midday to 5pm',
  eve: 'starts from 5pm',
}

const sessionsOrPlaces = (n: number, show: Search['show']) =>
  show === 'places' ? common.count(n, 'place', 'places') : common.count(n, 'session', 'sessions')

/** What the filters say, in English; they come after the list. Sentences a nine-year-old can read. */
export const filters = {
  skip: 'Skip the filters',
  close: 'Close',
  result: (n: number, show: Search['show']) => `Show ${sessionsOrPlaces(n, show)}`,
  clear: 'Clear filters',
  chosen: 'Filters chosen',
  chosenCount: (n: number) => `${n} chosen`,
  remove: (name: string) => `Remove ${name}`,
  count: (n: number) => (n === 0 ? 'none' : n.toLocaleString('en-GB')),
  show: {
    legend: 'Show',
    sessions: 'Sessions',
    places: 'Places',
  },
  sort: {
    label: 'Order',
    time: 'Soonest first',
    distance: 'Nearest first',
  },
  ages: {
    legend: 'Ages',
    hint: 'Several children? Choose each age.',
    band: common.band,
    fit: 'With more than one age',
    any: 'Suits any of them',
    all: 'Suits all of them',
  },
  types: { legend: 'What for' },
  kinds: { legend: 'Kind of place' },
  days: {
    legend: 'Days',
    day: (day: Weekday) => dates.weekdays(day),
  },
  time: {
    legend: 'Time of day',
    name: (of: TimeOfDay) => time[of],
    hint: (of: TimeOfDay) => timeHint[of],
  },
  easy: {
    legend: 'Cost and booking',
    free: 'Free',
    dropin: 'Just turn up',
    everyone: 'Open to everyone',
  },
  has: { legend: 'The place has', hint: 'Places that have all you choose.' },
  within: {
    label: 'How far',
    any: 'Any distance',
    miles: (within: Exclude<Within, 'any'>) =>
      `Within ${common.count(Number(within), 'mile', 'miles')}`,
    option: (name: string, n: number) => `${name} (${n === 0 ? 'none' : n})`,
    needsNear: 'Say where you are to choose a distance.',
    straight: 'In a straight line.',
  },
  fromLegend: 'Date',
  from: (date: string) => `From ${date}`,
  q: (text: string) => `“${text}”`,
}
