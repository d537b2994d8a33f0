import { DataError } from '#data/trouble.ts'
import { changesTo, withGone, type Draft, type RecordChange } from '#desk/draft/draft.ts'
import { rebased } from '#desk/draft/rebased.ts'
import { fetchJson } from '#data/useFile.ts'
import { published } from '#desk/files.ts'
import { desk as words } from '#words/en/desk.ts'
import { fetchPublished } from './openFiles.ts'

/**
 * What was published since a draft was opened: nothing; something, with the records that both changed and how the draft is put
 * on top of it; or it is not known, as the site could not be asked.
 */
export type Newer =
  | { is: 'same' }
  | { is: 'newer'; both: RecordChange[]; onto: (draft: Draft) => Draft }
  | { is: 'unknown' }

/** Looks at what the host has now. */
export async function lookForNewer(draft: Draft): Promise<Newer> {
  try {
    const isPublished = draft.opened.has(`${draft.area}/area.json`)
    const fresh = isPublished
      ? await fetchPublished(draft.area, () => undefined)
      : new Map([['areas.json', published(await fetchJson('areas.json', undefined, 'no-cache'))]])
    if (changesTo(draft.opened, withGone(draft.opened, fresh)).length === 0) return { is: 'same' }
    const onto = (it: Draft) => rebased(it, fresh, words.draft.merged).draft
    return { is: 'newer', both: rebased(draft, fresh, '').both, onto }
  } catch (error) {
    if (error instanceof DataError) return { is: 'unknown' }
    throw error
  }
}
