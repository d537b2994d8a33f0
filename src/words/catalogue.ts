import type { anotherFamily } from './en/anotherFamily.ts'
import type { app } from './en/app.ts'
import type { areas } from './en/areas.ts'
import type { asides } from './en/asides.ts'
import type { missing } from './en/missing.ts'
import type { ask } from './en/ask.ts'
import type { asked } from './en/asked.ts'
import type { calendar } from './en/calendar.ts'
import type { common } from './en/common.ts'
import type { data } from './en/data.ts'
import type { dates } from './en/dates.ts'
import type { embedded } from './en/embedded.ts'
import type { grammar } from './en/grammar.ts'
import type { map } from './en/map.ts'
import type { mapKey } from './en/mapKey.ts'
import type { noResults } from './en/noResults.ts'
import type { notFound } from './en/notFound.ts'
import type { offline } from './en/offline.ts'
import type { paper } from './en/paper.ts'
import type { pick } from './en/pick.ts'
import type { place } from './en/place.ts'
import type { placeStanding } from './en/placeStanding.ts'
import type { plan } from './en/plan.ts'
import type { session } from './en/session.ts'
import type { share } from './en/share.ts'
import type { statements } from './en/statements.ts'
import type { stillOn } from './en/stillOn.ts'
import type { translation } from './en/translation.ts'
import type { visit } from './en/visit.ts'
import type { calendarText } from './en/calendarText.ts'
import type { sheet } from './en/sheet.ts'
import type { filters } from './en/filters.ts'
import type { finder } from './en/finder.ts'
import type { leftOut } from './en/leftOut.ts'
import type { row } from './en/row.ts'
import type { schedule } from './en/schedule.ts'
import type { standing } from './en/standing.ts'
import type { week } from './en/week.ts'
import type { PluralForm, Translated } from './messages.ts'

/** The parts that are translated, as English has them. What the council's own staff read (desk, embed) is in English only. */
export interface English {
  anotherFamily: typeof anotherFamily
  app: typeof app
  areas: typeof areas
  asides: typeof asides
  missing: typeof missing
  ask: typeof ask
  asked: typeof asked
  calendar: typeof calendar
  calendarText: typeof calendarText
  sheet: typeof sheet
  filters: typeof filters
  finder: typeof finder
  leftOut: typeof leftOut
  row: typeof row
  schedule: typeof schedule
  standing: typeof standing
  week: typeof week
  common: typeof common
  data: typeof data
  dates: typeof dates
  embedded: typeof embedded
  grammar: typeof grammar
  map: typeof map
  mapKey: typeof mapKey
  noResults: typeof noResults
  notFound: typeof notFound
  offline: typeof offline
  paper: typeof paper
  pick: typeof pick
  place: typeof place
  placeStanding: typeof placeStanding
  plan: typeof plan
  session: typeof session
  share: typeof share
  statements: typeof statements
  stillOn: typeof stillOn
  translation: typeof translation
  visit: typeof visit
}

/** The plural forms of each language, as Intl.PluralRules has them for whole numbers below a million. */
export interface Forms {
  pl: 'one' | 'few' | 'many'
  lt: 'one' | 'few'
  pt: 'one'
  ro: 'one' | 'few'
  uk: 'one' | 'few' | 'many'
  ar: 'zero' | 'one' | 'two' | 'few' | 'many'
}

type PluralIn<Tag extends keyof Forms> = { readonly [Form in Forms[Tag] | 'other']: string } & {
  readonly [Form in PluralForm]?: string
}

/** All messages of a language: the keys of English, with its own plural forms. */
export type MessageCatalogue<Tag extends keyof Forms> = {
  readonly [Part in keyof English]: PartIn<Tag, Part>
}

export type PartIn<Tag extends keyof Forms, Part extends keyof English> = Translated<
  English[Part],
  PluralIn<Tag>
>

/** A catalogue of some language, as the wording reads it. */
export type AnyCatalogue = { readonly [Part in keyof English]: object }
