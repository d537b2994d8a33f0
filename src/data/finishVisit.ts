import { dropStreets } from './offline/streets.ts'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import * as v from 'valibot'
import { planOf, prefix, readPlansAgain } from './planStore.ts'
import { isInAnotherLanguage } from './keptLanguage.ts'
import { noteOwnPlace } from './location.ts'
import { drop, keep, kept, keptNames } from './storage.ts'
import {
  leaveFinder,
  openChannel,
  outlasting,
  thisPage,
  type BetweenTabs,
  type Past,
} from './visit.ts'

/** What was found of a family in this tab and cleared. */
export interface Cleared {
  /** Something had been saved: a plan, or what a page keeps while it is open. */
  saved: boolean
  /** Something was in the address: a search, or a plan that came with a link. */
  asked: boolean
  past: Past
}

/** The same, and what became of the other tabs: how many were cleared, and how many may still show something. */
export interface FinishedVisit extends Cleared {
  others: Record<Past, number>
}

/** How many things would be lost with the plans of this tab: that of an area, which may not have been saved, and all others. */
export function countOfPicks(area: string): number {
  const names = [...keptNames('tab'), ...keptNames('device')].filter((it) => it.startsWith(prefix))
  const areas = new Set([area, ...names.map((name) => name.slice(prefix.length))])
  return [...areas].reduce((count, area) => count + planOf(area).picks.length, 0)
}

/**
 * Clears everything about a family from this device, as far as a page can, in this tab and in every other. This page is
 * left at an address: its own, with nothing asked for, unless another is given. The county held for going offline stays.
 */
export async function finishVisit(client: QueryClient, leaveAt?: string): Promise<FinishedVisit> {
  const cleared = await clearFamily(client, leaveAt)
  return { ...cleared, others: await finishElsewhere() }
}

/**
 * Clears this tab and what is kept on this device: what is saved, what is in the address and in Back, and the file of
 * postcodes that was looked into.
 */
export async function clearFamily(
  client: QueryClient | null,
  leaveAt = location.pathname + location.search,
): Promise<Cleared> {
  const saved = [emptied('device'), emptied('tab')].some(Boolean)
  const asked = location.hash !== ''
  window.name = ''
  // What is pressed meanwhile changes no plan that is cleared by now.
  readPlansAgain()
  client?.removeQueries({ predicate: ({ queryKey }) => saysWhere(queryKey) })
  await dropStreets('plan')
  leaveFinder(null)
  noteOwnPlace(null)
  return { saved, asked, past: await clearHistory(leaveAt) }
}

/** What was typed and is held with what was found for it, and which file of postcodes that needed. */
const saysWhere = ([kind, of]: QueryKey): boolean =>
  kind === 'asked' || kind === 'other-start' || /\/postcodes\//.test(String(of))

/** Takes away all of ours that is about a family, and says whether there was any. */
function emptied(where: 'device' | 'tab'): boolean {
  const names = keptNames(where).filter((name) => !outlasting.includes(name))
  for (const name of names) drop(where, name)
  // The language of one family: the phone's own is kept on the device.
  if (where === 'tab') drop(where, 'language')
  return names.length > 0
}

const finishedName = 'finished-visit'

/**
 * Loads the page again where it is in the language of the family, so that it is in the phone's own; what was cleared is
 * said by the next page (`finishedBefore`). Says whether it does.
 */
export function restoreLanguage(visit?: FinishedVisit): boolean {
  if (!isInAnotherLanguage()) return false
  if (visit) keep('tab', finishedName, JSON.stringify(visit))
  location.reload()
  return true
}

/** Forgets it once it is told. */
export const forgetFinished = (): unknown => drop('tab', finishedName)

const finished = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    saved: v.boolean(),
    asked: v.boolean(),
    past: v.picklist(['cleared', 'left']),
    others: v.object({ cleared: v.number(), left: v.number() }),
  }),
)

/** The visit that was finished as this page was loaded again; null where none was, or what is kept of it cannot be read. */
export function finishedBefore(): FinishedVisit | null {
  const { success, output } = v.safeParse(finished, kept('tab', finishedName))
  return success ? output : null
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
/** How long other tabs have to answer, and those that did to clear themselves, in milliseconds. */
const toAnswer = 200
const toClear = 3000

/** Tells every other tab, and waits for those that hear it. One that sleeps finds out when it wakes. */
async function finishElsewhere(): Promise<Record<Past, number>> {
  const finish = String(Math.random())
  keep('device', 'finished', finish)
  keep('tab', 'finished', finish)
  const answers = { heard: 0, cleared: 0, left: 0 }
  const channel = openChannel()
  channel.onmessage = ({ data }: MessageEvent<BetweenTabs>) => {
    if (typeof data === 'string') answers[data] += 1
  }
  channel.postMessage({ finish, page: thisPage } satisfies BetweenTabs)
  await pause(toAnswer)
  for (let waited = 0; waited < toClear; waited += toAnswer) {
    if (answers.heard <= answers.cleared + answers.left) break
    await pause(toAnswer)
  }
  channel.close()
  return { cleared: answers.cleared, left: answers.heard - answers.cleared }
}

/**
 * Leaves one address, and no other page that Back and Forward lead to, as far as they belong to this page load. No
 * browser lets a page touch its lasting history.
 */
async function clearHistory(leaveAt: string): Promise<Past> {
  const cleared = await inSilence(() => rewind())
  history.replaceState(null, '', leaveAt)
  // A new entry takes all those ahead of it away.
  if (cleared && hasAhead()) history.pushState(null, '', leaveAt)
  window.dispatchEvent(new PopStateEvent('popstate'))
  return cleared ? 'cleared' : 'left'
}

/** Goes back to the first entry of this page load; `false` where the browser does not tell which that is. */
async function rewind(): Promise<boolean> {
  if (!('navigation' in window)) return history.length === 1
  const { navigation } = window
  const entries = navigation.entries()
  const current = navigation.currentEntry?.index ?? 0
  const before = entries.slice(0, current).findLastIndex(({ sameDocument }) => !sameDocument)
  const first = entries[before + 1]
  if (first && first.index !== current) await navigation.traverseTo(first.key).finished
  return entries.slice(0, before + 1).every(({ url }) => !url?.includes('#'))
}

const hasAhead = (): boolean => 'navigation' in window && window.navigation.canGoForward

/** Nobody hears of the pages passed on the way: they are not meant to be shown again. */
async function inSilence<T>(act: () => Promise<T>): Promise<T> {
  const events = ['popstate', 'hashchange'] as const
  for (const event of events) window.addEventListener(event, hush, true)
  try {
    return await act()
  } finally {
    for (const event of events) window.removeEventListener(event, hush, true)
  }
}

const hush = (event: Event): void => event.stopImmediatePropagation()
