import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { keyOf, type ChangedThing, type FamilyChange } from '#desk/diff/things.ts'
import { Details } from '#ui/Details.tsx'
import { Message } from '#ui/Message.tsx'
import { desk } from '#words/en/desk.ts'
import { Findings } from './Findings.tsx'
import { MakeFiles } from './MakeFiles.tsx'
import { Lines } from '#pages/desk/open/Opening.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { Versions } from './Versions.tsx'
import { whatChanges, type WhatChanges } from './whatChanges.ts'

const words = desk.publish

interface Props {
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** What families will see change, and then the files to put on the host. */
export function PublishPart({ draft, catalogue, onChange }: Props) {
  const { date: today } = useNow(catalogue.area.timeZone)
  const what = useMemo(() => whatChanges(draft, catalogue, today), [draft, catalogue, today])
  return (
    <section className="desk-part" aria-labelledby="desk-publish">
      <h2 id="desk-publish">{words.changesTitle}</h2>
      <Changes {...{ what, catalogue }} />
      <h2>{words.title}</h2>
      <MakeFiles {...{ draft, catalogue, onChange, today }} />
      <Versions draft={draft} onChange={onChange} />
    </section>
  )
}

function Changes({ what, catalogue }: { what: WhatChanges; catalogue: Catalogue }) {
  const { says, much, seen, besides, findings } = what
  if (findings.length > 0)
    return (
      <>
        <p>{words.cannotCompare}</p>
        <Findings of={findings} catalogue={catalogue} />
      </>
    )
  return (
    <>
      <p>{says}</p>
      {much.length > 0 && (
        <Message tone="careful" heading={words.much}>
          <Lines of={much} />
        </Message>
      )}
      {seen.map(({ title, things }) => (
        <div key={title} className="desk-changes">
          <h3>{title}</h3>
          <ul className="desk-lines desk-things" role="list">
            {things.map((it) => (
              <li key={keyOf(it)}>
                <OneThing of={it} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {besides.length > 0 && (
        <div className="desk-changes">
          <h3>{words.besides(besides.length)}</h3>
          <p className="desk-soft">{words.besidesHint}</p>
          <Lines of={besides} />
        </div>
      )}
    </>
  )
}

/** One thing is one line, with all that changed of it below where that is more than one. */
function OneThing({ of: { what, changes } }: { of: ChangedThing }) {
  const [only, ...more] = changes
  if (only && more.length === 0)
    return (
      <>
        <b>{what}</b>: {only.says}
        <Names of={only} />
      </>
    )
  return (
    <>
      <b>{what}</b>:
      <ul className="desk-says">
        {changes.map((it, at) => (
          <li key={at}>
            {it.says}
            <Names of={it} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whom one change is about, where they are many. */
function Names({ of: { names = [] } }: { of: FamilyChange }) {
  if (names.length === 0) return null
  return (
    <Details summary={words.allNames(names.length)}>
      <Lines of={names} />
    </Details>
  )
}
