// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { handlersFor } from '#testing/handlers.ts'
import { server } from '#testing/server.ts'

const kept = 'family-hub-map:/:plan:testshire'

/** What the host is asked for while the preview stands. */
let asked: string[] = []

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  // Each test is a page that is loaded anew.
  vi.resetModules()
  vi.useFakeTimers({ now: new Date('2026-11-24T09:00:00Z'), toFake: ['Date'] })
  server.use(...handlersFor(() => 'ordinary'))
  HTMLDialogElement.prototype.showModal = vi.fn()
  HTMLDialogElement.prototype.close = vi.fn()
  asked = []
  server.events.on('request:start', ({ request }) => void asked.push(request.url))
})
afterEach(() => {
  vi.useRealTimers()
  server.events.removeAllListeners()
})

/** A draft of Testshire, as the desk keeps it. */
async function keepDraft() {
  const { fetchPublished } = await import('#pages/desk/open/openFiles.ts')
  const { newDraft } = await import('#desk/draft/draft.ts')
  const { changeDraft } = await import('#pages/desk/draftStore.ts')
  const files = await fetchPublished('testshire', () => undefined)
  await changeDraft(() => newDraft('testshire', files))
  asked = []
}

/** The desk, in another tab, calls a group by another name. */
async function rename(id: string, title: string) {
  const { changeDraft } = await import('#pages/desk/draftStore.ts')
  const { edited, filesOf, recordIn } = await import('#desk/draft/draft.ts')
  await changeDraft((it) => {
    if (!it) return it
    const file = 'testshire/sessions.json'
    const before = recordIn(filesOf(it), file, id) as object
    return edited(it, { says: 'x', changes: [{ file, id, before, after: { ...before, title } }] })
  })
}

async function openPreview(path: string) {
  history.replaceState(null, '', path)
  // The address is read as the page loads.
  vi.resetModules()
  const { Preview } = await import('./Preview.tsx')
  return render(<Preview />)
}

it('shows the list of the draft, follows the desk, and asks the host for nothing of it', async () => {
  await keepDraft()
  await rename('thistleton-bounce', 'Bounce at the Hall')
  await openPreview('/desk/preview/')
  expect(await screen.findByText(/your draft for Testshire/)).toBeVisible()
  // By its text: to ask a whole page for roles is slow.
  const row = (await screen.findByText('Bounce at the Hall')).closest('a')
  expect(row).toHaveAttribute('href', expect.stringMatching(/^\/desk\/preview\/testshire\//))
  await rename('thistleton-bounce', 'Bounce and Sing')
  expect(await screen.findByText('Bounce and Sing')).toBeVisible()
  expect(asked.filter((url) => !/basemap/.test(url))).toEqual([])
  expect(document.title).toMatch(/^Draft: /)
})

it('opens the page of a group, and keeps within the preview', async () => {
  await keepDraft()
  await rename('mill-lane-babies', 'Babies and Bumps')
  await openPreview('/desk/preview/testshire/sessions/mill-lane-babies/')
  expect(await screen.findByRole('heading', { level: 1, name: /Babies and Bumps/ })).toBeVisible()
  const mail = screen.getAllByRole('link', { name: /^It is on/ })[0]?.getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toContain('/testshire/sessions/mill-lane-babies/')
  expect(mail).not.toContain('preview')
  const place = within(screen.getByRole('main')).getAllByRole('link', { name: /Mill Lane/ })[0]
  expect(place).toHaveAttribute(
    'href',
    expect.stringMatching(/^\/desk\/preview\/testshire\/places/),
  )
})

it('neither reads nor keeps what a family has in this browser', async () => {
  const plan = JSON.stringify({ changed: Date.now(), picks: [] })
  localStorage.setItem(kept, plan)
  await keepDraft()
  await openPreview('/desk/preview/testshire/sessions/mill-lane-babies/')
  await screen.findByRole('heading', { level: 1 })
  const { keep, kept: read } = await import('#data/storage.ts')
  expect(read('device', 'plan:testshire')).toBeNull()
  keep('device', 'plan:testshire', 'x')
  expect(read('device', 'plan:testshire')).toBe('x')
  expect(localStorage.getItem(kept)).toBe(plan)
})

it.each(['Privacy', 'About the information'])('says that it does not show: %s', async (name) => {
  const user = userEvent.setup()
  await keepDraft()
  await openPreview('/desk/preview/')
  const foot = await screen.findByRole('contentinfo')
  await user.click(await within(foot).findByRole('link', { name: new RegExp(`^${name}`) }))
  expect(await screen.findByText('Not in the preview')).toBeInTheDocument()
  expect(location.pathname).toBe('/desk/preview/')
})

it('says so of an address that was typed', async () => {
  await keepDraft()
  await openPreview('/desk/preview/testshire/plan/')
  expect(await screen.findByRole('heading', { name: 'Not in the preview' })).toBeVisible()
})

it('says where a draft begins, and shows it once there is one', async () => {
  await openPreview('/desk/preview/')
  expect(await screen.findByRole('heading', { name: 'No draft to show' })).toBeVisible()
  await keepDraft()
  await waitFor(() => expect(screen.getByText(/your draft for Testshire/)).toBeVisible())
})
