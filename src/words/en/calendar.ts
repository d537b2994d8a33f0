import type { LocalDate } from '#domain/time/localDate.ts'
import { dates } from './dates.ts'

/** What is said about calendars, in English. */
export const calendar = {
  add: 'Add',
  addDay: (date: LocalDate) => `${dates.day(date)} to calendar`,
  addSeries: 'Add every date to calendar',
  addHint: (to: LocalDate, isLastKnown: boolean) =>
    `Dates up to ${dates.fullDate(to)}${isLastKnown ? ', the last that is known' : ''}. They do not change by themselves, so look here before you go.`,
  saved: 'Your calendar file is ready. Open it to add it to your calendar.',
  failed: 'The calendar file could not be made. Try again.',
  framed: 'No file? This page may not let you save one.',
  fullFinder: 'Open this session in the full finder (new tab)',

  feedTitle: 'In your calendar',
  feedHint: 'All sessions here for a year, kept up to date by your calendar.',
  feedExample: 'The times are examples, and each one says so.',
  subscribe: 'Subscribe in your calendar',
  feedAddress: 'Or copy this address into Google Calendar (“From URL”) or Outlook:',
}
