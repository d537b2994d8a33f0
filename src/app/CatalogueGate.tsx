import type { ReactNode } from 'react'
import type { Refusal, Trouble } from '#data/trouble.ts'
import { useCatalogue } from '#data/useCatalogue.ts'
import type { Catalogue } from '#domain/catalogue/catalogue.ts'
import { LoadingPage, TroublePage } from './TroublePage.tsx'

export interface Loaded {
  catalogue: Catalogue
  troubles: Trouble[]
  refused: Refusal[]
  retry: () => void
}

interface Props {
  areaId: string
  children: (loaded: Loaded) => ReactNode
}

/** Lets a room open once there is something to show in it. */
export function CatalogueGate({ areaId, children }: Props) {
  const state = useCatalogue(areaId)
  if (state.is === 'pending') return <LoadingPage />
  if (state.is === 'failed') return <TroublePage trouble={state.trouble} retry={state.retry} />
  return children(state)
}
