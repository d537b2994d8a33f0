import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecords, parseWhole } from './parse.ts'
import { recordFiles, wholeFiles } from './schema.ts'
import { DataError } from './trouble.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const published = (file: string) =>
  JSON.parse(readFileSync(`public/data/norfolk/${file}`, 'utf8')) as Json

const awkwardKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'id',
  'freq',
  'length',
  '0',
)
const garbage = fc.oneof(
  fc.jsonValue() as fc.Arbitrary<Json>,
  // A key made by JSON.parse is the object's own, `__proto__` too.
  fc
    .tuple(awkwardKey, fc.jsonValue())
    .map(([key, value]) => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as Json),
  fc.integer({ min: 1, max: 20_000 }).map((n) => JSON.parse('['.repeat(n) + ']'.repeat(n)) as Json),
)

/** A copy of a value with one thing in it, found by following `route`, replaced. */
function mutated(value: Json, route: number[], other: Json): Json {
  const [step, ...rest] = route
  if (step === undefined || value === null || typeof value !== 'object') return other
  if (Array.isArray(value)) {
    if (value.length === 0) return [other]
    return value.map((it, i) => (i === step % value.length ? mutated(it, rest, other) : it))
  }
  const keys = Object.keys(value)
  if (keys.length === 0) return other
  const chosen = keys[step % keys.length]
  return Object.fromEntries(
    keys.map((key) => [
      key,
      key === chosen ? mutated(value[key] ?? null, rest, other) : (value[key] ?? null),
    ]),
  )
}

const route = fc.array(fc.nat(200), { minLength: 1, maxLength: 6 })

function onlyDataError(act: () => void) {
  try {
    act()
  } catch (error) {
    expect(error).toBeInstanceOf(DataError)
  }
}

describe.each(Object.entries(recordFiles))('%s', (file, schema) => {
  it('survives any JSON, and says of each record that it is good or bad', () => {
    fc.assert(
      fc.property(fc.array(garbage, { maxLength: 5 }), garbage, (rows, whole) => {
        const { value: records, refused } = parseRecords<unknown>(file, schema, rows)
        expect(records.length + refused.length).toBe(rows.length)
        onlyDataError(() => parseRecords<unknown>(file, schema, whole))
      }),
      { numRuns: 60 },
    )
  })

  it('survives a good record with one thing replaced', () => {
    const rows = published(file) as Json[]
    fc.assert(
      fc.property(fc.nat(rows.length - 1), route, garbage, (at, steps, other) => {
        const row = mutated(rows[at] ?? null, steps, other)
        const { value: records, refused } = parseRecords<unknown>(file, schema, [row])
        expect(records.length + refused.length).toBe(1)
        for (const it of refused) expect(Object.values(it)).not.toContain('')
      }),
      { numRuns: 150 },
    )
  })
})

describe.each(Object.entries(wholeFiles))('%s', (file, schema) => {
  it('throws nothing but DataError', () => {
    fc.assert(
      fc.property(garbage, (value) =>
        onlyDataError(() => parseWhole<unknown>(file, schema, value)),
      ),
      { numRuns: 100 },
    )
  })
})

describe.each([['area.json'], ['calendar.json']] as const)('%s', (file) => {
  it('throws nothing but DataError with one thing replaced', () => {
    const good = published(file)
    fc.assert(
      fc.property(route, garbage, (steps, other) =>
        onlyDataError(() =>
          parseWhole<unknown>(file, wholeFiles[file], mutated(good, steps, other)),
        ),
      ),
      { numRuns: 150 },
    )
  })
})
