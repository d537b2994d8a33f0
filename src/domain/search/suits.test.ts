import { expect, it } from 'vitest'
import { sampleSession } from '#testing/samples.ts'
import type { AgeBand } from './search.ts'
import type { Session } from '#domain/catalogue/session.ts'
import { suitsOf, type Suits } from './suits.ts'

const aged = (from: number, to: number) => sampleSession({ ages: { from, to } as Session['ages'] })
const unknown = sampleSession({ ages: undefined })

it.each<[string, Session, AgeBand[], Suits | null]>([
  ['one child', aged(0, 12), ['0-5m'], null],
  ['both', aged(0, 36), ['0-5m', '2'], { suits: ['0-5m', '2'], not: [] }],
  ['one of two', aged(12, 36), ['0-5m', '2'], { suits: ['2'], not: ['0-5m'] }],
  ['a first birthday', aged(0, 12), ['6-11m', '1'], { suits: ['6-11m'], not: ['1'] }],
  ['not born yet', aged(0, 12), ['bump', '0-5m'], { suits: ['0-5m'], not: ['bump'] }],
  ['ages not known', unknown, ['0-5m', '2'], null],
])('%s', (_, session, bands, suits) => {
  expect(suitsOf(session, bands)).toEqual(suits)
})
