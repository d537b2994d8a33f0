import { safeParse, type GenericSchema } from 'valibot'
import { describe, expect, it } from 'vitest'
import { files } from '#testing/fixture/files.ts'
import { publishedFiles } from './published.ts'
import { strictly } from './schema.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A copy with one more field in each object, however deep. */
function withNews(value: Json): Json {
  if (Array.isArray(value)) return value.map(withNews)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, it]) => [key, withNews(it)] as const)
  return { ...Object.fromEntries(entries), news: { of: 'a later format' } }
}

/** The files that hold objects, each with its records in the invented county. */
const rows = Object.entries(publishedFiles).flatMap(
  ([name, { shape, schema, path }]): [string, GenericSchema, Json[]][] => {
    const content = files[path('testshire', '')] as Json
    if (schema === null || /^(?:gazetteer|outcodes|postcodes|streets)/.test(name)) return []
    return [[name, schema, shape === 'list' ? (content as Json[]) : [content]]]
  },
)

describe.each(rows)('%s', (_, schema, records) => {
  it('is read by the app with fields it does not know as without them', () => {
    expect(records).not.toHaveLength(0)
    for (const record of records) {
      const read = safeParse(schema, withNews(record))
      expect(read.issues).toBeUndefined()
      expect(read.output).toEqual(safeParse(schema, record).output)
    }
  })

  it('is refused by the check with a field too many, and with none', () => {
    const strict = strictly(schema)
    for (const record of records) {
      expect(safeParse(strict, record).issues).toBeUndefined()
      expect(safeParse(strict, withNews(record)).success).toBe(false)
    }
  })
})

it('a row of the gazetteer may grow', () => {
  const { schema } = publishedFiles['gazetteer.json']
  const row = ['town', 'Dereham', 52.68, 0.94, ['East Dereham'], 17_000]
  expect(safeParse(schema, row).success).toBe(true)
  expect(safeParse(strictly(schema), row).success).toBe(false)
})
