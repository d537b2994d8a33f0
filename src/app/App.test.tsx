// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { play } from '#testing/server.ts'
import { App } from './App.tsx'

// The finder has tests of its own; here it stands for "another page", and can be made to break.
const finder = vi.hoisted(() => ({ breaks: false }))
vi.mock('#pages/finder/FinderPage.tsx', () => ({
  FinderPage: ({ areaId }: { areaId: string }) => {
    if (finder.breaks) throw new Error('broken for the test')
    return <h1>Finder of {areaId}</h1>
  },
}))

const scrollTo = vi.fn()

beforeEach(() => {
  finder.breaks = false
  vi.stubGlobal('scrollTo', scrollTo)
  scrollTo.mockReset()
})

function open(address: string): void {
  history.replaceState(null, '', address)
  render(<App />)
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

describe('an address opens its page', () => {
  it.each([
    ['/', 'Finder of testshire'],
    ['/quietshire/', 'Finder of quietshire'],
    ['/testshire/places/mill-lane-hub/', 'Mill Lane Family Hub'],
    ['/testshire/places/mill-lane-hub/index.html', 'Mill Lane Family Hub'],
    ['/testshire/data/', 'About the information for Testshire'],
    ['/testshire/plan/', 'Your plan'],
    ['/privacy/', 'Privacy'],
    ['/accessibility/', 'Accessibility statement'],
  ])('%s', async (address, name) => {
    open(address)
    expect(await heading(name)).toBeVisible()
  })

  it.each([
    ['/testshire/places/no-such-place/', 'We could not find that place', '“no-such-place”'],
    ['/testshire/sessions/no-such-one/', 'We could not find that session', '“no-such-one”'],
    ['/testshire/nowhere/at/all/', 'We could not find that page', '/testshire/nowhere/at/all/'],
  ])('%s is unknown: says what it was and offers the search', async (address, name, what) => {
    open(address)
    expect(await heading(name)).toBeVisible()
    expect(screen.getByText((text) => text.includes(what))).toBeVisible()
    expect(screen.getByRole('link', { name: /Search for sessions and places/ })).toBeVisible()
  })

  it('an unknown area is named, and those served are listed', async () => {
    open('/atlantis/')
    expect(await heading(/“atlantis”/)).toBeVisible()
    const list = within(screen.getByRole('main'))
    expect(list.getByRole('link', { name: 'Testshire' }).getAttribute('href')).toBe('/testshire/')
    expect(list.getByRole('link', { name: 'Quietshire' })).toBeVisible()
  })
})

it('has nothing of what a family asked for in the title', async () => {
  open('/testshire/places/mill-lane-hub/#near=ZZ1+1AA&ages=0-5m&q=twins')
  await heading('Mill Lane Family Hub')
  expect(document.title).toBe('Mill Lane Family Hub – Family Hub Map')
})

it('keeps what was asked for in the way back to the results', async () => {
  open('/testshire/places/mill-lane-hub/#near=Thistleton&ages=1')
  await heading('Mill Lane Family Hub')
  expect(screen.getByRole('link', { name: 'Back to results' }).getAttribute('href')).toBe(
    '/testshire/#near=Thistleton&ages=1',
  )
})

describe('a link to a page', () => {
  it('opens it in the page, at the top, with the focus on its heading', async () => {
    open('/testshire/places/mill-lane-hub/')
    await heading('Mill Lane Family Hub')
    fireEvent.click(screen.getByRole('link', { name: 'Privacy' }))
    const privacy = await heading('Privacy')
    expect(location.pathname).toBe('/privacy/')
    await waitFor(() => expect(document.activeElement).toBe(privacy))
    expect(scrollTo).toHaveBeenCalledWith(0, 0)
    expect(document.title).toBe('Privacy – Family Hub Map')
  })

  it('leaves the scroll to the browser on the way back', async () => {
    open('/privacy/')
    await heading('Privacy')
    await screen.findByRole('link', { name: 'Accessibility' })
    fireEvent.click(screen.getByRole('link', { name: 'Accessibility' }))
    await heading('Accessibility statement')
    scrollTo.mockReset()
    history.back()
    const privacy = await heading('Privacy')
    await waitFor(() => expect(document.activeElement).toBe(privacy))
    expect(scrollTo).not.toHaveBeenCalled()
  })

  it.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Shift', { shiftKey: true }],
    ['with the middle button', { button: 1 }],
  ])('is left to the browser %s', async (_, how) => {
    open('/testshire/places/mill-lane-hub/')
    await heading('Mill Lane Family Hub')
    // jsdom cannot open tabs: what counts is that the app did not take the click.
    const taken = !fireEvent.click(screen.getByRole('link', { name: 'Privacy' }), how)
    expect(taken).toBe(false)
    expect(location.pathname).toBe('/testshire/places/mill-lane-hub/')
  })

  it('that downloads a file is left to the browser', async () => {
    open('/testshire/data/')
    await heading(/About the information/)
    const taken = !fireEvent.click(screen.getByRole('link', { name: 'hubs.json' }))
    expect(taken).toBe(false)
  })
})

describe('trouble', () => {
  it('a page that breaks says so, names who to ring, and leaves the frame standing', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    finder.breaks = true
    open('/testshire/')
    expect(await heading('Something went wrong')).toBeVisible()
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('button', { name: 'Load the page again' })).toBeVisible()
    expect(await main.findByRole('link', { name: '01632 960 000' })).toBeVisible()
    finder.breaks = false
    fireEvent.click(screen.getByRole('link', { name: 'Privacy' }))
    expect(await heading('Privacy')).toBeVisible()
  })

  it('an area without its file says why and offers to try again', async () => {
    play('area-missing')
    open('/testshire/places/mill-lane-hub/')
    expect(await heading('We could not load the information')).toBeVisible()
    expect(screen.getByText(/testshire\/area\.json/)).toBeVisible()
    play('ordinary')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading('Mill Lane Family Hub')).toBeVisible()
  })

  it('an unknown id may be in the file that is missing, and that is said', async () => {
    play('libraries-malformed')
    open('/testshire/places/thistleton-library/')
    expect(await heading('We could not find that place')).toBeVisible()
    expect(screen.getByText(/testshire\/libraries\.json/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
