import * as v from 'valibot'
import type {
  Address,
  Closure,
  OpeningHours,
  Place,
  PlaceId,
  PlaceKind,
} from '#domain/catalogue/place.ts'
import {
  email,
  lat,
  localDate,
  localTime,
  lon,
  name,
  phone,
  sentences,
  slug,
  someOf,
  source,
  text,
  webAddress,
  weekday,
  type Fields,
} from './values.ts'

export const placeId = v.pipe(
  slug,
  v.transform((id) => id as PlaceId),
)

const address = v.object({
  lines: v.array(name),
  town: v.optional(name),
  postcode: v.optional(text(10)),
} satisfies Fields<Address>)

const openingHours = v.pipe(
  v.object({
    byday: someOf(weekday),
    opens: localTime,
    closes: localTime,
    note: v.optional(sentences),
  } satisfies Fields<OpeningHours>),
  v.forward(
    v.check(({ opens, closes }) => opens < closes, 'a time after opens; overnight is two rows'),
    ['closes'],
  ),
)

const closure = v.pipe(
  v.object({ from: localDate, to: localDate, note: sentences } satisfies Fields<Closure>),
  v.forward(
    v.check(({ from, to }) => from <= to, 'a date not before from'),
    ['to'],
  ),
)

const now = v.object({
  use: sentences,
  name: v.optional(name),
  url: v.optional(webAddress),
} satisfies Fields<NonNullable<Place['now']>>)

/** A place of one kind: each file holds one kind only, and a record of another kind is refused there. */
export const placeOf = (kind: PlaceKind) =>
  v.object({
    id: placeId,
    kind: v.literal(kind),
    name,
    otherNames: v.optional(v.array(name)),
    address,
    lat,
    lon,
    precision: v.picklist(['building', 'postcode', 'town']),
    district: v.optional(name),
    phone: v.optional(phone),
    email: v.optional(email),
    url: v.optional(webAddress),
    opening: v.optional(v.array(openingHours)),
    selfService: v.optional(v.array(openingHours)),
    features: v.optional(v.array(slug)),
    status: v.picklist(['open', 'temporarily-closed', 'closed']),
    statusNote: v.optional(sentences),
    closedOn: v.optional(localDate),
    closures: v.optional(v.array(closure)),
    now: v.optional(now),
    replacedBy: v.optional(placeId),
    notes: v.optional(text(1000)),
    source,
    checked: v.optional(localDate),
    confidence: v.picklist(['high', 'medium', 'low']),
  } satisfies Fields<Place>) satisfies v.GenericSchema<unknown, Place>
