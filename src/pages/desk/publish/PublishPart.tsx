import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { changedThings, type Thing } from '#desk/draft/changedThings.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { namesIn } from '#desk/draft/listed.ts'
import { seenByFamilies, type FamilyChanges } from '#desk/draft/publish.ts'
import { changeLine, thingsIn, type FamilyChange } from '#desk/diff/schedules.ts'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { Findings } from './Findings.tsx'
import { MakeFiles } from './MakeFiles.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { plainFile } from './plainFile.ts'
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
  const things = useMemo(() => changedThings(draft), [draft])
  return (
    <section className="desk-part" aria-labelledby="desk-publish">
      <h2 id="desk-publish">{words.changesTitle}</h2>
      <WhatChanges {...{ seen, things, catalogue }} />
      <h2>{words.title}</h2>
      <MakeFiles {...{ draft, catalogue, onChange, today }} />
      <Versions draft={draft} onChange={onChange} />
    </section>
  )
}

interface WhatProps {
  seen: FamilyChanges
  /** All that is not as it was: what families do not read is said too. */
  things: readonly Thing[]
  catalogue: Catalogue
}

function WhatChanges({ seen, things, catalogue }: WhatProps) {
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
  const listed = new Set(changes.map(({ id }) => id))
  const besides = things.filter(({ id, file }) => !listed.has(id) && !isInOneLine(file, changes))
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
              <h3>{title(String(thingsIn(of)))}</h3>
              <Lines of={of.map(changeLine)} />
            </div>
          ),
      )}
      {besides.length > 0 && (
        <div className="desk-changes">
          <h3>{words.besides(besides.length)}</h3>
          <p className="desk-soft">{words.besidesHint}</p>
          <Lines of={besides.map((it) => nameOf(it, catalogue))} />
        </div>
      )}
    </>
  )
}

/** Many names of the search have one line together. */
const isInOneLine = (file: string, changes: readonly FamilyChange[]): boolean =>
  file.endsWith('/gazetteer.json') && changes.some(({ of }) => of !== undefined)

function nameOf({ id, file }: Thing, catalogue: Catalogue): string {
  const names = namesIn(catalogue)
  if (id === file || file.includes('/postcodes/')) return plainFile(file)
  if (id === catalogue.area.id) return catalogue.area.name
  return file.endsWith('/sessions.json') ? names.groupById(id) : names.placeById(id)
}
