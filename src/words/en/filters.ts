import type { Area } from '#domain/catalogue/area.ts'
import type { LocalDate, Weekday } from '#domain/time/localDate.ts'
import type { SchoolBreak } from '#domain/time/schoolCalendar.ts'
import type { FilterField } from '#domain/search/filters.ts'
import type { AgeBand, Search, TimeOfDay, When } from '#domain/search/search.ts'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { common } from '#words/common.ts'
import { dates, type ReadOn } from '#words/dates.ts'
import { count } from '#words/english.ts'

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

const when: Record<When, string> = {
  today: 'Today',
  tomorrow: 'Tomorrow',
  weekend: 'Weekend',
  week: 'Next 7 days',
  any: 'Any time',
  break: 'School holidays',
}

const breaks: Record<SchoolBreak, string> = {
  'half-term': 'Half-term',
  'school holidays': 'School holidays',
}

const sessionsOrPlaces = (n: number, show: Search['show']) =>
  show === 'places' ? count(n, 'place', 'places') : count(n, 'session', 'sessions')

const miles = (within: string) => count(Number(within), 'mile', 'miles')
const named = (list: { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? id

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

const easy = { legend: 'Cost and booking' }

const yes = (name: string): FilterSaid => ({
  ...easy,
  option: () => name,
  loosened: () => `without “${name}”`,
})

/** The words of every filter: one that the table of filters has and this has not does not compile. */
const fields: Record<FilterField, FilterSaid> = {
  q: {
    legend: 'Name',
    option: (text) => `“${text}”`,
    loosened: (_, { q }) => `without the name “${q}”`,
  },
  ages: {
    legend: 'Ages',
    hint: 'Several children? Choose each age.',
    option: (band) => common.band(band as AgeBand),
    loosened: () => 'for any age',
  },
  fit: {
    legend: 'With more than one age',
    option: (fit) => (fit === 'all' ? 'Suits all of them' : 'Suits any of them'),
    loosened: () => 'for any of the ages',
  },
  types: {
    legend: 'What for',
    option: (type, area) => named(area.serviceTypes, type),
    loosened: () => 'of any kind',
  },
  when: {
    legend: 'When',
    option: (one) => when[one as When],
    loosened: ({ when = 'any' }) => (when === 'any' ? 'at any time' : 'in the next 7 days'),
  },
  days: {
    legend: 'Days',
    option: (day) => dates.weekdays(day as Weekday),
    loosened: () => 'on any day',
  },
  time: {
    legend: 'Time of day',
    option: (of) => time[of as TimeOfDay],
    optionHint: (of) => timeHint[of as TimeOfDay],
    loosened: () => 'at any time of day',
  },
  from: {
    legend: 'Date',
    option: (date, _, on = null) => `From ${dates.day(date as LocalDate, on)}`,
    loosened: ({ from }, _, on) => (from ? `from ${dates.day(from, on)}` : 'from today'),
  },
  free: yes('Free'),
  dropin: yes('Just turn up'),
  everyone: yes('Open to everyone'),
  within: {
    legend: 'How far',
    option: (within) =>
      within === 'auto'
        ? 'Chosen for you'
        : within === 'any'
          ? 'Any distance'
          : `Within ${miles(within)}`,
    loosened: ({ within = 'any' }) =>
      within === 'any' || within === 'auto' ? 'at any distance' : `within ${miles(within)}`,
  },
  kinds: {
    legend: 'Kind of place',
    option: (kind, area) => area.kindNames[kind as PlaceKind].many,
    loosened: () => 'at any kind of place',
  },
  has: {
    legend: 'The place has',
    hint: 'Places that have all you choose.',
    option: (feature, area) => named(area.features, feature),
    loosened: () => 'whatever the place has',
  },
}

/** What the filters say, in English; they come after the list. Sentences a nine-year-old can read. */
export const filters = {
  fields,
  easy,
  fromDate: 'From a date',
  schoolBreak: (name: SchoolBreak) => breaks[name],
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
    time: 'Soonest',
    distance: 'Nearest',
  },
  within: {
    /** On its chip, whose name is "How far". */
    short: (within: Search['within']) =>
      within === 'auto' ? 'Chosen for you' : within === 'any' ? 'Any distance' : miles(within),
    waiting: '… miles',
    option: (name: string, n: number) => `${name} (${n === 0 ? 'none' : n})`,
    needsNear: 'Say where you are to choose a distance.',
    straight: 'In a straight line.',
  },
}
