/** A list, and what an import would take out of it. */
export interface Removal {
  what: string
  had: number
  gone: readonly string[]
}

/** So many more may go of any list where people edit: whoever edits one takes out what is no longer on. */
export const fewEdited = 3

/** A tenth of a list may go from one import to the next without a word. */
const freely = 10

/**
 * Whether an import takes out so much that it is asked about first: more than a tenth of a list. Where people edit, a few
 * more may go, unless they are the whole list.
 */
export function isTooMuch({ had, gone }: Removal, few = 0): boolean {
  const isWhole = gone.length === had && had > 1
  return gone.length * freely > had && (gone.length > few || isWhole)
}

/** As many names are said of a list: fewer where people read them on a page. */
const [most, mostOnPage] = [20, 10]

/** Some names of many: "Bounce and Rhyme, Acle Library; Tiny Tots, Mill Hall; and 37 more". */
export function someOf(names: readonly string[], count = mostOnPage): string {
  const own = [...new Set(names)]
  const more = own.length - count
  return [...own.slice(0, count), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

/** One line of what would go: "9 of 9 times of groups would go: Songs, Mill Hall (2); Tiny Tots, Acle; …". */
export function removalLine({ what, had, gone }: Removal, count = most): string {
  const times = new Map<string, number>()
  for (const name of gone) times.set(name, (times.get(name) ?? 0) + 1)
  const names = [...times].map(([name, n]) => (n === 1 ? name : `${name} (${n})`))
  return `${gone.length} of ${had} ${what} would go: ${someOf(names, count)}`
}

/** A line of each list of which much would go, where people edit. */
export const muchGone = (removals: readonly Removal[]): string[] =>
  removals.filter((it) => isTooMuch(it, fewEdited)).map((it) => removalLine(it, mostOnPage))
