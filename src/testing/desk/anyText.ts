import fc from 'fast-check'
import type { LocalDate } from '#domain/time/localDate.ts'

// The cells that any record has, and text that spreadsheets trip over.

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
  'N/A',
  '\\tbc',
  '-',
  '1/2',
  'Zoë',
]
export const anyText = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
    .map((it) => it.trim() || 'x')
    .filter((it) => !/^#/.test(it)),
)
/** On one line. */
export const anyName = anyText.filter((it) => !it.includes('\n'))
export const sometimes = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
export const names = fc.array(anyName, { maxLength: 3 })
export const anyUrl = fc.constantFrom('https://example.org/a?b=c;d', 'http://example.org/')
export const anyPhone = fc.constantFrom('+44 1263 123456', '01263 123456', '111')
export const anySource = fc.record({ name: anyText, url: sometimes(anyUrl) })
export const checked = fc.constantFrom('2026-11-01', '2025-02-28').map((it) => it as LocalDate)
export const anyAges = fc.record({
  from: fc.nat(20),
  to: sometimes(fc.integer({ min: 21, max: 300 })),
})
/** A list that may be left out: not known is not none. */
export const noneKnown = <T>(list: fc.Arbitrary<T[]>) => sometimes(list)

/** What a record says, for lists in which nothing stands twice: a sheet reads such rows once. */
export const said = (it: unknown): string => JSON.stringify(it)
