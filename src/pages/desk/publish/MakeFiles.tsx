import { useMemo, useRef, useState } from 'react'
import { nowIn } from '#data/clock.ts'
import { saveBytes } from '#data/saveFile.ts'
import { DataError } from '#data/trouble.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import type { LocalDate } from '#domain/time/localDate.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { checkDraft, publicationOf, refusedIn } from '#desk/draft/publish.ts'
import { hasExampleTimes, onlyExampleTimes, withoutExampleTimes } from '#desk/draft/madeUpTimes.ts'
import type { Finding } from '#desk/finding.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { Button } from '#ui/Button.tsx'
import { Details } from '#ui/Details.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { list } from '#words/english.ts'
import { keepVersion } from '#pages/desk/draftStore.ts'
import { Findings } from './Findings.tsx'
import { LetRest } from './LetRest.tsx'
import { lookForNewer, type Newer } from '#pages/desk/open/newer.ts'
import { Lines } from '#pages/desk/open/Opening.tsx'
import { plainFile } from './plainFile.ts'
import {
  canWriteFolder,
  chooseFolder,
  goneIn,
  writeToFolder,
  zipOf,
  type Output,
} from './putOut.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { makeWebsite } from './website.ts'
import { asLists, whatChanges } from './whatChanges.ts'

const words = desk.publish

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
  today: LocalDate
}

interface Said {
  said: string[]
  tone?: 'info' | 'careful'
  /** Files that are to be deleted by hand. */
  gone?: string[]
}

type State =
  { is: 'ready' } | { is: 'looking' } | { is: 'writing'; pages: number } | ({ is: 'said' } & Said)

/** Makes the files of a draft, once the check finds nothing and nothing newer was published. */
export function MakeFiles({ draft, catalogue, onChange, today }: Props) {
  const [state, setState] = useState<State>({ is: 'ready' })
  const stopped = useRef(false)
  const checked = useMemo(() => checkDraft(draft, { today, publish: true }), [draft, today])
  const refused = refusedIn(checked)
  if (hasExampleTimes(filesOf(draft), draft.area))
    return <ExampleTimes {...{ draft, catalogue, onChange }} />

  async function written(): Promise<Output | Said | null> {
    const newer = await lookForNewer(draft)
    if (newer.is !== 'same') return { said: saidOf(newer, onChange), tone: 'careful' }
    const data = publicationOf(draft, today)
    const watch = {
      tell: (pages: number) => setState({ is: 'writing', pages }),
      isStopped: () => stopped.current,
    }
    const made = await makeWebsite(draft, data, watch)
    if (made.is === 'stopped') return null
    if (made.is === 'other-build') return { said: [words.otherBuild], tone: 'careful' }
    return { data, website: made.is === 'made' ? made.website : null }
  }

  async function make(put: (it: Output) => Promise<Said>) {
    stopped.current = false
    setState({ is: 'looking' })
    try {
      const it = await written()
      if (it === null) {
        setState({ is: 'ready' })
        return
      }
      if ('said' in it) {
        setState({ is: 'said', ...it })
        return
      }
      const came = await put(it)
      const now = nowIn(catalogue.area.timeZone)
      await keepVersion({ area: draft.area, at: `${now.date} ${now.time}`, files: filesOf(draft) })
      const { said } = came
      const whole = it.website === null ? [...said, words.noBuild] : said
      setState({ is: 'said', ...came, said: whole })
    } catch (error) {
      setState({ is: 'said', said: [words.notLooked], tone: 'careful' })
      if (!(error instanceof DataError)) throw error
    }
  }

  const zip = () =>
    void make((it) => {
      const name = `data-${draft.area}-${today}.zip`
      const what = whatChanges(draft, catalogue, today)
      const about = { area: catalogue.area.name, today, says: what.says, changed: asLists(what) }
      saveBytes(name, 'application/zip', zipOf(it, about))
      return Promise.resolve({ said: [words.saved(name), words.then], gone: goneIn(it) })
    })
  async function folder() {
    // While the press is handled: later the browser would not ask.
    const chosen = await chooseFolder()
    if (chosen === null) return
    await make(async (it) => {
      const came = await writeToFolder(chosen, it)
      if (came === 'nothing') return { said: [words.notDataFolder], tone: 'careful' }
      return { said: [words.written[came], words.then] }
    })
  }

  const busy = state.is === 'looking' || state.is === 'writing'
  return (
    <>
      {refused.length > 0 ? (
        <Refused {...{ refused, catalogue, onChange, today }} />
      ) : (
        <div className="desk-row">
          <Button look="primary" disabled={busy} onClick={zip}>
            {words.zip}
          </Button>
          {canWriteFolder() && (
            <Button disabled={busy} onClick={() => void folder()}>
              {words.folder}
            </Button>
          )}
          {state.is === 'writing' && (
            <Button look="quiet" onClick={() => (stopped.current = true)}>
              {words.stop}
            </Button>
          )}
        </div>
      )}
      <Already {...{ already: checked.already, catalogue }} />
      <Progress state={state} />
      <h3>{words.hostTitle}</h3>
      <Lines of={words.handOver} />
      <Details summary={words.hostDetails}>
        <Lines of={words.host} />
      </Details>
    </>
  )
}

interface RefusedProps extends Omit<Props, 'draft'> {
  refused: readonly Finding[]
}

/** What stands in the way, and beside it the way to let it wait. */
function Refused({ refused, catalogue, onChange, today }: RefusedProps) {
  const errors = refused.filter(({ level }) => level === 'error').length
  return (
    <>
      <p role="status">{words.refused(errors, refused.length - errors)}</p>
      <Findings of={refused} catalogue={catalogue} />
      <LetRest findings={refused} {...{ today, onChange }} />
    </>
  )
}

/** As many are said by name before the list of them is opened. */
const most = 3

/** What is wrong already with what is published, and is nobody's fault who changes something else. */
function Already({ already, catalogue }: { already: readonly Finding[]; catalogue: Catalogue }) {
  if (already.length === 0) return null
  const names = [...new Set(already.map(({ id }) => nameIn(catalogue, id)))]
  const first = list(names.slice(0, most))
  const said =
    names.length > most
      ? words.alreadyMore(names.slice(0, most).join(', '), names.length - most)
      : first
  return (
    <Details summary={words.already(already.length, said)}>
      <p>{words.alreadySaid}</p>
      <Findings of={already} catalogue={catalogue} />
    </Details>
  )
}

function nameIn(catalogue: Catalogue, id: string): string {
  const session = catalogue.sessions.get(id as SessionId)
  const place = catalogue.places.get(id as PlaceId)
  const names = namesIn(catalogue)
  return session ? names.group(session) : place ? names.place(place) : id
}

function Progress({ state }: { state: State }) {
  return (
    <div role="status">
      {state.is === 'looking' && words.looking}
      {state.is === 'writing' && words.writing(state.pages)}
      {state.is === 'said' && (
        <Message tone={state.tone ?? 'info'}>
          <Lines of={state.said} />
          {state.gone && state.gone.length > 0 && (
            <Details summary={words.toDelete(state.gone.length)}>
              <Lines of={state.gone} />
            </Details>
          )}
        </Message>
      )}
    </div>
  )
}

/** Made-up times are never published: they are taken out first, with one press, and from whom is said before it. */
function ExampleTimes({ draft, catalogue, onChange }: Omit<Props, 'today'>) {
  const without = useMemo(() => onlyExampleTimes(draft), [draft])
  const names = namesIn(catalogue)
  const drop = () =>
    onChange((it) => edited(it, { says: words.examplesGone, changes: withoutExampleTimes(it) }))
  return (
    <Message tone="careful" action={<Button onClick={drop}>{words.dropExamples}</Button>}>
      <p>{words.examples}</p>
      {without.length > 0 && (
        <Details summary={words.losing(without.length)}>
          <Lines of={without.map((id) => names.groupById(id))} />
        </Details>
      )}
    </Message>
  )
}

/** What to say where something newer was published; what it changed comes under the draft where that loses nothing. */
function saidOf(newer: Exclude<Newer, { is: 'same' }>, onChange: ChangeDraft): string[] {
  if (newer.is === 'unknown') return [words.notLooked]
  if (newer.both.length > 0)
    return [words.newerBoth, ...newer.both.map(({ file, id }) => words.both(plainFile(file), id))]
  onChange(newer.onto)
  return [words.merged]
}
