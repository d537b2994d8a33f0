// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { SavedPick } from '#domain/plan/savedPick.ts'
import { samplePick } from '#testing/plan.ts'
import { sampleCatalogue, samplePlace } from '#testing/samples.ts'
import type { SavedPlan } from './planStore.ts'

const area = 'testshire'
const names = ['a', 'b', 'c', 'd']
const catalogue = sampleCatalogue({ places: names.map((id) => samplePlace({ id })), sessions: [] })
const pickOf = (id: string) => samplePick(id, catalogue)
const idsOf = ({ picks }: { picks: readonly { id: string }[] }): string[] =>
  picks.map(({ id }) => id)

type Page = typeof import('./planStore.ts') & typeof import('./finishVisit.ts')

/** A tab: a page with a memory and a storage of its own, and what it has not been told yet of the device's storage. */
class Tab {
  readonly session = new Map<string, string>()
  listeners: ((event: StorageEvent) => void)[] = []
  untold: StorageEvent[] = []
  before: SavedPlan | null = null
  private stop = () => {}

  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.load()
  }

  /** Loads the page: nothing is left of what it had in memory. */
  load(): void {
    turnTo(this)
    this.stop()
    Object.assign(this, { listeners: [], untold: [], before: null })
    this.page.readPlansAgain()
    this.stop = this.page.watchPlans(() => this.page.planOf(area))
  }

  plan(): SavedPlan {
    turnTo(this)
    return this.page.planOf(area)
  }

  tell(event: StorageEvent | undefined): void {
    turnTo(this)
    if (event) for (const hear of this.listeners) hear(event)
  }
}

/** Whose turn it is: each tab has its own `sessionStorage`, and hears only what is said to it. */
let here: Tab
function turnTo(tab: Tab): void {
  here = tab
}

function storage(held: () => Map<string, string>): Storage {
  return {
    getItem: (key: string) => held().get(key) ?? null,
    setItem: (key: string, value: string) => void held().set(key, value),
    removeItem: (key: string) => void held().delete(key),
    key: (at: number) => [...held().keys()][at] ?? null,
    get length() {
      return held().size
    },
  } as Storage
}

const device = new Map<string, string>()

/** The picks that are kept on the device. */
const kept = (): string[] =>
  [...device]
    .filter(([key]) => key.includes('plan:'))
    .flatMap(([, text]) => idsOf(JSON.parse(text) as { picks: { id: string }[] }))

const acts = [
  'add',
  'remove',
  'move',
  'undo',
  'keep',
  'let go',
  'clear',
  'finish',
  'hear of finish',
  'tell',
  'load',
] as const
interface Act {
  tab: 0 | 1
  is: (typeof acts)[number]
  pick: string
  /** Of what is told, which comes first. */
  nth: number
}
const act: fc.Arbitrary<Act> = fc.record({
  tab: fc.constantFrom(0, 1),
  is: fc.constantFrom(...acts),
  pick: fc.constantFrom(...names),
  nth: fc.nat(3),
})

const perform = (tab: Tab, it: Act) => deeds[it.is](tab, it)

const without = (id: string) => (picks: readonly SavedPick[]) =>
  picks.filter((pick) => pick.id !== id)

const finish = async (tab: Tab) => {
  tab.before = null
  await tab.page.clearFamily(null)
}

const deeds: Record<Act['is'], (tab: Tab, act: Act) => unknown> = {
  add: ({ page }, { pick }) =>
    page.changePlan(area, (picks) => [...without(pick)(picks), pickOf(pick)]),
  move: ({ page }) => page.changePlan(area, (picks) => [...picks].reverse()),
  remove(tab, { pick }) {
    tab.before = tab.plan()
    tab.page.changePlan(area, without(pick))
  },
  clear(tab) {
    tab.before = tab.plan()
    tab.page.clearPlan(area)
  },
  undo: ({ page, before }) => before && page.putBack(area, before),
  keep: ({ page }) => page.keepPlan(area, true),
  'let go': ({ page }) => page.keepPlan(area, false),
  finish,
  'hear of finish': finish,
  tell: (tab, { nth }) => tab.tell(tab.untold.splice(nth % (tab.untold.length + 1), 1)[0]),
  load: (tab) => tab.load(),
}

/** Whether a tab may take picks off the device: it shows them, and is told to. */
function may(saw: SavedPlan, { is, pick }: Act, lost: string[], after: SavedPlan): boolean {
  if (is === 'finish' || is === 'hear of finish') return true
  if (!saw.kept) return false
  if (is === 'remove') return lost.every((id) => id === pick)
  if (is === 'let go') return lost.every((id) => idsOf(after).includes(id))
  return is === 'clear'
}

beforeEach(() => {
  vi.stubGlobal(
    'sessionStorage',
    storage(() => here.session),
  )
  vi.stubGlobal(
    'localStorage',
    storage(() => device),
  )
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (type === 'storage') here.listeners.push(listener as (event: StorageEvent) => void)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const newPage = async (): Promise<Page> => {
  vi.resetModules()
  return { ...(await import('./planStore.ts')), ...(await import('./finishVisit.ts')) }
}
const pages = [await newPage(), await newPage()] as const

function twoTabs(): [Tab, Tab] {
  device.clear()
  return [new Tab(pages[0]), new Tab(pages[1])]
}

it('two tabs, in any order: no kept pick is lost but by Finish visit or by its owner', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 16 }), async (history) => {
      const tabs = twoTabs()
      for (const it of history) {
        const tab = tabs[it.tab]
        const other = tabs[1 - it.tab] ?? tab
        const before = {
          kept: kept(),
          saw: tab.plan(),
          other: other.plan(),
          device: new Map(device),
        }
        await perform(tab, it)
        const after = tab.plan()
        for (const key of new Set([...before.device.keys(), ...device.keys()]))
          if (before.device.get(key) !== device.get(key))
            other.untold.push(new StorageEvent('storage', { key }))

        const lost = before.kept.filter((id) => !kept().includes(id))
        if (lost.length > 0 && !may(before.saw, it, lost, after))
          throw new Error(`"${it.is}" lost ${lost.join(', ')}`)
        if (!before.other.kept && before.other.picks.length > 0)
          expect(idsOf(other.plan()), 'a plan of the other tab alone').toEqual(idsOf(before.other))
        if (it.is === 'add') expect(idsOf(after)).toContain(it.pick)
        if (it.is === 'keep') expect(kept()).toEqual(expect.arrayContaining(idsOf(before.saw)))
        if (it.is === 'finish') expect([...kept(), ...after.picks]).toEqual([])
        if (after.kept) expect(idsOf(after)).toEqual(kept())
      }
    }),
    { numRuns: 300 },
  )
})

it('a plan kept in one tab outlasts a pick taken out of another tab’s plan and put back', async () => {
  const [one, other] = twoTabs()
  await perform(other, { tab: 1, is: 'add', pick: 'b', nth: 0 })
  await perform(one, { tab: 0, is: 'add', pick: 'a', nth: 0 })
  await perform(one, { tab: 0, is: 'keep', pick: 'a', nth: 0 })
  await perform(other, { tab: 1, is: 'remove', pick: 'b', nth: 0 })
  await perform(other, { tab: 1, is: 'undo', pick: 'b', nth: 0 })
  expect(kept()).toEqual(['a'])
  expect(idsOf(other.plan())).toEqual(['b'])
})
