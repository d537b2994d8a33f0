import { useId, useState } from 'react'
import { saveBytes } from '#data/saveFile.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { edited, type Draft, type RecordChange } from '#desk/draft/draft.ts'
import { workbookOf } from '#desk/draft/workbook.ts'
import { readWorkbook } from '#desk/draft/workbookRead.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { partOfDesk } from './part.ts'
import { Lines } from './Opening.tsx'
import type { ChangeDraft } from './useDesk.ts'

const words = desk.workbook
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** The list as a workbook, to be worked on elsewhere and read back. What writes and reads it is fetched when it is asked for. */
export function WorkbookPart({ draft, catalogue, onChange }: Props) {
  const id = useId()
  const [said, say] = useState<string[]>([])
  /** What would be changed, where much would go by it and that is asked first. */
  const [asked, ask] = useState<RecordChange[] | null>(null)
  async function make() {
    const part = await partOfDesk(() => import('./workbook.ts'))
    if (part === null) {
      say([desk.noConnection])
      return
    }
    const blob = await part.writeWorkbook(workbookOf(catalogue))
    saveBytes(`${draft.area}.xlsx`, type, new Uint8Array(await blob.arrayBuffer()))
    say([desk.publish.saved(`${draft.area}.xlsx`)])
  }
  async function take(file: File) {
    ask(null)
    const part = await partOfDesk(() => import('./workbook.ts'))
    if (part === null) {
      say([desk.noConnection])
      return
    }
    const sheets = await part.sheetsOfWorkbook(file)
    if (sheets === null) {
      say([words.unreadable(file.name)])
      return
    }
    const read = readWorkbook(draft, catalogue, sheets)
    if (read.is === 'wrong') say([words.wrong(read.said.length), ...read.said])
    else if (read.gone.length > 0) {
      say(read.gone)
      ask(read.changes)
    } else put(read.changes)
  }
  function put(changes: RecordChange[]) {
    const says = words.done(changes.length)
    ask(null)
    say([changes.length === 0 ? words.same : says])
    onChange((it) => edited(it, { says, changes }))
  }
  return (
    <>
      <h3>{words.title}</h3>
      <div className="desk-row">
        <Button onClick={() => void make()}>{words.make}</Button>
        <span className="desk-choose">
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept=".xlsx"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void take(file)
              event.target.value = ''
            }}
          />
          <label className="button button-secondary" htmlFor={id}>
            {words.take}
          </label>
        </span>
      </div>
      <div role="status">
        {said.length > 0 && (
          <Message
            {...(asked && {
              tone: 'trouble' as const,
              heading: desk.opening.muchWouldGo,
              action: <Button onClick={() => put(asked)}>{desk.opening.takeOut}</Button>,
            })}
          >
            <Lines of={said} />
          </Message>
        )}
      </div>
    </>
  )
}
