import { lazy } from 'react'
import type { Area } from '#domain/catalogue/area.ts'
import type { Route } from '#url/paths.ts'
import { FinderPage } from '#pages/finder/FinderPage.tsx'
import { useTitle } from '#components/useTitle.ts'
import { app as appWords } from '#words/app.ts'

// The finder opens first, on a slow line; every other page is fetched when it is opened.
const OtherPage = lazy(async () => ({ default: (await import('./OtherPage.tsx')).OtherPage }))

interface Props {
  route: Route
  /** The area of the address, or the one that it speaks for; null of a page that all areas share where none is known. */
  areaId: string | null
  /** What is published of it; null until it has come. */
  area: Area | null
}

/** The page an address opens. */
export function Page({ route, areaId, area }: Props) {
  if (route.page === 'finder') return <FinderRoute areaId={areaId ?? ''} area={area} />
  return <OtherPage route={route} areaId={areaId} area={area} />
}

function FinderRoute({ areaId, area }: { areaId: string; area: Area | null }) {
  useTitle(area ? appWords.finderTitle(area.name) : appWords.home)
  return <FinderPage key={areaId} areaId={areaId} />
}
