import { describe, expect, it } from 'vitest'
import { edited, filesOf, newDraft, recordIn } from './draft.ts'
import { fieldChange, fieldOf, fieldsIn, typedValue, withField } from './field.ts'

const record = { id: 'a', cost: { pence: 'dear' }, schedules: [{ starts: '10' }, { starts: '11' }] }

describe('a field of a record', () => {
  it.each<[string, unknown]>([
    ['cost.pence', 'dear'],
    ['schedules[1].starts', '11'],
    ['ages.from', undefined],
    ['cost.pence.more', undefined],
  ])('%s is %j', (field, value) => expect(fieldOf(record, field)).toEqual(value))

  it.each<[string, unknown, object]>([
    ['cost.pence', 250, { ...record, cost: { pence: 250 } }],
    ['ages.from', 6, { ...record, ages: { from: 6 } }],
    ['cost.pence', undefined, { ...record, cost: {} }],
    [
      'schedules[1].starts',
      '11:00',
      { ...record, schedules: [{ starts: '10' }, { starts: '11:00' }] },
    ],
    ['schedules[0]', undefined, { ...record, schedules: [{ starts: '11' }] }],
  ])('%s becomes %j', (field, value, after) => {
    expect(withField(record, field, value)).toEqual(after)
  })

  it('of a line of the check is one, two or none', () => {
    expect(['phone', 'lat, lon', '(record)'].map(fieldsIn)).toEqual([['phone'], ['lat', 'lon'], []])
  })
})

it.each([
  ['a list', '[{"id":"a","phone":"x"}]'],
  ['a file that is one value', '{"phone":"x"}'],
])('is changed in %s', (_, text) => {
  const draft = newDraft('x', new Map([['f.json', text]]))
  const at = { file: 'f.json', id: 'a', field: 'phone' }
  const after = edited(draft, { says: 'x', changes: [fieldChange(filesOf(draft), at, '111')] })
  const said = JSON.parse(filesOf(after).get('f.json') ?? '') as unknown
  expect(recordIn(filesOf(after), 'f.json', 'a') ?? said).toMatchObject({ phone: '111' })
})

it.each<[string, string, unknown]>([
  ['lat', '52.6', 52.6],
  ['phone', '111', '111'],
  ['features', '["step-free"]', ['step-free']],
  ['name', 'The Hall', 'The Hall'],
  ['phone', ' ', undefined],
])('%s typed as %j is %j', (field, typed, value) => {
  const files = new Map([['x/venues.json', '[{"id":"a","name":7}]']])
  expect(typedValue(files, { file: 'x/venues.json', id: 'a', field }, typed)).toEqual(value)
})
