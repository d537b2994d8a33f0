import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { seenByFamilies, type FamilyChanges } from '#desk/draft/publish.ts'
import { changeLine } from '#desk/diff/schedules.ts'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { Findings } from './Findings.tsx'
import { MakeFiles } from './MakeFiles.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { Versions } from './Versions.tsx'

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

function WhatChanges({ seen, catalogue }: { seen: FamilyChanges; catalogue: Catalogue }) {
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
      {much.length > 0 && (
        <Message tone="careful" heading={words.much}>
          <Lines of={much} />
        </Message>
      )}
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
