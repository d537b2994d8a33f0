import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { stores } from '#data/storage.ts'
import { source } from '#data/useFile.ts'
import type { Draft } from '#desk/draft/draft.ts'
import { catalogueIn } from '#desk/draft/listed.ts'
import { filesOf } from '#desk/draft/draft.ts'
import { onDraftChanged, readDraft } from '#pages/desk/draftStore.ts'
import { answersFrom } from './draftSource.ts'
import { memoryStorage } from './memoryStorage.ts'

/** What is there to look at; `name` = its area as families read it. */
export type Previewed = { is: 'reading' } | { is: 'none' } | { is: 'draft'; name: string }

/**
 * Puts the draft on this device in the place of what is published, for the whole page and for good, and asks everything anew
 * when the desk changes it. What a family keeps in this browser is neither read nor added to.
 */
export function usePreview(client: QueryClient): Previewed {
  const [state, show] = useState<Previewed>({ is: 'reading' })
  useEffect(
    function followDraft() {
      const [device, tab] = [memoryStorage(), memoryStorage()]
      Object.assign(stores, { device: () => device, tab: () => tab })
      async function read() {
        const { draft } = await readDraft()
        if (draft !== null) source.ask = answersFrom(draft)
        show(draft === null ? { is: 'none' } : { is: 'draft', name: nameOf(draft) })
        await client.invalidateQueries({ queryKey: ['published'] })
      }
      void read()
      return onDraftChanged(() => void read())
    },
    [client],
  )
  return state
}

const nameOf = (draft: Draft): string =>
  catalogueIn(filesOf(draft), draft.area)?.area.name ?? draft.area
