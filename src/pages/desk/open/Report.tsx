import { Details } from '#ui/Details.tsx'
import { desk } from '#words/en/desk.ts'

/** All that was read and how, field by field, for a technical reader. */
export function Report({ of }: { of: readonly string[] | undefined }) {
  if (of === undefined || of.length === 0) return null
  return (
    <Details summary={desk.feed.report}>
      <pre className="desk-report">{of.join('\n')}</pre>
    </Details>
  )
}
