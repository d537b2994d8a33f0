import { useEffect, useState } from 'react'
import { changesTo, edited, filesOf, withGone, type Draft } from '#desk/draft/draft.ts'
import { Button } from '#ui/Button.tsx'
import { desk } from '#words/en/desk.ts'
import { onDraftChanged, versionsOf, type Version } from '#pages/desk/draftStore.ts'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'

const words = desk.publish

/** The last versions that were made on this device, each of which the draft can go back to. */
export function Versions({ draft, onChange }: { draft: Draft; onChange: ChangeDraft }) {
  const [versions, show] = useState<Version[]>([])
  useEffect(
    function followVersions() {
      const read = () => void versionsOf(draft.area).then(show)
      read()
      return onDraftChanged(read)
    },
    [draft.area],
  )
  if (versions.length === 0) return null
  return (
    <>
      <h3>{words.versionsTitle}</h3>
      <p>{words.versionsHint}</p>
      <ul className="desk-list" role="list">
        {versions.map(({ at, files }) => (
          <li key={at}>
            {words.version(at)}
            <Button
              aria-label={words.backTo(at)}
              onClick={() =>
                onChange((it) =>
                  edited(it, {
                    says: words.backTo(at),
                    changes: changesTo(filesOf(it), withGone(filesOf(it), files)),
                  }),
                )
              }
            >
              {words.back}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
