import fc from 'fast-check'
import type { Place } from '#domain/catalogue/place.ts'
import { anyDate } from '#testing/arbitrary.ts'
import type { RawArea } from '#desk/area.ts'
import { anyPlace } from './anyPlace.ts'
import { anySession } from './anySession.ts'
import {
  anyAges,
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

// Areas that the schemas and the rules let through, of every optional field and of text that spreadsheets trip over.

const kindName = fc.record({ one: anyName, many: anyName, hint: anyText })

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
        summary: anyText,
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
    gazetteer: fc.uniqueArray(
      fc.tuple(fc.constant('town'), anyName, fc.constant(52.1), fc.constant(1.1)),
      { maxLength: 2, selector: said },
    ),
  })
  .map((raw) => JSON.parse(JSON.stringify(raw)) as RawArea)
