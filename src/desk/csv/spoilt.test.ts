import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importFolder } from './importCsv.ts'
import { sheetsOf, takeApart } from './exportSheets.ts'
import { published, publishedDay as today, sheets } from '#testing/desk/published.ts'

describe('a folder that was spoilt', () => {
  const whole = published('wiltshire')
  const few = <T>(list: readonly T[]): T[] => list.slice(0, 2)
  const places = {
    hub: few(whole.places.hub),
    library: few(whole.places.library),
    venue: few(whole.places.venue),
    'former-centre': few(whole.places['former-centre'].filter((it) => !it.replacedBy)),
  }
  const kept = new Set(Object.values(places).flatMap((list) => list.map(({ id }) => id)))
  // A few of everything, so that thousands of spoilt folders are soon read.
  const wiltshire = sheetsOf(
    takeApart({
      ...whole,
      places,
      calendar: {
        ...whole.calendar,
        terms: few(whole.calendar.terms),
        bankHolidays: few(whole.calendar.bankHolidays),
      },
      sessions: few(whole.sessions.filter(({ placeId }) => kept.has(placeId))),
      gazetteer: few(whole.gazetteer),
    }),
  )
  const names = [...wiltshire.keys()]
  const anySpoiler = fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      '\t',
      '=',
      '-',
      '#REF!',
      '\u0000',
      '46350',
      'none',
      '',
    ),
    fc.string({ maxLength: 6 }),
  )
  const anySpoil = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(2000),
    cut: fc.nat(40),
    put: anySpoiler,
  })

  const read = (texts: Map<string, string>) =>
    importFolder(sheets(texts), 'wiltshire', { standing: undefined, today })

  it('was good before', () => {
    expect(read(wiltshire)).toMatchObject({ problems: [], sessions: 2 })
  })

  it('is read or refused, never a crash, and what is read is good', () => {
    fc.assert(
      fc.property(fc.array(anySpoil, { minLength: 1, maxLength: 4 }), (spoils) => {
        const texts = new Map(wiltshire)
        for (const { name, at, cut, put } of spoils) {
          const text = texts.get(name) ?? ''
          const from = at % (text.length + 1)
          texts.set(name, text.slice(0, from) + put + text.slice(from + cut))
        }
        const made = read(texts)
        if (made.problems.length === 0) {
          expect(made.area?.id).toBe('wiltshire')
          for (const value of made.files.values()) expect(value).toBeDefined()
        } else for (const { expected } of made.problems) expect(expected).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  }, 240_000)
})
