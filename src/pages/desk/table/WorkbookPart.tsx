import { useId, useRef, useState } from 'react'
import { saveBytes } from '#data/saveFile.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { changesSaid } from '#desk/draft/changesSaid.ts'
import { edited, type Draft } from '#desk/draft/draft.ts'
import { workbookOf } from '#desk/draft/workbook.ts'
import type { ChangedInBoth, WhoseIs } from '#desk/draft/workbookMerge.ts'
import { readWorkbook } from '#desk/draft/workbookRead.ts'
import type { WorkbookSheets } from '#desk/draft/workbookSheet.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { partOfDesk } from '#pages/desk/open/part.ts'
import { Lines } from '#pages/desk/open/Opening.tsx'
import { TakeOrKeep } from '#pages/desk/open/TakeOrKeep.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { WorkbookQuestion, type Answers } from './WorkbookQuestion.tsx'

const words = desk.workbook
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** What came back, and what is asked first: whose things are to be that the list has otherwise, and whether much of it may go. */
type Asked =
  | { about: 'both'; sheets: WorkbookSheets; both: readonly ChangedInBoth[] }
  | { about: 'gone'; sheets: WorkbookSheets; answers: Answers }

/** The list as a workbook, to be worked on elsewhere and read back. What writes and reads it is fetched when it is asked for. */
export function WorkbookPart({ draft, catalogue, onChange }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, say] = useState<string[]>([])
  const [asked, ask] = useState<Asked | null>(null)
  async function make() {
    ask(null)
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
    // What is said of an earlier reading is not said of this one.
    say([])
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
    read(sheets)
  }
  function read(sheets: WorkbookSheets, answers: Answers = new Map(), removals = false) {
    // Held against the list as it is by now: it may have changed since it was asked.
    const whose: WhoseIs = (key) => answers.get(key) ?? 'other'
    const result = readWorkbook(draft, catalogue, sheets, whose)
    say([])
    ask(null)
    if (result.is === 'wrong') say([words.wrong(result.said.length), ...result.said])
    else if (result.both.some(({ key }) => !answers.has(key)))
      ask({ about: 'both', sheets, both: result.both })
    else if (result.gone.length > 0 && !removals) {
      say(result.gone)
      ask({ about: 'gone', sheets, answers })
    } else {
      const { changes, workbook } = result
      const { says, lines } = changesSaid(catalogue, changes)
      say(changes.length === 0 ? [words.same] : lines)
      onChange((it) => edited(it, { says, changes, workbook }))
    }
  }
  function settle(act: () => void) {
    // The buttons go.
    input.current?.focus()
    act()
  }
  function takeNothing() {
    ask(null)
    say([desk.opening.kept])
  }
  return (
    <>
      <h3>{words.title}</h3>
      <div className="desk-row">
        <Button onClick={() => void make()}>{words.make}</Button>
        <span className="desk-choose">
          <input
            ref={input}
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
      {asked?.about === 'both' && (
        <WorkbookQuestion
          both={asked.both}
          onTake={(answers) => settle(() => read(asked.sheets, answers))}
          onNothing={() => settle(takeNothing)}
        />
      )}
      <div role="status">
        {said.length > 0 && (
          <Message
            {...(asked?.about === 'gone' && {
              tone: 'trouble' as const,
              heading: desk.opening.muchWouldGo,
              action: (
                <TakeOrKeep
                  onAnswer={(isMeant) =>
                    settle(() =>
                      isMeant ? read(asked.sheets, asked.answers, true) : takeNothing(),
                    )
                  }
                />
              ),
            })}
          >
            <Lines of={said} />
          </Message>
        )}
      </div>
    </>
  )
}
