import type { Feed } from './feed/feed.ts'

/** What is to be said of a feed as a whole: totals that changed between its pages, or are not what came. */
export function remarksOn(feed: Feed): string[] {
  const pages = feed.pages()
  const totals = [...new Set(pages.flatMap((it) => it.total ?? []))]
  const rows = pages.reduce((sum, it) => sum + it.rows, 0)
  if (totals.length > 1)
    return [
      `The pages do not agree how many services there are: ${totals.join(', ')}. ${rows} came.`,
    ]
  const total = totals[0]
  return total === undefined || total === rows
    ? []
    : [`The feed says that it has ${total} services; ${rows} came.`]
}
