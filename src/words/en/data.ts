import type { LocalDate } from '~/domain/calendar.ts'
import { common } from './common.ts'
import { dates } from './dates.ts'

/** How long ago in the largest unit that says it. */
function ago(days: number): string {
  if (days <= 0) return 'today'
  if (days < 14) return `${common.count(days, 'day', 'days')} ago`
  if (days < 61) return `${common.count(Math.floor(days / 7), 'week', 'weeks')} ago`
  if (days < 731) return `${common.count(Math.floor(days / 30.44), 'month', 'months')} ago`
  return `${common.count(Math.floor(days / 365.25), 'year', 'years')} ago`
}

/** What each published file holds, for people who download it. */
const files = {
  'area.json': 'The council, its words, service types and advice',
  'hubs.json': 'Family hubs and bases',
  'libraries.json': 'Libraries',
  'venues.json': 'Halls and other places where groups meet',
  'former-centres.json': 'Children’s centres that have closed',
  'sessions.json': 'Sessions',
  'example-times.json': 'Example times: made up, not to be used',
  'calendar.json': 'School terms and bank holidays',
  'gazetteer.json': 'Towns, villages and postcode areas',
}

/** What the page about the information says, in English. */
export const data = {
  title: (area: string) => `About the information for ${area}`,
  intro: (council: string, updated: LocalDate) =>
    `This finder shows what ${council} and others have published. It was last updated on ${dates.fullDate(updated)}.`,

  countsTitle: 'What we know',
  places: (n: number) => common.count(n, 'place', 'places'),
  sessions: (n: number) => common.count(n, 'session', 'sessions'),
  withTimes: 'with times that have been published',
  withExamples: 'with example times only',
  withoutTimes: 'with no times: ask the place',
  examplesTitle: 'Some times are examples',
  examples: (council: string) =>
    `${council} has not published these times. They are made up to show how the finder works. Every page that shows one says so.`,
  calendarUnconfirmed: 'School terms are not confirmed, so dates that depend on them may change.',

  wrongTitle: 'What is missing or wrong',
  nothingWrong: 'Every file was read, and every record in it.',
  missingTitle: 'Files we could not load',
  trouble: {
    offline: 'no connection',
    missing: 'not there',
    malformed: 'not readable',
    slow: 'no answer in time',
  },
  refusedTitle: (n: number) =>
    `${common.count(n, 'record is', 'records are')} left out because something in it is wrong`,
  refusedCaption: 'Records left out, and why',
  file: 'File',
  record: 'Record',
  field: 'Field',
  found: 'Found',
  expected: 'Should be',

  freshTitle: 'When each place was last checked',
  freshHint: 'Oldest first. The date is the oldest of the place and its sessions.',
  allFresh: 'Everything was checked in the last six months.',
  stale: (n: number) =>
    `${common.count(n, 'place has', 'places have')} something not checked for more than six months.`,
  freshCaption: 'Places by date last checked, oldest first',
  place: 'Place',
  checked: 'Last checked',
  ago,
  showAll: (n: number) => `Show all ${n} places`,
  showFewer: 'Show fewer',

  putRightTitle: 'How to put something right',
  putRight:
    'Open the page of the place or session. At the end of it is “Something wrong here?”. It says how to tell the council, who look after the information.',
  putRightOr: (council: string) => `Or ask ${council}:`,

  downloadTitle: 'Download the information',
  downloadHint:
    'You may use these files in your own work, under the licence below. They are in JSON, a format for computers.',
  files,
  download: (file: string) => `Download ${file}`,
  schemaTitle: 'What each file holds',
  schemaHint: 'These describe every field, in JSON Schema.',

  licenceTitle: 'Licence and thanks',
  licence: 'The information is under the',
}
