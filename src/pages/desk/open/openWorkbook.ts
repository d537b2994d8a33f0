import { changesSaid } from '#desk/draft/changesSaid.ts'
import { edited, newDraft } from '#desk/draft/draft.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { readWorkbook } from '#desk/draft/workbookRead.ts'
import { desk as words } from '#words/en/desk.ts'
import type { Opened, OpenRequest } from './open.ts'
import { partOfDesk } from './part.ts'

/** A workbook that the desk made, as a draft over what is published: what it changes is its first edit. */
export async function openWorkbook(
  name: string,
  file: Blob,
  { area, published, removals = false }: Pick<OpenRequest, 'area' | 'published' | 'removals'>,
): Promise<Opened> {
  const not = (...said: string[]): Opened => ({ is: 'not', said })
  const part = await partOfDesk(() => import('#pages/desk/table/workbook.ts'))
  if (part === null) return not(words.noConnection)
  const sheets = await part.sheetsOfWorkbook(file)
  if (sheets === null) return not(words.workbook.unreadable(name))
  const draft = newDraft(area, published)
  const catalogue = catalogueIn(published, area)
  if (catalogue === null) return not(words.draft.unread)
  const read = readWorkbook(draft, catalogue, sheets)
  if (read.is === 'wrong') {
    if (read.said.includes(words.workbook.notOurs)) return { is: 'foreign', name, said: [] }
    return not(words.workbook.wrong(read.said.length), ...read.said)
  }
  if (read.gone.length > 0 && !removals) return { is: 'not', said: read.gone, removals: true }
  const { says, lines } = changesSaid(catalogue, read.changes)
  return {
    is: 'open',
    draft: edited(draft, { says, changes: read.changes, workbook: read.workbook }),
    said: [
      ...(read.changes.length === 0 ? [words.opening.same] : lines),
      ...(read.both.length === 0
        ? []
        : [words.workbook.leftAsIs(read.both.length), ...read.both.map(({ line }) => line)]),
    ],
  }
}
