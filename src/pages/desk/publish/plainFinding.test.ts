import { expect, it } from 'vitest'
import { error, warning } from '#desk/finding.ts'
import { plainFinding, twinOf } from './plainFinding.ts'

const at = { file: 'midshire/venues.json', id: 'wick-hall' }

it.each([
  [
    'two places that may be one',
    warning(
      'near-twins',
      { ...at, field: 'lat, lon', found: '"Wick Hall" 0 metres from "Hall" (hall)', expected: '' },
      'name the other in its otherNames',
    ),
    'place',
    'may be in the list twice: "Wick Hall" 0 metres from "Hall". If they are one place, make them one.',
  ],
  [
    'ages',
    warning(
      'ages-like-years',
      { ...at, field: 'ages.from', found: '1 to any months', expected: 'ages in months' },
      'if years were meant, write "from": 12',
    ),
    'group',
    'is for children from 1 to any months. Were years meant? Then put that right.',
  ],
  [
    'a field that a form has',
    error({ ...at, field: 'phone', found: '"12"', expected: 'a telephone number' }),
    'group',
    'Telephone of the group: this should be a telephone number. It is "12".',
  ],
  [
    'a field that no form has',
    error({ ...at, field: 'otherNames', found: 'nothing', expected: 'a list' }, 'write []'),
    'place',
    'otherNames: this should be a list. To put it right: write [].',
  ],
] as const)('says %s as a person does', (_, finding, about, said) => {
  expect(plainFinding(finding, about)).toBe(said)
  expect(twinOf(finding)).toBe(finding.rule === 'near-twins' ? 'hall' : undefined)
})
