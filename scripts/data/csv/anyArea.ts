import fc from 'fast-check'
import type { LocalDate } from '~/domain/calendar.ts'
import type { Place, PlaceKind } from '~/domain/place.ts'
import { anyDate, anyHolds, anySchedule } from '~/testing/arbitrary.ts'
import type { RawArea } from '../rawArea.ts'

// Areas that the schemas and the rules let through, of every optional field and of text that spreadsheets trip over.

const awkward = [
  '=1+1',
  "'=1",
  '+x',
  '-x',
  '@x',
  'a;b',
  'a\\',
  'none',
  'a,b',
  '"a"',
  'a\nb',
  '1/2',
  'Zoë',
]
const anyName = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .map((it) => it.trim() || 'x')
    .filter((it) => !/^#/.test(it)),
)
const sometimes = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const names = fc.array(anyName, { maxLength: 3 })
const anyUrl = fc.constantFrom('https://example.org/a?b=c;d', 'http://example.org/')
const anyPhone = fc.constantFrom('+44 1263 123456', '01263 123456', '111')
const anySource = fc.record({ name: anyName, url: sometimes(anyUrl) })
const checked = fc.constantFrom('2026-11-01', '2025-02-28').map((it) => it as LocalDate)
const anyAges = fc.record({ from: fc.nat(20), to: sometimes(fc.integer({ min: 21, max: 300 })) })
const anyDays = fc.subarray(['MO', 'TU', 'SU'], { minLength: 1 })
const anyHours = fc.array(
  fc.record({
    byday: anyDays,
    opens: fc.constantFrom('09:00', '00:00'),
    closes: fc.constantFrom('12:30', '23:59'),
    note: sometimes(anyName),
  }),
  { maxLength: 2 },
)
const noneKnown = <T>(list: fc.Arbitrary<T[]>) => sometimes(list)

const anyPlace = (id: string, kind: PlaceKind) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(kind),
    name: anyName,
    otherNames: noneKnown(names),
    address: fc.record({
      lines: names,
      town: sometimes(anyName),
      postcode: sometimes(fc.constant('NR19 1DP')),
    }),
    lat: fc.constantFrom(52.5, 52.123456789, 52),
    lon: fc.constantFrom(-1.5, 0, 1.25),
    precision: fc.constantFrom('building', 'postcode', 'town'),
    district: sometimes(anyName),
    phone: sometimes(anyPhone),
    email: sometimes(fc.constant('a@example.org')),
    url: sometimes(anyUrl),
    opening: noneKnown(anyHours),
    selfService: noneKnown(anyHours),
    features: noneKnown(fc.subarray(['toilets', 'parking'])),
    status: fc.constant(kind === 'former-centre' ? 'closed' : 'temporarily-closed'),
    statusNote: sometimes(anyName),
    closedOn: sometimes(anyDate),
    closures: noneKnown(
      fc.array(
        fc.record({ from: anyDate, note: anyName }).map((it) => ({ ...it, to: it.from })),
        {
          maxLength: 2,
        },
      ),
    ),
    now: sometimes(fc.record({ use: anyName, name: sometimes(anyName), url: sometimes(anyUrl) })),
    replacedBy: sometimes(fc.constant('hub')),
    notes: sometimes(anyName),
    source: anySource,
    checked,
    confidence: fc.constantFrom('high', 'medium', 'low'),
  })

const anySession = (id: string) =>
  fc.record({
    id: fc.constant(id),
    placeId: fc.constantFrom('hub', 'library'),
    title: anyName,
    serviceType: fc.constant('play'),
    summary: sometimes(anyName),
    firstVisit: sometimes(anyName),
    provider: sometimes(anyName),
    ages: sometimes(anyAges),
    pregnancy: sometimes(fc.boolean()),
    audience: fc.constantFrom('everyone', 'targeted'),
    eligibility: sometimes(anyName),
    access: fc.constantFrom('drop-in', 'book', 'referral'),
    accessNote: sometimes(anyName),
    bookingUrl: sometimes(anyUrl),
    phone: sometimes(anyPhone),
    cost: sometimes(fc.record({ pence: fc.nat(9999), note: sometimes(anyName) })),
    languages: noneKnown(fc.subarray(['pl', 'pt-BR'])),
    schedules: fc.array(anySchedule.filter(isPublished), { maxLength: 3 }),
    holds: anyHolds,
    onBankHolidays: sometimes(fc.boolean()),
    changes: noneKnown(
      fc.array(
        fc.oneof(
          fc.record({ date: anyDate, cancelled: fc.constant(true), note: anyName }),
          fc.record({ date: anyDate, starts: fc.constant('10:15'), note: anyName }),
        ),
        { maxLength: 2 },
      ),
    ),
    source: anySource,
    checked,
    checkedBy: sometimes(anyName),
  })

type AnySchedule = typeof anySchedule extends fc.Arbitrary<infer S> ? S : never

/** The arbitrary schedules of the domain go beyond what the schema lets through. */
function isPublished(it: AnySchedule): boolean {
  const twice = (list: readonly unknown[] | undefined) => new Set(list).size !== (list?.length ?? 0)
  if (twice(it.exdates)) return false
  if (it.freq === 'DATES') return true
  if (it.dtstart !== undefined && it.until !== undefined && it.dtstart > it.until) return false
  return it.freq !== 'MONTHLY' || !it.bymonthday?.some((day) => day < 1)
}

const kindName = fc.record({ one: anyName, many: anyName, hint: anyName })

const anyWhole = fc.record({
  id: fc.constant('testshire'),
  name: anyName,
  bounds: fc.constant([-2, 51, 2, 53]),
  council: fc.record({ name: anyName, url: anyUrl, phone: sometimes(anyPhone) }),
  timeZone: fc.constant('Europe/London'),
  updated: anyDate,
  timetable: fc.constant('published'),
  kindNames: fc.record({
    hub: kindName,
    library: kindName,
    venue: kindName,
    'former-centre': kindName,
  }),
  serviceTypes: fc.constant([{ id: 'play', name: 'Play', group: 'Play', summary: 'Play.' }]),
  features: fc.constant([
    { id: 'toilets', name: 'Toilets' },
    { id: 'parking', name: 'Parking' },
  ]),
  advice: fc
    .array(
      fc.record({
        title: anyName,
        summary: anyName,
        url: sometimes(anyUrl),
        serviceTypes: noneKnown(fc.subarray(['play'])),
        ages: sometimes(anyAges),
        checked: sometimes(checked),
      }),
      { maxLength: 2 },
    )
    .map((list) => list.map((it, i) => ({ id: `advice-${String(i)}`, ...it }))),
  basemap: fc.constantFrom(
    { type: 'embedded' },
    { type: 'raster', url: 'https://example.org/{z}', attribution: 'x', maxZoom: 17 },
  ),
  licence: fc.record({ name: anyName, url: anyUrl }),
  attribution: names,
})

const anyCalendar = fc.record({
  terms: fc.constantFrom([], [{ name: 'Autumn; first', from: '2026-09-03', to: '2026-10-23' }]),
  bankHolidays: fc.constantFrom([], [{ date: '2026-12-25', name: 'Christmas Day' }]),
  source: anySource,
  confirmed: fc.boolean(),
})

/** Any area that may be published: fields that are not known are left out, as JSON has them. */
export const anyArea: fc.Arbitrary<RawArea> = fc
  .record({
    area: anyWhole,
    calendar: anyCalendar,
    places: fc.record({
      hub: anyPlace('hub', 'hub').map((it) => [it] as unknown as Place[]),
      library: anyPlace('library', 'library').map((it) => [it] as unknown as Place[]),
      venue: fc.constant([]),
      'former-centre': anyPlace('old', 'former-centre').map((it) => [it] as unknown as Place[]),
    }),
    sessions: fc.tuple(anySession('one'), anySession('two')),
    gazetteer: fc.array(
      fc.tuple(fc.constant('town'), anyName, fc.constant(52.1), fc.constant(1.1)),
      { maxLength: 2 },
    ),
  })
  .map((raw) => JSON.parse(JSON.stringify(raw)) as RawArea)
