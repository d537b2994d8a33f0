import { advice } from './en/advice.ts'
import { app } from './en/app.ts'
import { calendar } from './en/calendar.ts'
import { common } from './en/common.ts'
import { data } from './en/data.ts'
import { dates } from './en/dates.ts'
import { filters } from './en/filters.ts'
import { finder } from './en/finder.ts'
import { map } from './en/map.ts'
import { place } from './en/place.ts'
import { session } from './en/session.ts'
import { statements } from './en/statements.ts'

/** Everything the product says, in English, by the room that says it. */
export const en = {
  language: 'en',
  advice,
  app,
  calendar,
  common,
  data,
  dates,
  filters,
  finder,
  map,
  place,
  session,
  statements,
}
