import type { QueryClient } from '@tanstack/react-query'
import { forgetHistory, type Past } from './forgetHistory.ts'
import { leaveFinder } from './leftFinder.ts'
import { letGoOfPlans } from './savedPlan.ts'
import { visitModeKey } from './visitMode.ts'

/** What was found of a family and cleared. */
export interface Forgotten {
  /** Something had been saved: a plan, or what a page keeps while it is open. */
  saved: boolean
  /** Something was in the address: a search, or a plan that came with a link. */
  asked: boolean
  past: Past
}

/** About the phone, not about a family: whether it is used on visits, and which counties it holds. */
const outlasts = [visitModeKey, 'offline-areas']

/**
 * Clears everything about a family from this device, as far as a page can: what is saved, what is in the address and in
 * Back, and the file of postcodes that was looked into. The county held for going offline stays. The page is left at an
 * address: its own, with nothing asked for, unless another is given.
 */
export async function forgetFamily(
  client: QueryClient,
  leaveAt = location.pathname + location.search,
): Promise<Forgotten> {
  const saved = [emptied(() => localStorage), emptied(() => sessionStorage)].some(Boolean)
  const asked = location.hash !== ''
  window.name = ''
  // Which file of postcodes a page has loaded says which postcode was typed.
  client.removeQueries({ predicate: ({ queryKey }) => /\/postcodes\//.test(String(queryKey[1])) })
  letGoOfPlans()
  leaveFinder(null)
  return { saved, asked, past: await forgetHistory(leaveAt) }
}

/** Empties a storage of all that is about a family, and says whether there was any; a blocked one holds nothing. */
function emptied(open: () => Storage): boolean {
  try {
    const storage = open()
    const names = Object.keys(storage).filter((name) => !outlasts.includes(name))
    for (const name of names) storage.removeItem(name)
    return names.length > 0
  } catch {
    return false
  }
}
