import { filesOf, recordsOf, type Draft } from './draft.ts'
import { readJson } from '#desk/files.ts'

/** What a council that begins still lacks, in the order that each helps the next. */
export type NextStep = 'terms' | 'postcodes' | 'groups'

/** Whether nothing of the area of a draft has been published yet. */
export const isUnpublished = ({ area, opened }: Draft): boolean => !opened.has(`${area}/area.json`)

/** What is still to be done for a council that nobody has published; none for any other. */
export function nextSteps(draft: Draft): NextStep[] {
  if (!isUnpublished(draft)) return []
  const files = filesOf(draft)
  const calendar = readJson(files, `${draft.area}/calendar.json`)
  const { terms } = Object(calendar.is === 'json' ? calendar.value : null) as { terms?: unknown }
  const lacks: Record<NextStep, boolean> = {
    terms: !Array.isArray(terms) || terms.length === 0,
    postcodes: !/\w/.test(files.get(`${draft.area}/postcodes/index.json`) ?? ''),
    groups: (recordsOf(files, `${draft.area}/sessions.json`)?.size ?? 0) === 0,
  }
  return (['terms', 'postcodes', 'groups'] as const).filter((step) => lacks[step])
}
