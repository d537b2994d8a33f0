import { lazy } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Route } from '#url/paths.ts'
import { FinderPage } from '#pages/finder/FinderPage.tsx'
import { useTitle } from '#components/useTitle.ts'
import { app as appWords } from '#words/en/app.ts'

// The finder opens first, on a slow line; every other room is fetched when it is opened.
const OtherRoom = lazy(async () => ({ default: (await import('./OtherRoom.tsx')).OtherRoom }))

interface Props {
  route: Route
  /** The area of the address, or the first one served. */
  areaId: string
  /** What is published of it; null until it has come. */
  area: Area | null
}

/** The room an address opens. */
export function Room({ route, areaId, area }: Props) {
  if (route.room === 'finder') return <FinderRoom areaId={areaId} area={area} />
  return <OtherRoom route={route} areaId={areaId} area={area} />
}

function FinderRoom({ areaId, area }: { areaId: string; area: Area | null }) {
  useTitle(area ? appWords.finderTitle(area.name) : appWords.home)
  return <FinderPage key={areaId} areaId={areaId} />
}
