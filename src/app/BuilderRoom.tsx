import { useState } from 'react'
import { useAreas, useCatalogue } from '#data/useCatalogue.ts'
import { defaultsOf, fieldsThat } from '#domain/search/chosen.ts'
import { useSearch } from '#url/address.ts'
import { BuilderPage } from '#pages/embedBuilder/BuilderPage.tsx'
import { LoadingPage, TroublePage } from './TroublePage.tsx'

/** What belongs to one area is not asked of another. */
const elsewhere = defaultsOf(fieldsThat((row) => row.local))

/** The embed builder, for the area chosen in it. While another area is on its way, the one before stays. */
export function BuilderRoom({ areaId }: { areaId: string }) {
  const areas = useAreas()
  const [chosen, choose] = useState(areaId)
  const state = useCatalogue(chosen)
  const [catalogue, keep] = useState(state.is === 'ready' ? state.catalogue : null)
  const [, change] = useSearch()
  if (state.is === 'ready' && state.catalogue !== catalogue) keep(state.catalogue)
  if (state.is === 'failed') return <TroublePage trouble={state.trouble} retry={state.retry} />
  if (!catalogue) return <LoadingPage />
  return (
    <BuilderPage
      areas={areas.is === 'ready' ? areas.areas : []}
      catalogue={catalogue}
      onArea={(id) => {
        choose(id)
        change(elsewhere, 'replace')
      }}
    />
  )
}
