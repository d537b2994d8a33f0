import { useCallback, useEffect, useState } from 'react'
import type { Draft } from '#desk/draft/draft.ts'
import { changeDraft, onDraftChanged, readDraft, type KeptDraft } from './draftStore.ts'
import { forgetTyped } from './typedForms.ts'

/** Does something to the draft as it is now, which another tab may have changed since it was shown. */
export type ChangeDraft = (change: (draft: Draft) => Draft) => void

export interface Desk {
  /** What is kept; null until the device has said. */
  kept: KeptDraft | null
  change: ChangeDraft
  /** Opens a draft in the place of the one that is kept; null throws that away. */
  open: (draft: Draft | null) => void
}

/** The draft on this device, drawn again when this tab or another changes it. */
export function useDesk(): Desk {
  const [kept, show] = useState<KeptDraft | null>(null)
  useEffect(function followDraft() {
    const read = () => void readDraft().then(show)
    read()
    return onDraftChanged(read)
  }, [])
  const change = useCallback<ChangeDraft>((change) => {
    void changeDraft((draft) => draft && change(draft)).then(show)
  }, [])
  const open = useCallback((draft: Draft | null) => {
    forgetTyped()
    void changeDraft(() => draft).then(show)
  }, [])
  return { kept, change, open }
}
