import { advice } from './desk/advice.ts'
import { csv, lists } from './desk/csv.ts'
import { area } from './desk/area.ts'
import { draft, frame, parts } from './desk/frame.ts'
import { edits } from './desk/edits.ts'
import { find, group, edit } from './desk/group.ts'
import { feed } from './desk/feed.ts'
import { opening, council } from './desk/opening.ts'
import { place } from './desk/place.ts'
import { publish, preview } from './desk/publish.ts'
import { right, round } from './desk/round.ts'
import { quoted } from './desk/said.ts'
import { table, sheet } from './desk/table.ts'
import { changed, workbook } from './desk/workbook.ts'
import { town } from './desk/town.ts'
import { wrong, record } from './desk/wrong.ts'

/** What the desk says, in English: to whoever keeps a council’s list, who is at home in it and in no program. */
export const desk = {
  ...frame,
  draft,
  parts,
  opening,
  council,
  find,
  group,
  edit,
  table,
  sheet,
  workbook,
  csv,
  feed,
  lists,
  changed,
  quoted,
  place,
  area,
  advice,
  town,
  right,
  round,
  wrong,
  record,
  publish,
  preview,
  edits,
}
