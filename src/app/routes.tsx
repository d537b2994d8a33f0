import { lazy } from 'react'
import type { Area } from '~/domain/area.ts'
import { base } from '~/url/address.ts'
import { pathTo, type Route } from '~/url/paths.ts'
import { FinderPage } from '~/views/finder/FinderPage.tsx'
import { useTitle } from '~/views/parts/useTitle.ts'
import { useWords } from '~/words/useWords.ts'
import { CatalogueGate } from './CatalogueGate.tsx'
import { NotFound } from './NotFound.tsx'
import { PlaceRoom, SessionRoom } from './RecordRooms.tsx'

// The finder opens first, on a slow line; every other room is fetched when it is opened.
const DataPage = lazy(async () => ({
  default: (await import('~/views/data/DataPage.tsx')).DataPage,
}))
const PrivacyPage = lazy(async () => ({
  default: (await import('~/views/statements/PrivacyPage.tsx')).PrivacyPage,
}))
const AccessibilityPage = lazy(async () => ({
  default: (await import('~/views/statements/AccessibilityPage.tsx')).AccessibilityPage,
}))

interface Props {
  route: Route
  /** The area of the address, or the first one served. */
  areaId: string
  /** What is published of it; null until it has come. */
  area: Area | null
}

/** The room an address opens. */
export function Room({ route, areaId, area }: Props) {
  switch (route.room) {
    case 'finder':
      return <FinderRoom areaId={areaId} area={area} />
    case 'place':
      return <PlaceRoom areaId={areaId} id={route.id} />
    case 'session':
      return <SessionRoom areaId={areaId} id={route.id} />
    case 'data':
      return <CatalogueGate areaId={areaId}>{(loaded) => <DataPage {...loaded} />}</CatalogueGate>
    case 'privacy':
      return <PrivacyPage />
    case 'accessibility':
      return <AccessibilityPage council={area?.council ?? null} />
    // The plan and the embed builder are not open yet.
    case 'plan':
    case 'embed':
      return <NoPage path={pathTo(route, base)} areaId={areaId} />
    case 'unknown':
      return <NoPage path={route.path} areaId={areaId} />
  }
}

function FinderRoom({ areaId, area }: { areaId: string; area: Area | null }) {
  const words = useWords()
  useTitle(area ? words.app.finderTitle(area.name) : words.app.home)
  return <FinderPage key={areaId} areaId={areaId} />
}

function NoPage({ path, areaId }: { path: string; areaId: string }) {
  const { title, path: said, checkAddress } = useWords().app.notFound
  return (
    <NotFound title={title} said={said(path)} areaId={areaId}>
      <p>{checkAddress}</p>
    </NotFound>
  )
}
