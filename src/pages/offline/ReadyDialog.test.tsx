// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keepForGood } from '#data/keepForGood.ts'
import { makeReady, type Readiness } from '#data/offline/readiness.ts'
import type { Area } from '#domain/catalogue/area.ts'
import { area } from '#testing/fixture/area.ts'
import { date } from '#testing/samples.ts'
import { daysTooOld, isClockBehind } from './age.ts'
import { SavedLine } from './SavedLine.tsx'
import { ReadyDialog } from './ReadyDialog.tsx'

vi.mock('#data/keepForGood.ts', () => ({ keepForGood: vi.fn() }))
vi.mock('#data/offline/readiness.ts', async (original) => ({
  ...(await original<object>()),
  makeReady: vi.fn(),
}))

const whole: Readiness = {
  app: { files: 30, missing: [] },
  area: { files: 12, bytes: 1, missing: [], savedAt: Date.UTC(2026, 10, 24, 9) },
  languages: ['pl', 'ar'],
  bytes: 2_340_000,
  full: false,
}
const worker = { is: 'ready', active: {} as ServiceWorker, newVersion: false } as const

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

function open(found: Readiness | null, keeps = () => Promise.resolve(true)) {
  vi.mocked(makeReady).mockResolvedValue(found)
  vi.mocked(keepForGood).mockImplementation(keeps)
  render(<ReadyDialog area={area as unknown as Area} worker={worker} onClose={() => undefined} />)
}

describe('the check before a visit', () => {
  it('says yes, since when, how much, and that the browser keeps it', async () => {
    open(whole)
    expect(await screen.findAllByText('Yes. Ready for visits.')).not.toHaveLength(0)
    expect(screen.getByText(/^Saved on this phone: .* Tuesday 24 November 09:00$/)).toBeVisible()
    expect(screen.getByText(/30 files .* 12 files .* 2\.3 MB/)).toBeVisible()
    expect(
      screen.getByText('With no signal it can be read in English, Polski and العربية.'),
    ).toBeVisible()
    expect(await screen.findByText('The browser has agreed to keep it.')).toBeVisible()
  })

  it('says yes while the browser still asks the person whether to keep it', async () => {
    open(whole, () => new Promise(() => undefined))
    expect(await screen.findAllByText('Yes. Ready for visits.')).not.toHaveLength(0)
    expect(screen.getByText(/^Your browser may ask/)).toBeVisible()
  })

  it('says where the browser may clear it away', async () => {
    open(whole, () => Promise.resolve(false))
    expect(await screen.findByText(/may clear it when the phone is short of room/)).toBeVisible()
  })

  it('names what is missing, and looks again when asked', async () => {
    open({ ...whole, area: { ...whole.area, missing: ['testshire/hubs.json'] } })
    expect(await screen.findAllByText('Not ready yet')).not.toHaveLength(0)
    expect(screen.getByText('testshire/hubs.json')).toBeVisible()
    vi.mocked(makeReady).mockResolvedValue(whole)
    await userEvent.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await screen.findAllByText('Yes. Ready for visits.')).not.toHaveLength(0)
  })

  it('says that there is no room', async () => {
    open({ ...whole, full: true, app: { files: 30, missing: ['MapView.js'] } })
    expect(await screen.findByText(/has no room/)).toBeVisible()
  })

  it('says where nothing can be kept', async () => {
    open(null)
    expect(await screen.findAllByText(/cannot save the finder/)).not.toHaveLength(0)
  })
})

it.each([
  [14, null],
  [15, 15],
])('what was had %i days ago is said to be old: %s', (days, said) =>
  expect(daysTooOld(0, days * 86_400_000)).toBe(said),
)

const hour = 3_600_000
it.each([
  ['on the day it was published', '2026-11-23', 0, null, false],
  ['the day before it was published', '2026-11-22', 0, null, true],
  ['an hour before it was saved', '2026-11-24', 0, hour, false],
  ['a day before it was saved', '2026-11-24', 0, 24 * hour, true],
  ['after it was saved', '2026-11-24', hour, 0, false],
])('a clock that says a time %s is behind: %s', (_, today, now, savedAt, behind) =>
  expect(isClockBehind({ today: date(today), updated: date('2026-11-23'), now, savedAt })).toBe(
    behind,
  ),
)

it.each([
  [{ is: 'saving' }, 'Testshire is being saved on this phone'],
  [{ is: 'waiting', full: false }, 'Testshire is not on this phone yet. It waits for a signal'],
  [{ is: 'never' }, ''],
] as const)('while %j the line says "%s"', (held, said) => {
  const { container } = render(
    <SavedLine area={area as unknown as Area} held={held} worker={worker} />,
  )
  expect(container.textContent).toBe(said)
})
