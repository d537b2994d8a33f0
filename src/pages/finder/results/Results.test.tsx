// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Schedule, Session } from '#domain/catalogue/session.ts'
import { sampleCatalogue, sampleSession, time } from '#testing/samples.ts'
import { useSearch } from '#url/address.ts'
import { useResults } from '#components/useResults.ts'
import { Results } from './Results.tsx'
import { useSteadyAnswer } from './useSteadyAnswer.ts'

const on = (day: 'TU' | 'WE', starts: string, ends: string): Schedule[] => [
  { freq: 'WEEKLY', byday: [day], starts: time(starts), ends: time(ends) },
]
const ages = (from: number, to: number) => ({ from, to }) as Session['ages']
const catalogue = sampleCatalogue({
  sessions: [
    sampleSession({ id: 'early', title: 'Early Birds', schedules: on('TU', '07:00', '08:00') }),
    sampleSession({ id: 'rhymes', schedules: on('TU', '10:00', '10:45') }),
    sampleSession({
      id: 'play',
      title: 'Play',
      ages: ages(0, 60),
      schedules: on('TU', '15:00', '16:00'),
    }),
    sampleSession({
      id: 'tots',
      title: 'Tots',
      ages: ages(24, 48),
      schedules: on('WE', '09:00', '10:00'),
    }),
    sampleSession({ id: 'quiet', title: 'Quiet Group', ages: undefined, schedules: [] }),
  ],
})

function Harness({ catalogue }: { catalogue: Catalogue }) {
  const [search, change] = useSearch()
  const latest = useResults(catalogue, search)
  const answer = useSteadyAnswer(catalogue, latest)
  return (
    <Results
      ref={null}
      catalogue={catalogue}
      at={search.at}
      answer={answer}
      now={latest.where.now}
      originName=""
      controls={null}
      onChange={change}
      onPoint={() => undefined}
    />
  )
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  vi.setSystemTime('2026-11-24T09:00:00Z')
})
afterEach(() => vi.useRealTimers())

/** The same with holidays that the council may still move. */
const unsure = { ...catalogue, calendar: { ...catalogue.calendar, confirmed: false } }

/** The first tags of what is chosen are fetched, and the results wait for them. */
async function open(hash = '', of: Catalogue = catalogue) {
  history.replaceState(null, '', `/testshire/${hash}`)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Harness catalogue={of} />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 2 })
  return userEvent.setup()
}

/** Lets the clock come to a moment, and what looks at it look. */
function wait(until: string) {
  act(() => {
    vi.setSystemTime(until)
    vi.advanceTimersByTime(11_000)
  })
}
function comeBack() {
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}
const days = () =>
  screen
    .getAllByRole('list')
    .filter((list) => list.tagName === 'OL' && list.hasAttribute('aria-labelledby'))
    .map((list) => {
      const heading = document.getElementById(list.getAttribute('aria-labelledby') ?? '')
      const titles = within(list).getAllByRole('heading', { level: 4 })
      return `${heading?.textContent}: ${titles.map(({ textContent }) => textContent).join(', ')}`
    })
const linkTo = (title: string) => screen.getByRole('link', { name: `${title}, Testham Library` })
const row = (title: string) => {
  const found = linkTo(title).closest('article')
  if (found === null) throw new Error(`No row of ${title}`)
  return found
}

describe('what is on', () => {
  it('is under a heading a day, in time order', async () => {
    await open('#when=any')
    expect(days()).toEqual([
      'Today: Rhymes, Play',
      'Tomorrow: Tots',
      'Tuesday 1 December: Early Birds',
    ])
  })

  it('is the next seven days; what is later is a press away', async () => {
    const user = await open()
    expect(days()).toEqual(['Today: Rhymes, Play', 'Tomorrow: Tots'])
    await user.click(screen.getByRole('button', { name: '1 more after Monday 30 November' }))
    expect(days().at(-1)).toBe('Tuesday 1 December: Early Birds')
    expect(location.hash).toBe('#when=any')
  })

  it('is followed at once by what is later, where little is on', async () => {
    await open('#when=tomorrow')
    expect(days()).toEqual(['Tomorrow: Tots', 'Tuesday 1 December: Early Birds, Rhymes, Play'])
    expect(screen.getByText('3 more after Wednesday 25 November')).toBeVisible()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(
      /^1 session tomorrow, 1 to ask/,
    )
  })

  it('has no days where it is places that are shown', async () => {
    await open('#show=places')
    expect(screen.queryByRole('heading', { name: 'Today' })).toBeNull()
  })

  it('folds away what has finished today, at the end of today', async () => {
    const user = await open()
    await user.click(await screen.findByText('Finished today (1)'))
    const [, , folded] = screen.getAllByRole('link', { name: /Early Birds|Rhymes|Play/ })
    expect(folded?.closest('li')?.textContent).toBe('7am to 8am: Early Birds, Testham Library')
  })

  it('has a place for what has finished when nothing more is on today', async () => {
    vi.setSystemTime('2026-11-24T20:00:00Z')
    await open()
    expect(await screen.findByText('Finished today (3)')).toBeVisible()
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(headings.slice(0, 2)).toEqual(['Today', 'Tomorrow'])
  })

  it('is followed by what may be on, then by what has no times that are published', async () => {
    // Past the last known bank holiday.
    await open('#from=2027-06-01&when=week')
    const asks = screen
      .getAllByRole('region', { name: /ask f/ })
      .map(({ textContent }) => textContent.slice(0, 110))
    expect(asks).toEqual([
      expect.stringMatching(
        /^May be on: ask first.* 4 sessions happen, but their dates are not conf/,
      ),
      expect.stringMatching(/^Also runs here: ask for times.*happens, but its times are not publ/),
    ])
    expect(row('Rhymes').textContent).toMatch(/^Askif it is on/)
    expect(row('Quiet Group').textContent).toMatch(/^Askfor times/)
  })

  it('does not look back where it is asked for a later day', async () => {
    await open('#from=2026-11-25')
    await act(() => Promise.resolve())
    expect(screen.queryByText(/^Finished/)).toBeNull()
  })
})

describe('that the school holidays are not confirmed', () => {
  const said = 'The school holidays are not confirmed by the council yet.'
  it.each([
    ['is said where they are looked at', '#when=break', unsure, true],
    ['is said of places too', '#when=break&show=places', unsure, true],
    ['is not said of other days', '#when=week', unsure, false],
    ['is not said where they are', '#when=break', catalogue, false],
  ])('%s: %s', async (_, hash, of, isSaid) => {
    await open(hash, of)
    if (isSaid) expect(await screen.findByText(said)).toBeVisible()
    else await act(() => Promise.resolve())
    expect(screen.queryAllByText(said)).toHaveLength(isSaid ? 1 : 0)
  })
})

describe('as time passes', () => {
  it.each([
    ['09:00', '10am45 min'],
    ['09:40', '10amin 20 min'],
    ['09:59', '10amin 1 min'],
    ['10:00', 'Nowuntil 10:45am'],
    ['10:45', '10amfinished'],
  ])('at %s the row says “%s”, in its place and with the focus', async (at, said) => {
    await open()
    linkTo('Rhymes').focus()
    const before = row('Rhymes')
    wait(`2026-11-24T${at}:00Z`)
    expect(before.textContent).toContain(said)
    expect(document.activeElement).toBe(linkTo('Rhymes'))
    expect(days()[0]).toBe('Today: Rhymes, Play')
  })

  it('keeps what has ended until the question changes', async () => {
    await open()
    wait('2026-11-24T10:50:00Z')
    expect(days()[0]).toBe('Today: Rhymes, Play')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^3 sessions.*, 1 to ask/)
    expect(await screen.findByText('Finished today (1)')).toBeVisible()
    act(() => {
      location.hash = '#free=1'
      window.dispatchEvent(new Event('hashchange'))
    })
    expect(days()[0]).toBe('Today: Play')
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^2 sessions.*, 1 to ask/)
    expect(await screen.findByText('Finished today (2)')).toBeVisible()
  })

  it('is put in order again for somebody who comes back, unless the focus is in the list', async () => {
    await open()
    linkTo('Play').focus()
    wait('2026-11-24T10:50:00Z')
    comeBack()
    expect(days()[0]).toBe('Today: Rhymes, Play')
    linkTo('Play').blur()
    comeBack()
    expect(days()[0]).toBe('Today: Play')
  })

  it('at midnight tomorrow is today', async () => {
    await open()
    wait('2026-11-25T00:00:00Z')
    wait('2026-11-25T00:01:00Z')
    expect(days()).toEqual(['Today: Tots', 'Tuesday 1 December: Early Birds, Rhymes, Play'])
  })

  it('at midnight nothing moves under the focus; only the days are named anew', async () => {
    await open()
    const tots = linkTo('Tots')
    tots.focus()
    wait('2026-11-25T00:00:00Z')
    expect(document.activeElement).toBe(tots)
    expect(days()[0]).toBe('Tuesday 24 November: Rhymes, Play')
    expect(days()[1]).toBe('Today: Tots')
    expect(row('Rhymes').textContent).toContain('finished')
    tots.blur()
    wait('2026-11-25T00:01:00Z')
    expect(days()[0]).toBe('Today: Tots')
  })
})

describe('several children', () => {
  it.each([
    ['#ages=0-5m,2', 'Rhymes', 'suits 0 to 5 months; not 2 years'],
    ['#ages=0-5m,2', 'Play', 'suits both'],
    ['#ages=0-5m,1,2', 'Play', 'suits all 3'],
    ['#ages=0-5m,2', 'Quiet Group', null],
    ['#ages=2', 'Play', null],
  ])('%s: %s says %s', async (hash, title, said) => {
    await open(hash)
    const suits = within(row(title)).queryByText(/suits/)
    expect(suits?.textContent.split('· ').at(-1) ?? null).toBe(said)
  })
})
