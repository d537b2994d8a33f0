import type { LocalDate } from '#domain/time/localDate.ts'
import { count } from '#words/english.ts'
import { day, of } from './said.ts'

/** What was done to a draft, as undo names it. */
export const edits = {
  edited: (title: string, place: string) => `${of(title, place)}: changed`,
  added: (title: string, place: string) => `${of(title, place)}: new`,
  removed: (title: string, place: string) => `${of(title, place)}: taken out`,
  table: (n: number) => `${count(n, 'group', 'groups')} changed in the table`,
  sheet: (n: number) => `${count(n, 'group', 'groups')} added from a spreadsheet`,
  field: (id: string, field: string) => `${id}: ${field} changed`,
  placeAdded: (place: string) => `${place}: a new place`,
  placeEdited: (place: string) => `${place}: changed`,
  placesOne: (gone: string, kept: string) => `${gone} and ${kept}: made one place`,
  placeRemoved: (place: string) => `${place}: taken out`,
  advice: (title: string) => `Advice, ${title}: changed`,
  adviceAdded: (title: string) => `Advice, ${title}: new`,
  adviceGone: (title: string) => `Advice, ${title}: taken out`,
  town: (name: string) => `${name}: changed`,
  townAdded: (name: string) => `${name}: families can search from it`,
  townGone: (name: string) => `${name}: no longer to search from`,
  cancelled: (title: string, place: string, date: LocalDate, on: LocalDate) =>
    `${of(title, place)}: not on ${day(date, on)}`,
  moved: (title: string, place: string, date: LocalDate, on: LocalDate) =>
    `${of(title, place)}: another time on ${day(date, on)}`,
  asUsual: (title: string, place: string, date: LocalDate, on: LocalDate) =>
    `${of(title, place)}: as usual on ${day(date, on)}`,
  right: (title: string, place: string) => `${of(title, place)}: still right`,
  placeRight: (place: string) => `${place}: still right`,
  venueRight: (place: string) => `${place}: all right`,
  venueChanged: (place: string) => `${place}: something has changed`,
  noAnswer: (place: string) => `${place}: nobody answered`,
}
