import type { MessageCatalogue } from '#words/catalogue.ts'
import { anotherFamily } from './anotherFamily.ts'
import { app } from './app.ts'
import { areas } from './areas.ts'
import { asides } from './asides.ts'
import { missing } from './missing.ts'
import { ask } from './ask.ts'
import { asked } from './asked.ts'
import { calendar } from './calendar.ts'
import { calendarText } from './calendarText.ts'
import { common } from './common.ts'
import { data } from './data.ts'
import { dates } from './dates.ts'
import { embedded } from './embedded.ts'
import { filters } from './filters.ts'
import { finder } from './finder.ts'
import { grammar } from './grammar.ts'
import { leftOut } from './leftOut.ts'
import { map } from './map.ts'
import { mapKey } from './mapKey.ts'
import { noResults } from './noResults.ts'
import { notFound } from './notFound.ts'
import { offline } from './offline.ts'
import { paper } from './paper.ts'
import { pick } from './pick.ts'
import { place } from './place.ts'
import { placeStanding } from './placeStanding.ts'
import { plan } from './plan.ts'
import { row } from './row.ts'
import { schedule } from './schedule.ts'
import { session } from './session.ts'
import { share } from './share.ts'
import { sheet } from './sheet.ts'
import { standing } from './standing.ts'
import { statements } from './statements.ts'
import { stillOn } from './stillOn.ts'
import { translation } from './translation.ts'
import { visit } from './visit.ts'
import { week } from './week.ts'

/** All that the finder says, in Polish. */
export const catalogue: MessageCatalogue<'pl'> = {
  anotherFamily,
  app,
  areas,
  asides,
  missing,
  ask,
  asked,
  calendar,
  calendarText,
  common,
  data,
  dates,
  embedded,
  filters,
  finder,
  grammar,
  leftOut,
  map,
  mapKey,
  noResults,
  notFound,
  offline,
  paper,
  pick,
  place,
  placeStanding,
  plan,
  row,
  schedule,
  session,
  share,
  sheet,
  standing,
  statements,
  stillOn,
  translation,
  visit,
  week,
}
