import type { Cell, CellRead } from './cell.ts'

/** Stands for a list that is known to be empty: an empty cell is one that is not known. */
export const none = 'none'

const escaped = (item: string) => item.replace(/[\\;]/g, '\\$&')

/** Parts a cell at each `;`, but for one that follows a `\`. */
function parts(cell: string): string[] {
  const items = ['']
  for (let i = 0; i < cell.length; i += 1) {
    const letter = cell.charAt(i)
    if (letter === ';') items.push('')
    else items.push(`${items.pop() ?? ''}${letter === '\\' ? cell.charAt(++i) : letter}`)
  }
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

/** A list in one cell, "; " between its members, `none` for none; `\;` is a semicolon of a member's own. */
export function listOf(item: Cell): Cell {
  return {
    write: (value) => {
      const items = (value as unknown[]).map((it) => escaped(item.write(it)))
      if (items.length === 0) return none
      return items.length === 1 && items[0]?.toLowerCase() === none
        ? `\\${items[0]}`
        : items.join('; ')
    },
    read: (cell): CellRead => {
      if (cell.toLowerCase() === none) return { is: 'read', value: [] }
      const reads = parts(cell).map((it) => item.read(it))
      const wrong = reads.find((it) => it.is === 'misread')
      if (wrong) return wrong
      return { is: 'read', value: reads.flatMap((it) => (it.is === 'read' ? [it.value] : [])) }
    },
  }
}

/** A cell of a table below another: `none` says that the record above has an empty list, with no row of its own. */
export const orNone = (cell: Cell): Cell => ({
  write: (value) => (value === none ? none : cell.write(value)),
  read: (text) =>
    ['none', 'never'].includes(text.toLowerCase()) ? { is: 'read', value: none } : cell.read(text),
})
