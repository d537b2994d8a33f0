import { useId, useMemo, useState } from 'react'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { cellsOfFile, cellsOfText } from '#desk/csv/csvText.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import {
  fieldsOfHeadings,
  readSheetRow,
  rowOfCells,
  sheetFields,
  type SheetRow,
} from '#desk/draft/groupSheet.ts'
import { placeLookup } from '#desk/draft/placeForm.ts'
import { sheetEdit } from '#desk/draft/sheetEdit.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { Choose, TextField } from './fields.tsx'
import { Grid } from './Grid.tsx'
import { largest } from './openFiles.ts'
import { partOfDesk } from './part.ts'
import type { ChangeDraft } from './useDesk.ts'
import { hrefOf } from './view.ts'

const words = desk.sheet

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** The rows of a sheet, its headings first. */
type Cells = readonly (readonly string[])[]

/** Groups from somebody's own spreadsheet: pasted or chosen, put right row by row, and added. */
export function SheetPart(props: Props) {
  const [cells, take] = useState<Cells | null>(null)
  return (
    <section className="desk-part" aria-labelledby="desk-sheet">
      <h2 id="desk-sheet">{words.title}</h2>
      {cells === null ? <TakeSheet onTake={take} /> : <ReadSheet {...props} cells={cells} />}
    </section>
  )
}

/** So many rows are drawn and read again at each key; no council has as many groups. */
const most = 1000

function TakeSheet({ onTake }: { onTake: (cells: Cells) => void }) {
  const id = useId()
  const [pasted, paste] = useState('')
  const [trouble, say] = useState<string | null>(null)
  function took(cells: Cells) {
    const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
    if (rows.length < 2) say(words.empty)
    else if (rows.length > most + 1) say(words.many(rows.length - 1, most))
    else onTake(rows)
  }
  async function choose(file: File) {
    if (file.size > largest) {
      say(words.large(file.name))
      return
    }
    if (/\.xlsx$/i.test(file.name)) {
      const part = await partOfDesk(() => import('./workbook.ts'))
      const read = await part?.cellsOfWorkbook(file)
      if (part === null) say(desk.noConnection)
      else if (!read) say(words.unreadable(file.name))
      else took(read)
      return
    }
    const { cells, problems } = cellsOfFile(file.name, new Uint8Array(await file.arrayBuffer()))
    if (problems.length > 0) say(words.unreadable(file.name))
    else took(cells)
  }
  return (
    <>
      <p>{words.hint}</p>
      <TextField
        label={words.paste}
        hint={words.pasteHint}
        rows={6}
        value={pasted}
        onChange={paste}
      />
      <div className="desk-row">
        <Button
          look="primary"
          onClick={() => took(cellsOfText(pasted, pasted.includes('\t') ? '\t' : ',').cells)}
        >
          {words.read}
        </Button>
        <span className="desk-choose">
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept=".csv,.xlsx,.tsv,.txt"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void choose(file)
              event.target.value = ''
            }}
          />
          <label className="button button-secondary" htmlFor={id}>
            {words.choose}
          </label>
        </span>
      </div>
      {trouble !== null && (
        <div role="alert">
          <Message tone="trouble">{trouble}</Message>
        </div>
      )}
    </>
  )
}

function ReadSheet({ draft, catalogue, onChange, cells }: Props & { cells: Cells }) {
  const [headings = [], ...body] = cells
  const [fields, setFields] = useState(() => fieldsOfHeadings(headings))
  const [kind, setKind] = useState('')
  const [typed, type] = useState<ReadonlyMap<string, Partial<SheetRow>>>(new Map())
  const [added, add] = useState<ReadonlySet<string>>(new Set())
  const lookup = useMemo(() => placeLookup(filesOf(draft), draft.area), [draft])
  const rows = body.flatMap((one, at) => {
    const id = String(at)
    if (added.has(id)) return []
    const row = { ...rowOfCells(one, fields), ...typed.get(id) }
    return [{ id, row, read: readSheetRow(row, { catalogue, lookup, kind }) }]
  })
  const ready = rows.flatMap(({ id, read }) => (read.is === 'read' ? [{ id, read }] : []))
  const shown = sheetFields.filter(
    (field) =>
      ['title', 'place', 'day', 'kind'].includes(field) ||
      fields.includes(field) ||
      rows.some(
        ({ row, read }) => row[field] !== '' || (read.is === 'misread' && read.wrong[field]),
      ),
  )
  function save() {
    onChange((it) => {
      const changes = sheetEdit(
        it,
        ready.map(({ read }) => read),
      )
      return edited(it, { says: desk.edits.sheet(ready.length), changes })
    })
    add(new Set([...added, ...ready.map(({ id }) => id)]))
    if (ready.length === rows.length) go(hrefOf({ see: 'table' }))
  }
  return (
    <>
      <h3>{words.meansTitle}</h3>
      <p>{words.meansHint}</p>
      <div className="desk-means">
        {headings.map((heading, at) => (
          <Choose
            key={at}
            label={words.heading(heading, at)}
            value={fields[at] ?? ''}
            options={[
              ['', words.left],
              ...sheetFields.map((field) => [field, words.fields[field]] as const),
            ]}
            onChange={(field) => setFields(fields.with(at, field === '' ? null : field))}
          />
        ))}
      </div>
      <Choose
        label={words.kind}
        hint={words.kindHint}
        value={kind}
        options={[
          ['', words.eachSays],
          ...catalogue.area.serviceTypes.map(({ id, name }) => [id, name] as const),
        ]}
        onChange={setKind}
      />
      <h3>{words.rowsTitle}</h3>
      <p role="status">{words.ready(ready.length, rows.length - ready.length)}</p>
      <Button look="primary" disabled={ready.length === 0} onClick={save}>
        {words.add(ready.length)}
      </Button>
      <Grid
        label={words.rowsTitle}
        columns={shown.map((key) => ({ key, label: words.fields[key] }))}
        rows={rows.map(({ id, row, read }) => ({
          id,
          name: row.title === '' ? words.row(Number(id) + 2) : row.title,
          cells: row,
          wrong: read.is === 'misread' ? read.wrong : {},
        }))}
        onChange={(changes) => {
          const next = new Map(typed)
          for (const { id, column, text } of changes)
            next.set(id, { ...next.get(id), [column]: text })
          type(next)
        }}
      />
    </>
  )
}
