import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settled, threeWay } from './threeWay.ts'

const a = { title: 'Rhymes', cost: '£1', when: ['Monday, 10am'] }

describe('what is typed, put on what was saved elsewhere', () => {
  it.each([
    ['nobody changed anything', {}, {}, {}, []],
    ['only here', { cost: '£2' }, {}, { cost: '£2' }, []],
    ['only elsewhere', {}, { cost: '£3' }, { cost: '£3' }, []],
    [
      'another field here and elsewhere',
      { title: 'Songs' },
      { cost: '£3' },
      { title: 'Songs', cost: '£3' },
      [],
    ],
    ['the same field to the same', { cost: '£2' }, { cost: '£2' }, { cost: '£2' }, []],
    ['the same field to something else', { cost: '£2' }, { cost: '£3' }, { cost: '£2' }, ['cost']],
    [
      'a list',
      { when: ['Tuesday, 10am'] },
      { when: ['Monday, 10am', 'Friday, 10am'] },
      { when: ['Tuesday, 10am'] },
      ['when'],
    ],
    ['emptied here, changed elsewhere', { cost: '' }, { cost: '£3' }, { cost: '' }, ['cost']],
  ])('%s', (_, mine, other, expected, both) => {
    const merged = threeWay({ form: { ...a, ...mine }, was: a }, { ...a, ...other })
    expect(merged.form).toEqual({ ...a, ...expected })
    expect(merged.both).toEqual(both)
  })

  it('goes on from what was merged: a third change is held against the second', () => {
    const once = threeWay({ form: { ...a, title: 'Songs' }, was: a }, { ...a, cost: '£2' })
    const twice = threeWay(once, { ...a, cost: '£3' })
    expect(twice).toMatchObject({ form: { title: 'Songs', cost: '£3' }, both: [] })
  })

  it.each([
    ['mine', '£2'],
    ['other', '£3'],
  ] as const)('is asked about once: %s', (whose, cost) => {
    const now = { ...a, cost: '£3' }
    const merged = threeWay({ form: { ...a, cost: '£2' }, was: a }, now)
    const after = threeWay(settled(merged, now, 'cost', whose), now)
    expect(after).toMatchObject({ form: { cost }, both: [] })
    // Another change elsewhere is another question, of what was typed only.
    const later = threeWay(after, { ...a, cost: '£4' })
    expect(later.both).toEqual(whose === 'mine' ? ['cost'] : [])
  })

  it('never drops what one side alone has changed, and asks of all that both have', () => {
    const value = fc.constantFrom('', 'a', 'b', 'c')
    const form = fc.record({ one: value, two: value, three: value })
    fc.assert(
      fc.property(form, form, form, (was, mine, now) => {
        const merged = threeWay({ form: mine, was }, now)
        for (const field of ['one', 'two', 'three'] as const) {
          const [old, own, other] = [was[field], mine[field], now[field]]
          const isAsked = own !== old && other !== old && own !== other
          expect(merged.both.includes(field)).toBe(isAsked)
          expect(merged.form[field]).toBe(own === old ? other : own)
        }
      }),
    )
  })
})

describe('lines that are things of their own', () => {
  const terms = (...lines: string[]) => ({ terms: lines.join('\n') })
  const by = { terms: (line: string) => line.split(':')[0] ?? '' }
  const was = terms('Autumn: 1 to 2', 'Spring: 3 to 4')

  it('are merged where each side changed others', () => {
    const mine = terms('Autumn: 1 to 9', 'Spring: 3 to 4', 'Summer: 5 to 6')
    const now = terms('Autumn: 1 to 2', 'Spring: 3 to 7')
    expect(threeWay({ form: mine, was }, now, by)).toMatchObject({
      form: terms('Autumn: 1 to 9', 'Spring: 3 to 7', 'Summer: 5 to 6'),
      both: [],
    })
  })

  it('are gone where one side took them out', () => {
    const merged = threeWay(
      { form: terms('Spring: 3 to 4'), was },
      terms('Autumn: 1 to 2', 'Spring: 3 to 8'),
      by,
    )
    expect(merged).toMatchObject({ form: terms('Spring: 3 to 8'), both: [] })
  })

  it('are asked about where both changed one', () => {
    const merged = threeWay(
      { form: terms('Autumn: 1 to 9', 'Spring: 3 to 4'), was },
      terms('Autumn: 1 to 8', 'Spring: 3 to 4'),
      by,
    )
    expect(merged.both).toEqual(['terms'])
  })
})
