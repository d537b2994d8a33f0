import { useMemo } from 'react'
import { useNow } from '#data/clock.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import type { PlaceId } from '#domain/catalogue/place.ts'
import type { SessionId } from '#domain/catalogue/session.ts'
import { edited, filesOf, type Draft } from '#desk/draft/draft.ts'
import { newSession } from '#desk/draft/groupForm.ts'
import { checkedSession, idFor, put, sessionsFile } from '#desk/draft/jobs.ts'
import { go } from '#url/address.ts'
import { desk } from '#words/en/desk.ts'
import { GroupEditor } from './GroupEditor.tsx'
import type { ChangeDraft } from '#pages/desk/useDesk.ts'
import { hrefOf } from '#pages/desk/view.ts'

interface Props {
  /** The place that it is at, where that is known already. */
  at: string | null
  draft: Draft
  catalogue: Catalogue
  onChange: ChangeDraft
}

/** A new group at a place that is in the list; its id is made, and never changes. */
export function NewGroup({ at, draft, catalogue, onChange }: Props) {
  const now = useNow(catalogue.area.timeZone)
  const { area, places } = catalogue
  const record = useMemo(
    () => ({ ...newSession(area), placeId: (at ?? '') as PlaceId }),
    [area, at],
  )
  return (
    <section className="desk-part" aria-labelledby="desk-new">
      <h2 id="desk-new">{desk.edit.newTitle}</h2>
      <GroupEditor
        {...{ record, catalogue, now }}
        onLeave={() => go(hrefOf({ see: 'groups' }))}
        onSave={(session) => {
          const place = places.get(session.placeId)?.name ?? ''
          const id = idFor(`${place} ${session.title}`, filesOf(draft), draft.area) as SessionId
          onChange((it) =>
            edited(it, {
              says: desk.edits.added(session.title, place),
              // Whoever puts it in says today that it is so.
              changes: [
                put(
                  sessionsFile(it.area),
                  undefined,
                  checkedSession({ ...session, id }, { today: now.date, team: it.team }),
                ),
              ],
            }),
          )
          go(hrefOf({ see: 'group', id }))
        }}
      />
    </section>
  )
}
