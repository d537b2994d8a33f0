import * as v from 'valibot'
import type {
  Advice,
  Area,
  AreaSummary,
  Basemap,
  Feature,
  KindNames,
  ServiceType,
} from '#domain/catalogue/area.ts'
import { email, mapAddress, phone, webAddress } from './contact.ts'
import { localDate } from './dates.ts'
import type { Fields } from './fields.ts'
import { bounds } from './point.ts'
import { ages } from './session.ts'
import { name, sentences, slug, text } from './text.ts'

const summary = { id: slug, name, bounds }

/** The areas served; the first is the default. */
export const areas = v.strictObject({
  formatVersion: v.literal(1),
  areas: v.pipe(
    v.array(v.strictObject(summary satisfies Fields<AreaSummary>)),
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

const kindNames = v.strictObject({
  one: name,
  many: name,
  hint: sentences,
} satisfies Fields<KindNames>)

const serviceType = v.strictObject({
  id: slug,
  name,
  group: name,
  summary: sentences,
  keywords: v.optional(v.array(name)),
} satisfies Fields<ServiceType>)

const advice = v.strictObject({
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
  v.strictObject({ type: v.literal('embedded') }),
  v.strictObject({
    type: v.literal('raster'),
    url: mapAddress,
    attribution: sentences,
    maxZoom: v.pipe(v.number('a number'), v.minValue(0, '0 to 22'), v.maxValue(22, '0 to 22')),
  }),
  v.strictObject({ type: v.literal('pmtiles'), url: mapAddress, attribution: sentences }),
]) satisfies v.GenericSchema<unknown, Basemap>

export const area = v.strictObject({
  ...summary,
  council: v.strictObject({
    name,
    url: webAddress,
    phone: v.optional(phone),
    email: v.optional(email),
  } satisfies Fields<Area['council']>),
  timeZone: v.pipe(text(60), v.check(isTimeZone, 'a time zone, like "Europe/London"')),
  updated: localDate,
  timetable: v.picklist(['published', 'example']),
  kindNames: v.strictObject({
    hub: kindNames,
    library: kindNames,
    venue: kindNames,
    'former-centre': kindNames,
  } satisfies Fields<Area['kindNames']>),
  serviceTypes: v.array(serviceType),
  features: v.array(v.strictObject({ id: slug, name } satisfies Fields<Feature>)),
  advice: v.array(advice),
  basemap,
  licence: v.strictObject({ name, url: webAddress } satisfies Fields<Area['licence']>),
  attribution: v.array(sentences),
} satisfies Fields<Area>) satisfies v.GenericSchema<unknown, Area>
