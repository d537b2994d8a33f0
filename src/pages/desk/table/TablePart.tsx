import { useDeferredValue, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Session, SessionId } from '#domain/catalogue/session.ts'
import { wordQuestion } from '#domain/search/wordMatch.ts'
import { edited, filesOf, recordIn, type Draft } from '#desk/draft/draft.ts'
import {
  cellsOf,
  editCells,
  rowsInOrder,
  tableFields,
  tableWords,
  rowMerged,
  rowSettled,
  type CellChange,
  type RowTyped,
  type TableEdit,
  type TableField,
  type TableWords,
} from '#desk/draft/groupTable.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { sessionsFile } from '#desk/draft/jobs.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { ChangedTwice } from '#pages/desk/ChangedTwice.tsx'
import { TextField } from '#pages/desk/fields.tsx'
import { forgetTyped, useTypedForm } from '#pages/desk/typedForms.ts'
import { Grid, type GridRow } from './Grid.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'
import { WorkbookPart } from './WorkbookPart.tsx'

const words = desk.table
/** More rows than this are slow to draw: they are shown so many at a time. */
const most = 100

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

type Waiting = TableEdit['waiting']
const noneWaits = (): Waiting => new Map()

/** All groups in one table, to be changed many at once. */
export function TablePart({ draft, catalogue, onChange }: Props) {
  const [text, typeText] = useState('')
  const [at, goTo] = useState(0)
  const [sorted, sort] = useState<{ by: string; down: boolean }>({ by: 'title', down: false })
  const { form: typed, change: type, begun } = useTypedForm<Waiting>('table', noneWaits)
  const asked = useDeferredValue(text)
  const names = namesIn(catalogue)
  const known = useMemo(() => tableWords(catalogue), [catalogue])
  const waiting = useMemo(
    () => new Map([...typed].flatMap(([id, row]) => rowNow(draft, known, id, row))),
    [draft, known, typed],
  )
  const rows = useMemo(() => {
    const { session } = wordQuestion(catalogue, asked)
    const found = [...catalogue.sessions.values()].filter(session)
    return rowsInOrder(
      found.flatMap((it) => rowOf(draft, known, it.id, waiting, names.group(it)) ?? []),
      sorted,
    )
  }, [draft, catalogue, names, known, asked, sorted, waiting])

  // Fewer rows than before may be left of what is looked at.
  const first = at < rows.length ? at : 0
  function look(words: string) {
    typeText(words)
    goTo(0)
  }
  function change(cells: CellChange[], rows: Waiting = waiting, ids: string[] = []) {
    const made = editCells(draft, known, cells, rows, ids)
    if (made.waiting.size > 0) type(made.waiting)
    else {
      forgetTyped('table')
      begun(noneWaits())
    }
    const says = desk.edits.table(made.changes.length)
    onChange((it) => edited(it, { says, changes: made.changes }))
  }
  const options: Partial<Record<TableField, readonly string[]>> = {
    placeId: [...known.placeNames.values()],
    serviceType: catalogue.area.serviceTypes.map(({ name }) => name),
    holds: words.holds,
    access: words.access,
  }
  return (
    <section className="desk-part" aria-labelledby="desk-table">
      <h2 id="desk-table">{words.title}</h2>
      <p className="desk-soft">{words.hint}</p>
      <div className="desk-row">
        <TextField label={words.filter} value={text} onChange={look} />
        <ButtonLink href={hrefOf({ see: 'sheet' })}>{words.toSheet}</ButtonLink>
      </div>
      <p role="status">
        {desk.find.found(rows.length)}.{' '}
        {rows.length > most && words.more(first + 1, Math.min(first + most, rows.length))}
      </p>
      {waiting.size > 0 && <Message tone="careful">{words.waiting(waiting.size)}</Message>}
      <AskedCells
        {...{ waiting, catalogue, known }}
        onSettle={(id, row) => change([], new Map(waiting).set(id, row), [id])}
      />
      <Grid
        label={words.grid}
        columns={tableFields.map((key) => ({
          key,
          label: words.columns[key],
          ...(options[key] && { options: options[key] }),
        }))}
        rows={rows.slice(first, first + most)}
        sorted={sorted}
        onSort={(by) => sort({ by, down: sorted.by === by && !sorted.down })}
        onChange={change}
      />
      {rows.length > most && (
        <div className="desk-row">
          <Button disabled={first === 0} onClick={() => goTo(first - most)}>
            {words.before(most)}
          </Button>
          <Button disabled={first + most >= rows.length} onClick={() => goTo(first + most)}>
            {words.after(Math.min(most, Math.max(rows.length - first - most, 1)))}
          </Button>
        </div>
      )}
      <WorkbookPart {...{ draft, catalogue, onChange }} />
    </section>
  )
}

/** A group as its row: what was typed and cannot be read yet stands in the place of what it is. */
function rowOf(
  draft: Draft,
  known: TableWords,
  id: string,
  waiting: Waiting,
  name: string,
): GridRow | null {
  const record = recordIn(filesOf(draft), sessionsFile(draft.area), id) as Session | undefined
  if (record === undefined) return null
  const own = waiting.get(id)
  const askedOf = own?.asked.map((field) => [field, words.askedAbove] as const) ?? []
  return {
    ...{ id, name, cells: own?.form ?? cellsOf(record, known) },
    wrong: { ...own?.wrong, ...Object.fromEntries(askedOf) },
  }
}

/** A row that waits over the group as it is by now; null where that is gone. */
function rowNow(
  draft: Draft,
  known: TableWords,
  id: string,
  row: RowTyped,
): [id: string, row: RowTyped][] {
  const record = recordIn(filesOf(draft), sessionsFile(draft.area), id) as Session | undefined
  return record ? [[id, rowMerged(row, cellsOf(record, known))]] : []
}

interface AskedProps {
  waiting: Waiting
  catalogue: Catalogue
  known: TableWords
  onSettle: (id: string, row: RowTyped) => void
}

/** The cells that were changed here and in another tab, row by row. */
function AskedCells({ waiting, catalogue, known, onSettle }: AskedProps) {
  const names = namesIn(catalogue)
  return [...waiting].map(([id, row]) => {
    const session = catalogue.sessions.get(id as SessionId)
    if (session === undefined) return null
    const now = cellsOf(session, known)
    return (
      <ChangedTwice
        key={id}
        name={names.group(session)}
        fields={row.asked.map((key) => ({
          ...{ key, label: words.columns[key], mine: row.form[key], other: now[key] },
        }))}
        onSettle={(key, whose) => onSettle(id, rowSettled(row, now, key as TableField, whose))}
      />
    )
  })
}
