import * as v from 'valibot'
import type {
  AgeRange,
  Change,
  ExampleTimes,
  Months,
  Session,
  SessionId,
} from '#domain/catalogue/session.ts'
import { placeId } from './place.ts'
import { endsAfterStarts, schedule } from './schedule.ts'
import {
  language,
  localDate,
  localTime,
  name,
  phone,
  sentences,
  slug,
  source,
  webAddress,
  type Fields,
} from './values.ts'

export const sessionId = v.pipe(
  slug,
  v.transform((id) => id as SessionId),
)

const months = v.pipe(
  v.number('a number of months'),
  v.integer('whole months'),
  v.minValue(0, 'at least 0 months'),
  v.maxValue(1200, 'at most 1200 months'),
  v.transform((count) => count as Months),
)

/** Months, `from` included and `to` excluded, so `to` must come after `from`. */
export const ages = v.pipe(
  v.object({ from: months, to: v.optional(months) } satisfies Fields<AgeRange>),
  v.forward(
    v.check(({ from, to }) => to === undefined || from < to, 'more months than from'),
    ['to'],
  ),
)

const change = v.pipe(
  v.object({
    date: localDate,
    usual: v.optional(localTime),
    cancelled: v.optional(v.literal(true)),
    starts: v.optional(localTime),
    ends: v.optional(localTime),
    note: sentences,
  } satisfies Fields<Change>),
  v.check(
    ({ cancelled, starts, ends }) => (cancelled === true) !== ((starts ?? ends) !== undefined),
    'either cancelled or new times',
  ),
  v.forward(
    v.check((it) => endsAfterStarts(it), 'a time after starts'),
    ['ends'],
  ),
)

const cost = v.object({
  pence: v.pipe(
    v.number('a number of pence'),
    v.integer('whole pence'),
    v.minValue(0, 'at least 0 pence'),
    v.maxValue(100_000, 'at most 100000 pence'),
  ),
  note: v.optional(sentences),
} satisfies Fields<NonNullable<Session['cost']>>)

export const session = v.object({
  id: sessionId,
  placeId,
  title: name,
  serviceType: slug,
  summary: v.optional(sentences),
  firstVisit: v.optional(sentences),
  provider: v.optional(name),
  ages: v.optional(ages),
  pregnancy: v.optional(v.boolean()),
  audience: v.picklist(['everyone', 'targeted']),
  eligibility: v.optional(sentences),
  access: v.optional(v.picklist(['drop-in', 'book', 'referral'])),
  accessNote: v.optional(sentences),
  bookingUrl: v.optional(webAddress),
  phone: v.optional(phone),
  cost: v.optional(cost),
  languages: v.optional(v.array(language)),
  schedules: v.array(schedule),
  holds: v.optional(v.picklist(['all-year', 'term-time', 'school-holidays'])),
  onBankHolidays: v.optional(v.boolean()),
  changes: v.optional(v.array(change)),
  source,
  checked: v.optional(localDate),
  checkedBy: v.optional(name),
} satisfies Fields<Session>) satisfies v.GenericSchema<unknown, Session>

export const exampleTimes = v.object({
  sessionId,
  schedules: v.pipe(v.array(schedule), v.minLength(1, 'at least one')),
} satisfies Fields<ExampleTimes>) satisfies v.GenericSchema<unknown, ExampleTimes>
