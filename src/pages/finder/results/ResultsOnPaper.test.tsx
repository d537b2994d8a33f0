// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  sampleArea,
  sampleCalendar,
  sampleCatalogue,
  samplePlace,
  sampleSession,
} from '#testing/samples.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { useSearch } from '#url/address.ts'
import { useResults } from '#components/useResults.ts'
import { ResultsOnPaper } from './ResultsOnPaper.tsx'

const address = { lines: ['1 Mill Lane'], town: 'Testham', postcode: 'TE1 1ST' }

function print(hash: string, council: Partial<Area['council']>, phone?: string, confirmed = true) {
  history.replaceState(null, '', `/testshire/${hash}`)
  const area = sampleArea()
  const catalogue = sampleCatalogue({
    calendar: sampleCalendar({ confirmed }),
    area: {
      ...area,
      council: { name: 'Testshire Council', url: 'https://t.example/', ...council },
    },
    places: [samplePlace({ id: 'hall', name: 'Mill Hall', address, phone })],
    sessions: [sampleSession({ placeId: 'hall' })],
  })
  function Harness() {
    const [search] = useSearch()
    const answer = useResults(catalogue, search)
    const usual = { example: false, stale: false }
    return (
      <ResultsOnPaper
        {...{ answer, usual }}
        catalogue={catalogue}
        originName=""
        today={answer.where.now.date}
      />
    )
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Harness />
    </QueryClientProvider>,
  )
  return within(screen.getByRole('table')).getAllByRole('row').at(-1)?.textContent ?? ''
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-11-24T09:00:00Z')
})
afterEach(() => vi.useRealTimers())

describe.each(['', '#show=places'])('a line on paper, of %j', (hash) => {
  it('says where it is', () => {
    expect(print(hash, {})).toContain('1 Mill Lane, Testham TE1 1ST')
  })

  it.each<[string, Partial<Area['council']>, string | undefined, string]>([
    ['its own number', { phone: '01632 960000' }, '01632 960111', '01632 960111'],
    [
      'the council’s, and whose it is',
      { phone: '01632 960000' },
      undefined,
      '01632 960000the council',
    ],
    ['that none is known', {}, undefined, 'not known'],
  ])('ends in whom to ring: %s', (_, council, phone, said) => {
    expect(print(hash, council, phone)).toMatch(new RegExp(`${said}$`))
  })
})

it.each([
  ['#when=break', false, true],
  ['#when=break', true, false],
  ['#when=any', false, false],
])(
  'of %s, confirmed %s, paper says that the school holidays are not: %s',
  (hash, confirmed, is) => {
    print(hash, {}, undefined, confirmed)
    expect(screen.queryAllByText(/^The school holidays are not confirmed/)).toHaveLength(is ? 1 : 0)
  },
)
