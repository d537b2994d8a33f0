import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonParts } from './jsonParts.ts'
import { Packed } from '#desk/report/packed.ts'

it('is what JSON.stringify gives', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([...jsonParts(value)].join('')).toBe(JSON.stringify(value, null, 2))
    }),
  )
})

it('leaves out what is not there, as JSON does', () => {
  const value = { a: undefined, b: [undefined, { c: undefined }], d: {} }
  expect([...jsonParts(value)].join('')).toBe(JSON.stringify(value, null, 2))
})

it('writes a packed list as a list, item by item', () => {
  const records = new Packed<{ n: number; text: string }>()
  const items = Array.from({ length: 3000 }, (_, n) => ({ n, text: 'a\nb…🙂'.repeat(9) }))
  for (const it of items) records.add(it)
  expect(records).toHaveLength(3000)
  expect([...records]).toEqual(items)
  const parts = [...jsonParts({ records })]
  expect(parts.length).toBeGreaterThan(3000)
  expect(parts.join('')).toBe(JSON.stringify({ records: items }, null, 2))
})
