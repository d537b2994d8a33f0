// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { play, server } from '#testing/server.ts'
import { FinderPage } from './FinderPage.tsx'

// Looking for what is hidden costs a style of every element above every element; nothing here is hidden by style.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

const map = vi.hoisted(() => ({ breaks: false }))
vi.mock('./map/MapView.tsx', () => ({
  default: () => {
    if (map.breaks) throw new Error('broken for the test')
    return <p>The map</p>
  },
}))

beforeEach(() => {
  map.breaks = false
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T09:00:00Z') })
  // jsdom has dialogs but does not open them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function wide(): void {
  const list = { addEventListener: vi.fn(), removeEventListener: vi.fn() }
  vi.stubGlobal('matchMedia', (query: string) => ({ ...list, matches: query !== 'print' }))
}

function open(hash = '', areaId = 'testshire') {
  history.replaceState(null, '', `/${areaId}/${hash}`)
  render(
    <QueryClientProvider client={new QueryClient()}>
      <FinderPage areaId={areaId} />
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

const found = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name })

describe('waiting, failed, partly there, empty and found look different', () => {
  it('waits, then shows what is on, soonest first', async () => {
    open()
    expect(screen.getByRole('status').textContent).toBe('Finding what’s on')
    expect(
      await found(/^5 sessions in the next 7 days, soonest first, 2 to ask about$/),
    ).toBeDefined()
    expect(screen.queryByText('Finding what’s on')).toBeNull()
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5)
  })

  it('says why it failed, and tries again', async () => {
    play('area-missing')
    const user = open()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('A file this page needs is not where it should be')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await found(/sessions in the next 7 days, soonest first/)).toBeDefined()
  })

  it('keeps the rest when one file is bad, and says which part is missing', async () => {
    play('libraries-malformed')
    open()
    expect(await found(/sessions in the next 7 days, soonest first/)).toBeDefined()
    expect(await screen.findByText(/The libraries could not be loaded/)).toBeVisible()
    expect(screen.getAllByRole('article').length).toBeGreaterThan(0)
  })

  it('says so where nothing is published', async () => {
    open('', 'quietshire')
    expect(
      await screen.findByText('Nobody has added places or sessions for Quietshire.'),
    ).toBeVisible()
  })
})

describe('days', () => {
  it('offers a chosen date alone in place of today, with its count', async () => {
    const user = open('#from=2027-02-13')
    const alone = await screen.findByRole('radio', { name: /^Sat 13 Feb\W+(\d|ask|none)/ })
    expect(screen.getByRole('radio', { name: /^Next 7 days\W+\d/ })).toBeVisible()
    expect(screen.queryByRole('radio', { name: /^Today/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Remove From Saturday 13 February' })).toBeVisible()
    await user.click(alone)
    await waitFor(() => expect(location.hash).toBe('#when=today&from=2027-02-13'))
    expect(await screen.findByRole('button', { name: 'Remove Saturday 13 February' })).toBeVisible()
  })

  it('leaves a chosen date for tomorrow, which has its own count', async () => {
    open()
    const tomorrow = await screen.findByRole('radio', { name: /^Tomorrow\W+\w/ })
    const said = tomorrow.parentElement?.textContent
    cleanup()
    const user = open('#from=2027-02-13')
    const later = await screen.findByRole('radio', { name: /^Tomorrow\W+\w/ })
    expect(later.parentElement?.textContent).toBe(said)
    await user.click(later)
    await waitFor(() => expect(location.hash).toBe('#when=tomorrow'))
  })

  it('begins the map of a phone at its top', async () => {
    const scrolled = vi.spyOn(window, 'scrollTo').mockReturnValue(undefined)
    const user = open()
    await found(/sessions/)
    await user.click(screen.getByRole('button', { name: 'Map' }))
    expect(await screen.findByText('The map')).toBeVisible()
    expect(scrolled).toHaveBeenCalledWith(0, 0)
  })
})

/** Opens the panel of what is not asked on the first screen. */
async function openFilters(user: ReturnType<typeof open>) {
  await user.click(screen.getByRole('button', { name: /^Filters/ }))
  return within(await screen.findByRole('dialog', { name: 'Filters' }))
}

describe('filters', () => {
  it('writes the address, shows a tag, and moves neither focus nor page', async () => {
    wide()
    const user = open()
    await found(/sessions/)
    const panel = await openFilters(user)
    const box = await panel.findByRole('checkbox', { name: /^Tuesdays/ })
    await user.click(box)
    expect(location.hash).toBe('#when=week&days=TU')
    expect(document.activeElement).toBe(box)
    await user.click(panel.getByRole('button', { name: /^Show \d/ }))
    const tag = await screen.findByRole('button', { name: 'Remove Tuesdays' })
    await user.click(tag)
    expect(location.hash).toBe('')
    expect(document.activeElement?.textContent).toMatch(
      /sessions in the next 7 days, soonest first/,
    )
  })

  it('promises as many as it gives', async () => {
    wide()
    const user = open()
    await found(/sessions/)
    const box = await (await openFilters(user)).findByRole('checkbox', { name: /^Thursdays/ })
    const promised = /\d+$/.exec(box.closest('label')?.textContent ?? '')?.[0]
    await user.click(box)
    await found(new RegExp(`^${promised} (sessions?|to ask about) in the next 7 days`))
  })

  it('asks whether to suit any or all only for several ages, and says which', async () => {
    wide()
    const user = open()
    await found(/sessions/)
    await user.click(await screen.findByRole('checkbox', { name: /^0 to 5 months/ }))
    const howMeant = { name: 'With more than one age' }
    expect(screen.queryByRole('combobox', howMeant)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^2 years/ }))
    expect(await found(/suit any of them/)).toBeDefined()
    await user.selectOptions(screen.getByRole('combobox', howMeant), 'Suits all of them')
    expect(location.hash).toBe('#ages=0-5m,2&fit=all')
    expect(await found(/suits? all of them/)).toBeDefined()
    const second = screen.getByRole('checkbox', { name: /^2 years/ })
    await user.click(second)
    await waitFor(() => expect(screen.queryByRole('combobox', howMeant)).toBeNull())
    expect(document.activeElement).toBe(second)
  })

  it('gives the focus to the next tag', async () => {
    wide()
    const user = open('#days=TU,TH&free=1')
    await found(/sessions?/)
    await user.click(await screen.findByRole('button', { name: 'Remove Tuesdays' }))
    expect(location.hash).toContain('days=TH&free=1')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Thursdays' }))
  })

  it('clears the filters and keeps the search', async () => {
    wide()
    const user = open('#near=Thistleton&free=1&days=TU&show=places')
    await found(/places/)
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect(location.hash).toBe('#near=Thistleton&show=places')
  })
})

describe('on a phone', () => {
  it('opens the filters as a panel that counts what it would show', async () => {
    const user = open()
    await found(/sessions/)
    expect(screen.queryByRole('checkbox', { name: /^Free/ })).toBeNull()
    const panel = await openFilters(user)
    await user.click(await panel.findByRole('checkbox', { name: /^Free/ }))
    const done = panel.getByRole('button', { name: /^Show \d+ sessions?(, \d+ to ask about)?$/ })
    await user.click(done)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeVisible()
  })

  it('opens the map under what is asked, with the results over it, and the list is one press away', async () => {
    const user = open()
    await found(/sessions/)
    await user.click(screen.getByRole('button', { name: 'Map' }))
    expect(await screen.findByText('The map')).toBeVisible()
    expect(location.hash).toBe('#view=map')
    await user.click(screen.getByRole('button', { name: 'List' }))
    expect(screen.queryByText('The map')).toBeNull()
    expect(location.hash).toBe('')
  })

  it('keeps the list when the map breaks', async () => {
    map.breaks = true
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    open('#view=map')
    expect(await screen.findByText(/The map could not be loaded/)).toBeVisible()
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5)
  })
})

describe('where from', () => {
  it('says where the phone refuses to tell, and goes on', async () => {
    const refuses: Pick<Geolocation, 'getCurrentPosition'> = {
      getCurrentPosition: (_, refuse) => refuse?.({ code: 1 } as GeolocationPositionError),
    }
    Object.defineProperty(navigator, 'geolocation', { value: refuses, configurable: true })
    const user = open()
    await found(/sessions/)
    await user.click(screen.getByRole('button', { name: 'Use my location' }))
    await waitFor(() =>
      screen.getByText(/would not share your location/, { selector: '.ask-said p' }),
    )
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5)
  })
})
