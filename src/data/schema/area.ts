import * as v from 'valibot'
import type { LocalDate } from '#domain/time/localDate.ts'
import type { BankHoliday, Calendar, Term } from '#domain/time/schoolCalendar.ts'
import type {
  Advice,
  Area,
  AreaSummary,
  Basemap,
  Feature,
  KindNames,
  ServiceType,
} from '#domain/catalogue/area.ts'
import { ages } from './session.ts'
import {
  bounds,
  email,
  localDate,
  mapAddress,
  name,
  phone,
  sentences,
  slug,
  source,
  text,
  webAddress,
  type Fields,
} from './values.ts'

const summary = { id: slug, name, bounds }

/** The areas served; the first is the default. */
export const areas = v.object({
  formatVersion: v.literal(1),
  areas: v.pipe(
    v.array(v.object(summary satisfies Fields<AreaSummary>)),
    v.minLength(1, 'at least one area'),
  ),
}) satisfies v.GenericSchema<unknown, { formatVersion: 1; areas: AreaSummary[] }>

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const kindNames = v.object({
  one: name,
  many: name,
  hint: sentences,
} satisfies Fields<KindNames>)

const serviceType = v.object({
  id: slug,
  name,
  group: name,
  summary: sentences,
  keywords: v.optional(v.array(name)),
  byAppointment: v.optional(v.boolean()),
} satisfies Fields<ServiceType>)

const advice = v.object({
  id: slug,
  title: name,
  summary: sentences,
  url: v.optional(webAddress),
  phone: v.optional(phone),
  serviceTypes: v.optional(v.array(slug)),
  ages: v.optional(ages),
  checked: v.optional(localDate),
} satisfies Fields<Advice>)

const basemap = v.variant('type', [
  v.object({ type: v.literal('embedded') }),
  v.object({
    type: v.literal('streets'),
    attribution: sentences,
    names: v.optional(v.boolean()),
  }),
  v.object({
    type: v.literal('raster'),
    url: mapAddress,
    attribution: sentences,
    maxZoom: v.pipe(v.number('a number'), v.minValue(0, '0 to 22'), v.maxValue(22, '0 to 22')),
  }),
  v.object({ type: v.literal('pmtiles'), url: mapAddress, attribution: sentences }),
]) satisfies v.GenericSchema<unknown, Basemap>

export const area = v.object({
  ...summary,
  council: v.object({
    name,
    url: webAddress,
    phone: v.optional(phone),
    email: v.optional(email),
  } satisfies Fields<Area['council']>),
  timeZone: v.pipe(text(60), v.check(isTimeZone, 'a time zone, like "Europe/London"')),
  updated: localDate,
  timetable: v.picklist(['published', 'example']),
  kindNames: v.object({
    hub: kindNames,
    library: kindNames,
    venue: kindNames,
    'former-centre': kindNames,
  } satisfies Fields<Area['kindNames']>),
  serviceTypes: v.array(serviceType),
  features: v.array(v.object({ id: slug, name } satisfies Fields<Feature>)),
  advice: v.array(advice),
  basemap,
  licence: v.object({ name, url: webAddress } satisfies Fields<NonNullable<Area['licence']>>),
  attribution: v.array(sentences),
} satisfies Fields<Area>) satisfies v.GenericSchema<unknown, Area>

/** area.json as the app reads it, which does without what the check asks for and nothing can stand in for. */
export const areaAsRead = v.object({
  ...area.entries,
  council: v.object({ ...area.entries.council.entries, url: v.optional(webAddress) }),
  licence: v.optional(area.entries.licence),
}) satisfies v.GenericSchema<unknown, Area>

/**
 * What stands in for a field of area.json that cannot be read, by the folder it is in: what is true of any area, or says
 * nothing of this one. `bounds` are those of the United Kingdom, whose councils this format is for.
 */
export function areaInstead(id: string): Omit<Area, 'licence' | 'attribution' | Lists> {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  const kind = (one: string, many: string) => ({ one, many, hint: many })
  return {
    id,
    name: words.join(' '),
    bounds: [-8.7, 49.8, 1.8, 60.9],
    council: { name: 'The council' },
    timeZone: 'Europe/London',
    // The first revision that a calendar file knows.
    updated: '2020-01-01' as LocalDate,
    // No made-up times are then shown.
    timetable: 'published',
    kindNames: {
      hub: kind('Hub', 'Hubs'),
      library: kind('Library', 'Libraries'),
      venue: kind('Venue', 'Venues'),
      'former-centre': kind('Former centre', 'Former centres'),
    },
    basemap: { type: 'embedded' },
  }
}

type Lists = 'serviceTypes' | 'features' | 'advice'

const term = v.pipe(
  v.object({ name, from: localDate, to: localDate } satisfies Fields<Term>),
  v.forward(
    v.check(({ from, to }) => from <= to, 'a date not before from'),
    ['to'],
  ),
)

/** School terms and bank holidays; half-term is the gap between two terms. */
export const calendar = v.object({
  terms: v.array(term),
  bankHolidays: v.array(v.object({ date: localDate, name } satisfies Fields<BankHoliday>)),
  source,
  confirmed: v.boolean(),
} satisfies Fields<Calendar>) satisfies v.GenericSchema<unknown, Calendar>
