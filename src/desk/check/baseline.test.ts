import { describe, expect, it } from 'vitest'
import type { LocalDate } from '#domain/time/localDate.ts'
import { error, warning, type Finding } from '#desk/finding.ts'
import { letRest, readBaseline, type Rest } from './baseline.ts'

const today = '2026-11-24' as LocalDate
const at = (id: string) => ({ file: 'f', id, field: 'checked', found: 'x', expected: 'y' })
const stale = (id: string): Finding => warning('stale', at(id), 'ring')
const rest = (changes: object = {}): Rest => ({
  area: 'testshire',
  rule: 'stale',
  ids: ['hub'],
  reason: 'Nobody answers until spring.',
  until: today,
  ...changes,
})

const left = (rests: Rest[], findings: Finding[]) => {
  const { findings: all, resting } = letRest('b.json', 'testshire', rests, findings, today)
  return { resting, left: all.map(({ rule, id, found }) => `${rule ?? 'error'} ${id} ${found}`) }
}

describe('a known warning', () => {
  it.each<[string, Rest[], Finding[], { resting: number; left: string[] }]>([
    ['rests, its last day too', [rest()], [stale('hub')], { resting: 1, left: [] }],
    [
      'of a record that is not named is said',
      [rest()],
      [stale('hub'), stale('hall')],
      { resting: 1, left: ['stale hall x'] },
    ],
    [
      'of another rule is said',
      [rest()],
      [stale('hub'), warning('not-https', at('hub'), 'try')],
      { resting: 1, left: ['not-https hub x'] },
    ],
    [
      'that rests elsewhere is said',
      [rest({ area: 'othershire' })],
      [stale('hub')],
      { resting: 0, left: ['stale hub x'] },
    ],
    [
      'comes up again when its rest has ended, and the rest with it',
      [rest({ until: '2026-11-23' })],
      [stale('hub')],
      {
        resting: 0,
        left: ['stale hub x', 'baseline testshire a rest that ended on 2026-11-23'],
      },
    ],
    [
      'that is mended is to be taken out',
      [rest({ ids: ['hub', 'hall'] })],
      [stale('hub')],
      { resting: 1, left: ['baseline testshire "hall"'] },
    ],
    [
      'is not called mended while its record has an error',
      [rest({ ids: ['hub', 'hall'] })],
      [stale('hub'), error(at('hall'))],
      { resting: 1, left: ['error hall x'] },
    ],
    [
      'that is an error never rests',
      [rest()],
      [stale('hub'), error(at('hub'))],
      {
        resting: 1,
        left: ['error hub x'],
      },
    ],
  ])('%s', (_, rests, findings, expected) => {
    expect(left(rests, findings)).toEqual(expected)
  })
})

describe('the file', () => {
  const without = (field: string): unknown =>
    JSON.parse(JSON.stringify(rest({ [field]: undefined })))
  it.each<[string, unknown, string | null]>([
    ['that is good is read', [rest()], null],
    ['without a reason is refused', [without('reason')], '[0].reason'],
    ['with an empty reason is refused', [rest({ reason: '' })], '[0].reason'],
    ['without an end is refused', [without('until')], '[0].until'],
    ['with a rule that is none is refused', [rest({ rule: 'old' })], '[0].rule'],
    ['of no records is refused', [rest({ ids: [] })], '[0].ids'],
    ['that is no list is refused', { rests: [] }, '(record)'],
  ])('%s', (_, value, field) => {
    const { rests, findings } = readBaseline('b.json', new Map([['b.json', JSON.stringify(value)]]))
    expect(findings.map((it) => it.field)).toEqual(field === null ? [] : [field])
    expect(rests).toHaveLength(field === null ? 1 : 0)
  })

  it('that is not JSON is refused, and one that is not there lets nothing rest', () => {
    expect(readBaseline('b.json', new Map([['b.json', '[{']])).findings).toHaveLength(1)
    expect(readBaseline('b.json', new Map())).toEqual({ rests: [], findings: [] })
  })
})
