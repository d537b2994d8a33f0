import { isReady, type Readiness } from '#data/offline/readiness.ts'
import type { WorkerState } from '#data/offline/worker.ts'
import { hasStreets, type Area } from '#domain/catalogue/area.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { LiveStatus, Message } from '#ui/Message.tsx'
import { InstallHint } from './InstallHint.tsx'
import { SavedLine } from './SavedLine.tsx'
import { SavedStreets } from './SavedStreets.tsx'
import { useReadiness, type Persisted } from './useReadiness.ts'
import { offline as offlineWords } from '#words/offline.ts'
import { english, languages } from '#words/languages.ts'
import { common as commonWords } from '#words/common.ts'

interface Props {
  area: Area
  worker: WorkerState
  onClose: () => void
}

export function ReadyDialog({ area, worker, onClose }: Props) {
  const { dialog } = offlineWords
  const { state, again } = useReadiness(worker, area.id)
  const verdict =
    state.is === 'checked'
      ? state.found
        ? isReady(state.found)
          ? dialog.yes
          : dialog.no
        : dialog.impossible
      : ''
  return (
    <Dialog title={dialog.title} close={commonWords.close} onClose={onClose}>
      <div className="offline-ready">
        <p>{dialog.lead(area.name)}</p>
        <LiveStatus>{verdict}</LiveStatus>
        {state.is === 'checking' && <p>{dialog.checking}…</p>}
        {state.is === 'fetching' && (
          <label className="offline-progress">
            {state.missing > 0 ? dialog.missing(state.missing) : dialog.fetching}
            <progress value={state.done} />
          </label>
        )}
        {state.is === 'checked' && (
          <>
            {state.found ? (
              <Found area={area} worker={worker} found={state.found} kept={state.kept} />
            ) : (
              <Impossible />
            )}
            <Button icon="retry" onClick={again}>
              {dialog.again}
            </Button>
          </>
        )}
        {hasStreets(area) && <SavedStreets area={area} />}
        <InstallHint />
      </div>
    </Dialog>
  )
}

interface FoundProps extends Pick<Props, 'area' | 'worker'> {
  found: Readiness
  kept: Persisted
}

function Found({ area, worker, found, kept }: FoundProps) {
  const { dialog } = offlineWords
  const { app, area: held, bytes } = found
  const missing = [...app.missing, ...held.missing]
  const { savedAt } = held
  return (
    <>
      {missing.length === 0 ? (
        <Message heading={dialog.yes}>
          {savedAt !== null && (
            <p>
              <SavedLine
                area={area}
                worker={worker}
                held={{ is: 'whole', savedAt, full: false, mended: false }}
              />
            </p>
          )}
        </Message>
      ) : (
        <Message tone="trouble" heading={dialog.no}>
          <p>{found.full ? offlineWords.full : dialog.goOnline}</p>
          <p>{dialog.lacking(missing.length)}</p>
          <ul className="offline-missing">
            {missing.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </Message>
      )}
      <p>{dialog.files(app.files, held.files, dialog.megabytes(bytes))}</p>
      <p>
        {dialog.languages(
          languages
            .filter(({ tag }) => tag === english.tag || found.languages.includes(tag))
            .map(({ name }) => name),
        )}
      </p>
      <p>{dialog.kept[kept]}</p>
    </>
  )
}

function Impossible() {
  const { dialog } = offlineWords
  return (
    <Message tone="careful" heading={dialog.impossible}>
      <p>{dialog.impossibleWhy}</p>
    </Message>
  )
}
