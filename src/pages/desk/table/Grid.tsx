import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { cellsOfText } from '#desk/csv/csvText.ts'
import type { CellChange } from '#desk/draft/groupTable.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { desk } from '#words/en/desk.ts'
import './Grid.css'

const words = desk.table

export interface GridColumn {
  key: string
  label: string
  /** What may stand in it, offered as it is typed. */
  options?: readonly string[]
}

export interface GridRow {
  id: string
  /** What a row is called where its cells are heard one by one. */
  name: string
  cells: Readonly<Record<string, string>>
  wrong: Readonly<Partial<Record<string, string>>>
}

interface Props {
  label: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  sorted?: { by: string; down: boolean }
  onSort?: (column: string) => void
  onChange: (changes: CellChange[]) => void
}

/**
 * A table to type in: Enter and the arrows go up and down, Tab goes on; what is copied from a spreadsheet is pasted over as
 * many cells; Ctrl and D takes the cell above.
 */
export function Grid({ label, columns, rows, sorted, onSort, onChange }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const cellAt = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${String(row)} ${String(column)}"]`)
  const focus = (row: number, column: number) => cellAt(row, column)?.focus()
  const last = useRef<Element | null>(null)
  /** The next cell with something wrong behind the one that was gone to last; behind the last, the first. */
  function nextWrong() {
    const wrong = [...(table.current?.querySelectorAll<HTMLInputElement>('[aria-invalid]') ?? [])]
    const from = last.current
    const behind = wrong.find(
      (cell) =>
        from?.isConnected &&
        Boolean(from.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING),
    )
    const next = behind ?? wrong[0]
    last.current = next ?? null
    next?.focus({ preventScroll: true })
    // With what it says below it.
    next?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  function press(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const steps: Partial<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const [above, own] = [rows[row - 1], rows[row]]
    const key = columns[column]?.key
    if (takesAbove(event)) {
      event.preventDefault()
      if (above && own && key !== undefined)
        onChange([{ id: own.id, column: key, text: cellAt(row - 1, column)?.value ?? '' }])
    } else if (step !== undefined && !event.nativeEvent.isComposing && !event.altKey) {
      event.preventDefault()
      focus(row + step, column)
    }
  }
  function paste(event: ClipboardEvent, row: number, column: number) {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    if (!/[\t\n]/.test(text)) return
    event.preventDefault()
    const { cells } = cellsOfText(text, '\t')
    onChange(
      cells.flatMap((line, down) =>
        line.flatMap((cell, across) => {
          const [at, into] = [rows[row + down], columns[column + across]]
          return at && into ? [{ id: at.id, column: into.key, text: cell.trim() }] : []
        }),
      ),
    )
  }
  const hasWrong = rows.some(({ wrong }) => Object.values(wrong).some((it) => it !== undefined))
  return (
    <>
      {hasWrong && (
        <div className="desk-grid-next">
          <Button onClick={nextWrong}>{words.nextWrong}</Button>
        </div>
      )}
      <div className="desk-grid" role="region" aria-label={label}>
        <table ref={table}>
          <caption className="visually-hidden">
            {label} {words.keys}
          </caption>
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={
                    sorted?.by !== key ? undefined : sorted.down ? 'descending' : 'ascending'
                  }
                >
                  {onSort ? (
                    <button type="button" className="desk-sort" onClick={() => onSort(key)}>
                      {label}
                      {sorted?.by === key && <Icon name={sorted.down ? 'down' : 'up'} />}
                    </button>
                  ) : (
                    label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                {columns.map((column, across) => (
                  <Cell
                    key={column.key}
                    column={column}
                    row={row}
                    at={`${String(at)} ${String(across)}`}
                    onKey={(event) => press(event, at, across)}
                    onPaste={(event) => paste(event, at, across)}
                    onChange={(text, was) =>
                      onChange([{ id: row.id, column: column.key, text, was }])
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {columns.map(
          ({ key, options }) =>
            options && (
              <datalist key={key} id={`desk-options-${key}`}>
                {options.map((option) => (
                  <option key={option} value={option} />
                ))}
              </datalist>
            ),
        )}
      </div>
    </>
  )
}

const takesAbove = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key.toLowerCase() === 'd' && (ctrlKey || metaKey)

interface CellProps {
  column: GridColumn
  row: GridRow
  at: string
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void
  onPaste: (event: ClipboardEvent) => void
  /** `was` = what stood in it when it was begun to be typed. */
  onChange: (text: string, was: string) => void
}

/** What is typed in a cell over what stood there; it is `left` until it stands there itself. */
interface TypedCell {
  text: string
  was: string
  left: boolean
}

/** One cell: what is typed counts once it is left. */
function Cell({ column, row, at, onKey, onPaste, onChange }: CellProps) {
  const stands = row.cells[column.key] ?? ''
  const [typed, type] = useState<TypedCell | null>(null)
  const [held, hold] = useState(stands)
  // What is being typed stays though another tab changes the cell.
  if (held !== stands) {
    hold(stands)
    if (typed?.left) type(null)
  }
  function leave() {
    if (typed === null || typed.left) return
    const isSame = typed.text === typed.was || typed.text === stands
    type(isSame ? null : { ...typed, left: true })
    if (!isSame) onChange(typed.text.trim(), typed.was)
  }
  const wrong = row.wrong[column.key]
  const said = `desk-wrong-${at.replace(' ', '-')}`
  return (
    <td>
      <input
        className="input"
        data-cell={at}
        aria-label={words.cell(column.label, row.name)}
        {...(column.options && { list: `desk-options-${column.key}` })}
        {...(wrong !== undefined && { 'aria-invalid': true, 'aria-describedby': said })}
        autoComplete="off"
        value={typed?.text ?? stands}
        onChange={({ target }) =>
          type({ text: target.value, was: typed?.left === false ? typed.was : stands, left: false })
        }
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') type(null)
          else onKey(event)
          // It stands in the place of what was typed, and so does what is pasted over cells.
          if (takesAbove(event)) type(null)
        }}
        onPaste={(event) => {
          onPaste(event)
          if (event.defaultPrevented) type(null)
        }}
      />
      {wrong !== undefined && (
        <p className="desk-cell-wrong" id={said}>
          {desk.edit.expected(wrong)}
        </p>
      )}
    </td>
  )
}
