import { useEffect, useId, useRef, useState } from 'react'
import { useAreas } from '#data/useCatalogue.ts'
import { nowIn } from '#data/clock.ts'
import { DataError } from '#data/trouble.ts'
import type { AreaSummary } from '#domain/catalogue/area.ts'
import { newDraft, type Draft } from '#desk/draft/draft.ts'
import { AreaChoice } from '#components/AreaChoice.tsx'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { go } from '#url/address.ts'
import { app } from '#words/app.ts'
import { desk } from '#words/en/desk.ts'
import { openAside, type Aside } from './openAside.ts'
import { Report } from './Report.tsx'
import { TakeOrKeep } from './TakeOrKeep.tsx'
import { StartCouncil } from './StartCouncil.tsx'
import { hrefOf } from '#pages/desk/view.ts'
import { bytesOf, fetchPublished, fromDrop, fromInput, type FetchProgress } from './openFiles.ts'

const words = desk.opening

type State =
  | { is: 'asking' }
  | { is: 'kept' }
  | ({ is: 'fetching' } & FetchProgress)
  | { is: 'reading' }
  | { is: 'foreign'; name: string }
  | {
      is: 'failed'
      said: string[]
      report?: string[] | undefined
      again?: (() => void) | undefined
    }

interface Props {
  onOpen: (draft: Draft, said: string[], report?: string[]) => void
  /** A spreadsheet of somebody's own, to be read once there is a draft. */
  onSheet: (file: File) => void
}

/** Where a draft begins: what is published now, or files of one's own over it. */
export function Opening(props: Props) {
  const areas = useAreas()
  if (areas.is === 'pending') return <p role="status">{app.loading}</p>
  if (areas.is === 'failed') return <Message tone="trouble">{words.noAreas}</Message>
  return <OpenArea areas={areas.areas} {...props} />
}

function OpenArea({ areas, onOpen, onSheet }: Props & { areas: AreaSummary[] }) {
  const [area, choose] = useState(areas[0]?.id ?? '')
  const [state, setState] = useState<State>({ is: 'asking' })
  const busy = state.is === 'fetching' || state.is === 'reading'
  const stopper = useRef(new AbortController())

  async function open(
    make: (published: ReadonlyMap<string, string>) => Promise<Aside>,
    again?: () => void,
  ) {
    stopper.current = new AbortController()
    const { signal } = stopper.current
    setState({ is: 'fetching', had: 0, all: 0 })
    // Files still come once one of them has failed.
    const tell = (it: FetchProgress) =>
      setState((now) => (now.is === 'fetching' ? { is: 'fetching', ...it } : now))
    try {
      const published = await fetchPublished(area, tell)
      if (signal.aborted) return
      const opened = await make(published)
      if (opened.is === 'open') onOpen(opened.draft, opened.said, opened.report)
      else if (opened.is === 'stopped') setState({ is: 'asking' })
      else if (opened.is === 'foreign') setState(opened)
      else if (opened.is === 'broken') setState({ is: 'failed', said: [words.broken] })
      else
        setState({
          is: 'failed',
          said: opened.said,
          report: opened.report,
          ...(opened.removals === true && { again }),
        })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      setState({ is: 'failed', said: [app.trouble[error.kind], app.trouble.file(error.file)] })
    }
  }
  const openPublished = () =>
    void open((published) =>
      Promise.resolve({ is: 'open', draft: newDraft(area, published), said: [] }),
    )
  const openChosen = (chosen: { path: string; file: File }[], removals = false) =>
    void open(
      async (published) => {
        const { files, large } = await bytesOf(chosen)
        const today = nowIn('Europe/London').date
        setState({ is: 'reading' })
        const request = { area, areas, today, published, removals }
        const opened = await openAside(files, request, stopper.current.signal)
        const own = opened.is === 'foreign' && chosen.find(({ path }) => path === opened.name)
        if (own) onSheet(own.file)
        if (opened.is !== 'open' && opened.is !== 'not') return opened
        return {
          ...opened,
          said: [...large.map(([path, most]) => words.large(path, most)), ...opened.said],
        }
      },
      () => openChosen(chosen, true),
    )
  function stop() {
    stopper.current.abort()
    setState({ is: 'asking' })
  }
  useDrop(openChosen)

  return (
    <section className="desk-part" aria-labelledby="desk-open">
      <h2 id="desk-open" tabIndex={-1} data-focus-lands>
        {words.title}
      </h2>
      <AreaChoice label={words.area} areas={areas} value={area} onChoose={choose} />
      <Button look="primary" disabled={busy} onClick={openPublished}>
        {words.published}
      </Button>
      <p className="desk-soft">{words.publishedHint}</p>
      <h3>{words.filesTitle}</h3>
      <p>
        {words.filesHint} {words.draft}
      </p>
      <div className="desk-row">
        <ChooseFiles label={words.folder} folder busy={busy} onChoose={openChosen} />
        <ChooseFiles label={words.files} busy={busy} onChoose={openChosen} />
      </div>
      <StartCouncil onOpen={onOpen} />
      <p role="status">
        {state.is === 'fetching' && state.all > 0 ? words.fetching(state.had, state.all) : ''}
        {state.is === 'reading' && words.reading}
        {state.is === 'kept' && words.kept}
      </p>
      {busy && (
        <Button look="quiet" onClick={stop}>
          {desk.publish.stop}
        </Button>
      )}
      {state.is === 'foreign' && (
        <div role="alert">
          <Message
            heading={words.foreign(state.name)}
            action={
              <Button
                onClick={() => {
                  go(hrefOf({ see: 'sheet' }))
                  openPublished()
                }}
              >
                {words.foreignAdd(areas.find(({ id }) => id === area)?.name ?? '')}
              </Button>
            }
          >
            {words.foreignHint}
          </Message>
        </div>
      )}
      {state.is === 'failed' && (
        <div role="alert">
          <Message
            tone="trouble"
            heading={state.again ? words.muchWouldGo : words.failed}
            action={
              state.again && (
                <TakeOrKeep
                  onAnswer={(isMeant) => (isMeant ? state.again?.() : setState({ is: 'kept' }))}
                />
              )
            }
          >
            <Lines of={state.said} />
            <Report of={state.report} />
          </Message>
        </div>
      )}
    </section>
  )
}

/** What the desk has to say, a line each. */
export function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="desk-lines" role="list">
      {of.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}

interface ChooseProps {
  label: string
  folder?: boolean
  busy: boolean
  onChoose: (chosen: { path: string; file: File }[]) => void
}

function ChooseFiles({ label, folder = false, busy, onChoose }: ChooseProps) {
  const id = useId()
  return (
    <span className="desk-choose">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        disabled={busy}
        {...(folder && { webkitdirectory: '' })}
        onChange={(event) => {
          const { files } = event.target
          if (files && files.length > 0) onChoose(fromInput(files))
          // The same files may be chosen again once they are put right.
          event.target.value = ''
        }}
      />
      <label className="button button-secondary" htmlFor={id}>
        {label}
      </label>
    </span>
  )
}

/** Takes files that are dropped anywhere on the page. */
function useDrop(onDrop: (chosen: { path: string; file: File }[]) => void): void {
  useEffect(
    function takeDrops() {
      const hold = (event: DragEvent) => event.preventDefault()
      function take(event: DragEvent) {
        event.preventDefault()
        if (event.dataTransfer?.types.includes('Files'))
          void fromDrop(event.dataTransfer).then(onDrop)
      }
      document.addEventListener('dragover', hold)
      document.addEventListener('drop', take)
      return function stop() {
        document.removeEventListener('dragover', hold)
        document.removeEventListener('drop', take)
      }
    },
    [onDrop],
  )
}
