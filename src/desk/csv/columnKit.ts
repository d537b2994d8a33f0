import { choice, months, text, type Cell } from './cell.ts'
import type { Column } from './columns.ts'
import { listOf } from './listCell.ts'

/** A column of values; of words as they stand unless another cell is given. */
export const column = (heading: string, path: string, cell: Cell = text): Column => ({
  heading,
  path,
  cell,
})

/** A column for a person's eyes. */
export const toRead = (heading: string, path: string): Column => ({
  heading,
  path,
  cell: text,
  toRead: true,
})

export const names = listOf(text)

export const kind = choice({
  hub: 'hub',
  library: 'library',
  venue: 'venue',
  'former-centre': 'former centre',
})

export const source = [column('Source', 'source.name'), column('Source link', 'source.url')]

export const ages = [
  column('Age from (months)', 'ages.from', months),
  column('Age to (months)', 'ages.to', months),
]
