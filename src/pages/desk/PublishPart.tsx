import { useMemo, useState } from 'react'
import { nowIn, useNow } from '#data/clock.ts'
import { saveBytes } from '#data/saveFile.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import {
  checkDraft,
  hasExampleTimes,
  publicationOf,
  seenByFamilies,
  withoutExampleTimes,
  type Seen,
} from '#desk/draft/publish.ts'
import { changeLine } from '#desk/diff/schedules.ts'
import { Button } from '#ui/Button.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { keepVersion } from './draftStore.ts'
import { Lines } from './Opening.tsx'
import { canWriteFolder, writeToFolder, zipOf } from './putOut.ts'
import { lookForNewer, type Newer } from './newer.ts'
import type { ChangeDraft } from './useDesk.ts'
import { Versions } from './Versions.tsx'
import { Findings } from './Findings.tsx'

const words = desk.publish

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** What families will see change, and then the files to put on the host. */
export function PublishPart({ draft, catalogue, onChange }: Props) {
  const { date: today } = useNow(catalogue.area.timeZone)
  const seen = useMemo(() => seenByFamilies(draft, today), [draft, today])
  return (
    <section className="desk-part" aria-labelledby="desk-publish">
      <h2 id="desk-publish">{words.changesTitle}</h2>
      <WhatChanges seen={seen} catalogue={catalogue} />
      <h2>{words.title}</h2>
      <MakeFiles {...{ draft, catalogue, onChange, today }} />
      <Versions draft={draft} onChange={onChange} />
    </section>
  )
}

function WhatChanges({ seen, catalogue }: { seen: Seen; catalogue: Catalogue }) {
  if (seen.is === 'bad')
    return (
      <>
        <p>{words.cannotCompare}</p>
        <Findings of={seen.findings} catalogue={catalogue} />
      </>
    )
  const { changes, much } = seen
  const groups = [
    [words.gone, changes.filter(({ kind }) => kind === 'gone')],
    [words.added, changes.filter(({ kind }) => kind === 'added')],
    [words.changed, changes.filter(({ kind }) => kind !== 'gone' && kind !== 'added')],
  ] as const
  return (
    <>
      {changes.length === 0 && <p>{words.nothing}</p>}
      {much && <Message tone="careful">{words.much}</Message>}
      {groups.map(
        ([title, of]) =>
          of.length > 0 && (
            <div key={title('')} className="desk-changes">
              <h3>{title(String(of.length))}</h3>
              <Lines of={of.map(changeLine)} />
            </div>
          ),
      )}
    </>
  )
}

type State =
  { is: 'ready' } | { is: 'looking' } | { is: 'said'; said: string[]; tone: 'info' | 'careful' }

interface MakeProps extends Props {
  today: ReturnType<typeof useNow>['date']
}

function MakeFiles({ draft, catalogue, onChange, today }: MakeProps) {
  const [state, setState] = useState<State>({ is: 'ready' })
  const { findings } = useMemo(() => checkDraft(draft, { today, publish: true }), [draft, today])
  const refused = findings.filter(({ level }) => level === 'error')
  const examples = hasExampleTimes(filesOf(draft), draft.area)
  const say = (said: string[], tone: 'info' | 'careful' = 'info') =>
    setState({ is: 'said', said, tone })

  async function make(put: () => Promise<string[] | null>) {
    setState({ is: 'looking' })
    const newer = await lookForNewer(draft)
    if (newer.is !== 'same') {
      say(saidOf(newer, onChange), 'careful')
      return
    }
    const said = await put()
    if (said === null) {
      setState({ is: 'ready' })
      return
    }
    const now = nowIn(catalogue.area.timeZone)
    await keepVersion({ area: draft.area, at: `${now.date} ${now.time}`, files: filesOf(draft) })
    say(said)
  }
  const zip = () =>
    void make(() => {
      const name = `data-${draft.area}-${today}.zip`
      saveBytes(name, 'application/zip', zipOf(publicationOf(draft, today), draft.area))
      return Promise.resolve([words.saved(name), words.then])
    })
  const folder = () =>
    void make(async () => {
      const came = await writeToFolder(publicationOf(draft, today))
      if (came === 'left') return null
      return came === 'written' ? [words.written, words.then] : [words.notDataFolder]
    })
  if (examples)
    return (
      <Message
        tone="careful"
        action={
          <Button
            onClick={() =>
              onChange((it) =>
                edited(it, { says: words.examplesGone, changes: withoutExampleTimes(it) }),
              )
            }
          >
            {words.dropExamples}
          </Button>
        }
      >
        {words.examples}
      </Message>
    )
  return (
    <>
      {refused.length > 0 ? (
        <>
          <p>{words.refused(refused.length)}</p>
          <Findings of={refused} catalogue={catalogue} />
        </>
      ) : (
        <div className="desk-row">
          <Button look="primary" disabled={state.is === 'looking'} onClick={zip}>
            {words.zip}
          </Button>
          {canWriteFolder() && (
            <Button disabled={state.is === 'looking'} onClick={folder}>
              {words.folder}
            </Button>
          )}
        </div>
      )}
      <div role="status">
        {state.is === 'looking' && words.looking}
        {state.is === 'said' && (
          <Message tone={state.tone}>
            <Lines of={state.said} />
          </Message>
        )}
      </div>
      <h3>{words.hostTitle}</h3>
      <Lines of={words.host} />
    </>
  )
}

/** What to say where something newer was published; what it changed comes under the draft where that loses nothing. */
function saidOf(newer: Exclude<Newer, { is: 'same' }>, onChange: ChangeDraft): string[] {
  if (newer.is === 'unknown') return [words.notLooked]
  if (newer.both.length > 0)
    return [words.newerBoth, ...newer.both.map(({ file, id }) => words.both(file, id))]
  onChange(newer.onto)
  return [words.merged]
}
