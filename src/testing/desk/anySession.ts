import fc from 'fast-check'
import { anyDate, anyHolds, anySchedule } from '#testing/arbitrary.ts'
import {
  anyAges,
  anyName,
  anyText,
  anyPhone,
  anySource,
  anyUrl,
  checked,
  noneKnown,
  said,
  sometimes,
} from './anyText.ts'

/** Any session that the schema lets through. */
export const anySession = (id: string) =>
  fc.record({
    id: fc.constant(id),
    placeId: fc.constantFrom('hub', 'library'),
    title: anyName,
    serviceType: fc.constant('play'),
    summary: sometimes(anyText),
    firstVisit: sometimes(anyText),
    provider: sometimes(anyName),
    ages: sometimes(anyAges),
    pregnancy: sometimes(fc.boolean()),
    audience: fc.constantFrom('everyone', 'targeted'),
    eligibility: sometimes(anyText),
    access: fc.constantFrom('drop-in', 'book', 'referral'),
    accessNote: sometimes(anyText),
    bookingUrl: sometimes(anyUrl),
    phone: sometimes(anyPhone),
    cost: sometimes(fc.record({ pence: fc.nat(9999), note: sometimes(anyText) })),
    languages: noneKnown(fc.subarray(['pl', 'pt-BR'])),
    schedules: fc.uniqueArray(anySchedule.filter(isPublished), { maxLength: 3, selector: said }),
    holds: anyHolds,
    onBankHolidays: sometimes(fc.boolean()),
    changes: noneKnown(
      fc.uniqueArray(
        fc.oneof(
          fc.record({ date: anyDate, cancelled: fc.constant(true), note: anyText }),
          fc.record({
            date: anyDate,
            usual: sometimes(fc.constant('09:30')),
            starts: fc.constant('10:15'),
            note: anyText,
          }),
        ),
        { maxLength: 2, selector: said },
      ),
    ),
    source: anySource,
    checked: sometimes(checked),
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
