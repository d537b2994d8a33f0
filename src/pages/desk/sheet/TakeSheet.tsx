import { useEffect, useEffectEvent, useId, useState } from 'react'
import { cellsOfFile, cellsOfText } from '#desk/csv/csvText.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { TextField } from '#pages/desk/fields.tsx'
import { largest } from '#pages/desk/open/openFiles.ts'
import { partOfDesk } from '#pages/desk/open/part.ts'

const words = desk.sheet

/** The rows of a sheet, its headings first. */
export type Cells = readonly (readonly string[])[]

/** So many rows are drawn and read again at each key; no council has as many groups. */
const most = 1000

interface Props {
  /** A file that was dropped before there was a draft. */
  given: File | null
  /** What is pasted so far. */
  pasted: string
  onPaste: (pasted: string) => void
  onTake: (cells: Cells) => void
}

/** A sheet that is pasted, or chosen as a file. */
export function TakeSheet({ given, pasted, onPaste, onTake }: Props) {
  const id = useId()
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
      const part = await partOfDesk(() => import('#pages/desk/table/workbook.ts'))
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
  const chooseGiven = useEffectEvent(() => {
    if (given) void choose(given)
  })
  useEffect(
    function readGiven() {
      // A microtask later, as if it were chosen now.
      void Promise.resolve().then(() => chooseGiven())
    },
    [given],
  )
  return (
    <>
      <p>{words.hint}</p>
      <TextField
        label={words.paste}
        hint={words.pasteHint}
        rows={6}
        value={pasted}
        onChange={onPaste}
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
