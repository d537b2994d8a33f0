import { useState } from 'react'
import { useTitle } from '#components/useTitle.ts'
import { keepForGood } from '#data/keepForGood.ts'
import { Message } from '#ui/Message.tsx'
import { useFragment } from '#url/address.ts'
import { desk as words } from '#words/en/desk.ts'
import './DeskPage.css'
import { Lines, Opening } from './open/Opening.tsx'
import { Report } from './open/Report.tsx'
import { OpenDesk } from './OpenDesk.tsx'
import { useDesk } from './useDesk.ts'
import { useKeptFocus } from './useKeptFocus.ts'

/** Where whoever keeps a council's list keeps it: everything stays in the browser, and files are all it makes. */
export function DeskPage() {
  useTitle(words.title)
  const desk = useDesk()
  const article = useKeptFocus<HTMLElement>()
  /** What there is to say of what was opened, until another part is gone to. */
  const [said, say] = useState<{
    lines: string[]
    report: string[] | undefined
    at: string
  } | null>(null)
  const at = useFragment()
  if (said !== null && said.at !== at) say(null)
  const [sheet, hold] = useState<File | null>(null)
  const [lasts, setLasts] = useState<boolean | null>(null)
  const { kept } = desk
  return (
    <article ref={article} className="desk" lang="en" dir="ltr">
      <header className="desk-head">
        <h1>{words.title}</h1>
        {kept?.draft === null && <p>{words.intro}</p>}
      </header>
      {said !== null && said.lines.length > 0 && (
        <Message>
          <Lines of={said.lines} />
          <Report of={said.report} />
        </Message>
      )}
      {kept === null && <p role="status">{words.reading}</p>}
      {kept?.draft === null && kept.trouble === 'older' && (
        <Message tone="careful">{words.draft.trouble.older}</Message>
      )}
      {kept?.draft === null && (
        <Opening
          onSheet={hold}
          onOpen={(draft, lines, report) => {
            say({ lines, report, at })
            desk.open(draft)
            // The draft begins at its top, however far down what opened it was pressed.
            article.current?.scrollIntoView()
            void keepForGood().then(setLasts)
          }}
        />
      )}
      {kept?.draft && (
        <OpenDesk
          draft={kept.draft}
          trouble={kept.trouble}
          mayClear={lasts === false}
          desk={desk}
          sheet={sheet}
          onSheetTaken={() => hold(null)}
        />
      )}
    </article>
  )
}
