import type { Advice, Area, Feature, ServiceType } from '#domain/catalogue/area.ts'
import type { BankHoliday, Calendar, Term } from '#domain/time/schoolCalendar.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { RawArea } from '#desk/area.ts'
import type { SeenList } from '#desk/seen.ts'
import { placeKinds } from '#domain/catalogue/place.ts'
import {
  agesWords,
  dateWords,
  field,
  fieldChanges,
  listWords,
  sourceWords,
  yesOrNo,
  type FieldTable,
} from './fields.ts'
import { nameChanges } from './nameChanges.ts'
import { manyAtOnce, type FamilyChange } from './things.ts'

const areaFields: FieldTable<Area> = {
  id: null,
  name: field('name'),
  bounds: null,
  council: field('council', ({ name, url, phone, email }) =>
    [name, url, phone, email].filter(Boolean).join(', '),
  ),
  timeZone: field('time zone'),
  updated: field('last published', dateWords),
  // Which groups that is said of is for the rule of sessions (`examplesChange`).
  timetable: null,
  kindNames: field('words for places', (names) =>
    listWords(placeKinds.map((it) => Object.values(names[it]).join(' / '))),
  ),
  serviceTypes: null,
  features: null,
  advice: null,
  basemap: null,
  licence: field('licence', ({ name, url }) => `${name} (${url})`),
  attribution: field('credits', listWords),
}
const typeFields: FieldTable<ServiceType> = {
  id: null,
  name: field('name'),
  group: field('group'),
  summary: field('what it is'),
  keywords: field('other words', listWords),
  byAppointment: field('by appointment', yesOrNo),
}
const featureFields: FieldTable<Feature> = { id: null, name: field('name') }
const adviceFields: FieldTable<Advice> = {
  id: null,
  title: field('name'),
  summary: field('what it is'),
  url: field('website'),
  phone: field('phone'),
  serviceTypes: field('kinds', listWords),
  ages: field('ages', agesWords),
  checked: field('checked', dateWords),
}
const termFields: FieldTable<Term> = {
  name: null,
  from: field('begins', dateWords),
  to: field('ends', dateWords),
}
const holidayFields: FieldTable<BankHoliday> = { date: null, name: field('name') }
const calendarFields: FieldTable<Calendar> = {
  terms: null,
  bankHolidays: null,
  source: field('school dates from', sourceWords),
  confirmed: field('school dates confirmed', yesOrNo),
}

/** How the entries of one list are told apart, called and compared. */
interface Kind<T extends object> {
  what: string
  /** Of many. */
  many: string
  list: SeenList
  key: (it: T) => string
  name: (it: T) => string
  fields: FieldTable<T>
}

function listChanges<T extends object>(
  { what, many, list, key, name, fields }: Kind<T>,
  before: readonly T[],
  after: readonly T[],
): FamilyChange[] {
  const old = new Map(before.map((it) => [key(it), it]))
  const now = new Set(after.map(key))
  const change = (kind: FamilyChange['kind'], it: T, says: string): FamilyChange => ({
    kind,
    list,
    id: key(it),
    what: `${what} ${name(it)}`,
    says,
  })
  const all = (kind: 'added' | 'gone', says: string, of: readonly T[]): FamilyChange[] =>
    of.length > manyAtOnce
      ? [{ kind, list, id: says, what: many, says: `${of.length} ${says}`, names: of.map(name) }]
      : of.map((it) => change(kind, it, says))
  return [
    ...all(
      'added',
      'new',
      after.filter((it) => !old.has(key(it))),
    ),
    ...after.flatMap((it) => {
      const was = old.get(key(it))
      if (was === undefined) return []
      return fieldChanges(fields, was, it).map((says) => change('details', it, says))
    }),
    ...all(
      'gone',
      'gone',
      before.filter((it) => !now.has(key(it))),
    ),
  ]
}

const named = { key: ({ id }: { id: string }) => id, name: ({ name }: { name: string }) => name }
const day = ({ date }: { date: LocalDate }) => date

/** What changed for families in what an area says of itself, in its school terms and bank holidays, and in what a search finds. */
export function areaChanges(
  was: Pick<RawArea, 'area' | 'calendar' | 'gazetteer'>,
  { area, calendar, gazetteer }: Pick<RawArea, 'area' | 'calendar' | 'gazetteer'>,
): FamilyChange[] {
  return [
    ...[
      ...fieldChanges(areaFields, was.area, area),
      ...fieldChanges(calendarFields, was.calendar, calendar),
    ].map((says): FamilyChange => ({
      kind: 'details',
      list: 'area',
      id: area.id,
      what: area.name,
      says,
    })),
    ...listChanges(
      { what: 'kind', many: 'kinds', list: 'serviceTypes', ...named, fields: typeFields },
      was.area.serviceTypes,
      area.serviceTypes,
    ),
    ...listChanges(
      { what: 'feature', many: 'features', list: 'features', ...named, fields: featureFields },
      was.area.features,
      area.features,
    ),
    ...listChanges(
      {
        what: 'advice',
        many: 'pieces of advice',
        list: 'advice',
        key: ({ id }) => id,
        name: ({ title }) => title,
        fields: adviceFields,
      },
      was.area.advice,
      area.advice,
    ),
    ...listChanges(
      {
        what: 'term',
        many: 'terms',
        list: 'terms',
        key: ({ name }) => name,
        name: ({ name }) => name,
        fields: termFields,
      },
      was.calendar.terms,
      calendar.terms,
    ),
    ...listChanges(
      {
        what: 'bank holiday',
        many: 'bank holidays',
        list: 'bankHolidays',
        key: day,
        name: ({ date }) => dateWords(date),
        fields: holidayFields,
      },
      was.calendar.bankHolidays,
      calendar.bankHolidays,
    ),
    ...nameChanges(was.gazetteer, gazetteer),
  ]
}
