import fc from 'fast-check'
import type { PlaceKind } from '#domain/catalogue/place.ts'
import { anyDate } from '#testing/arbitrary.ts'
import {
  anyName,
  anyText,
  anyPhone,
  anySource,
  anyUrl,
  checked,
  names,
  noneKnown,
  said,
  sometimes,
} from './anyText.ts'

const anyDays = fc.subarray(['MO', 'TU', 'SU'], { minLength: 1 })
const anyHours = fc.uniqueArray(
  fc.record({
    byday: anyDays,
    opens: fc.constantFrom('09:00', '00:00'),
    closes: fc.constantFrom('12:30', '23:59'),
    note: sometimes(anyText),
  }),
  { maxLength: 2, selector: said },
)

/** Any place of a kind that the schema lets through. */
export const anyPlace = (id: string, kind: PlaceKind) =>
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
    statusNote: sometimes(anyText),
    closedOn: sometimes(anyDate),
    closures: noneKnown(
      fc.uniqueArray(
        fc.record({ from: anyDate, note: anyText }).map((it) => ({ ...it, to: it.from })),
        {
          maxLength: 2,
          selector: said,
        },
      ),
    ),
    now: sometimes(fc.record({ use: anyText, name: sometimes(anyName), url: sometimes(anyUrl) })),
    replacedBy: sometimes(fc.constant('hub')),
    notes: sometimes(anyText),
    source: anySource,
    checked: sometimes(checked),
    confidence: fc.constantFrom('high', 'medium', 'low'),
  })
