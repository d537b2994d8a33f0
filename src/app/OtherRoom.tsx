import { lazy } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Route } from '#url/paths.ts'
import { CatalogueGate } from './CatalogueGate.tsx'
import { NotFound } from './NotFound.tsx'
import { PlaceRoom, SessionRoom } from './RecordRooms.tsx'
import { notFound as notFoundWords } from '#words/en/notFound.ts'

const BuilderRoom = lazy(async () => ({ default: (await import('./BuilderRoom.tsx')).BuilderRoom }))
const DataPage = lazy(async () => ({
  default: (await import('#pages/data/DataPage.tsx')).DataPage,
}))
const PlanPage = lazy(async () => ({
  default: (await import('#pages/plan/PlanPage.tsx')).PlanPage,
}))
const PrivacyPage = lazy(async () => ({
  default: (await import('#pages/statements/PrivacyPage.tsx')).PrivacyPage,
}))
const AccessibilityPage = lazy(async () => ({
  default: (await import('#pages/statements/AccessibilityPage.tsx')).AccessibilityPage,
}))

interface Props {
  route: Exclude<Route, { room: 'finder' }>
  areaId: string
  area: Area | null
}

/** Every room but the finder. */
export function OtherRoom({ route, areaId, area }: Props) {
  switch (route.room) {
    case 'place':
      return <PlaceRoom areaId={areaId} id={route.id} />
    case 'session':
      return <SessionRoom areaId={areaId} id={route.id} />
    case 'data':
      return <CatalogueGate areaId={areaId}>{(loaded) => <DataPage {...loaded} />}</CatalogueGate>
    case 'privacy':
      return <PrivacyPage council={area?.council ?? null} />
    case 'accessibility':
      return <AccessibilityPage council={area?.council ?? null} />
    case 'plan':
      return <CatalogueGate areaId={areaId}>{(loaded) => <PlanPage {...loaded} />}</CatalogueGate>
    case 'embed':
      return <BuilderRoom areaId={areaId} />
    case 'unknown':
      return <NoPage path={route.path} areaId={areaId} />
  }
}

function NoPage({ path, areaId }: { path: string; areaId: string }) {
  const { title, path: said, checkAddress } = notFoundWords
  return (
    <NotFound title={title} said={said(path)} areaId={areaId}>
      <p>{checkAddress}</p>
    </NotFound>
  )
}
