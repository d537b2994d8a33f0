import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jsonSchemas } from './schemas.ts'

const page = readFileSync('docs/data.md', 'utf8')

function fieldsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const properties = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...properties, ...Object.values(schema).flatMap(fieldsOf)]
}

const fields = Object.values(jsonSchemas()).flatMap((text) => fieldsOf(JSON.parse(text)))

it.each([...new Set(fields)].sort())('docs/data.md says what `%s` is', (field) => {
  expect(page).toMatch(new RegExp(`\`${field}\\??[\`: ]`))
})
