import { advice } from './en/advice.ts'
import { app } from './en/app.ts'
import { common } from './en/common.ts'
import { dates } from './en/dates.ts'
import { finder } from './en/finder.ts'
import { pick } from './en/pick.ts'

/** What the first page says, in English, by the part that says it. Other rooms bring their own: see useRoomWords. */
export const en = {
  language: 'en',
  advice,
  app,
  common,
  dates,
  finder,
  pick,
}
